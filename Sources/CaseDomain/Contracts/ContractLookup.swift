/// How a contract is found.
public enum ContractLookup: CaseLookup {
  /// What it finds.
  public typealias Record = Contract
  /// The one in force with a contractor on a day; of several the one signed last.
  case inForce(with: Int, on: CivilDate)
  /// Of those in force with a contractor on a day the one that names the fewest days for deletion; none
  /// where none names any.
  case shortestDeletion(with: Int, on: CivilDate)
  /// The one in force with a contractor on a day that covers a product, or names none.
  case covering(Int, of: Int, on: CivilDate)
  /// The newest one of a contractor that covers a product, or that covers none.
  case newest(of: Int, covering: Int?)
}
