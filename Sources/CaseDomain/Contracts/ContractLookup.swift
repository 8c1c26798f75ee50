/// How a contract is found.
public enum ContractLookup: CaseLookup {
  /// What it finds.
  public typealias Record = Contract
  /// The newest signed one of a contractor.
  case newestSigned(of: Int)
  /// The newest one of a contractor that covers a product, or that covers none.
  case newest(of: Int, covering: Int?)
}
