/// How a contractor is found.
public enum ContractorLookup: CaseLookup {
  /// What it finds.
  public typealias Record = Contractor
  /// By its name, whatever the capitals.
  case named(String)
}
