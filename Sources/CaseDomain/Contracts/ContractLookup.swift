/// How a contract is found.
public enum ContractLookup: CaseLookup {
  /// What it finds.
  public typealias Record = Contract
  /// The one in force with a contractor on a day; of several the one signed last.
  case inForce(with: Int, on: CivilDate)
  /// The newest one of a contractor that covers a product, or that covers none.
  case newest(of: Int, covering: Int?)
}
