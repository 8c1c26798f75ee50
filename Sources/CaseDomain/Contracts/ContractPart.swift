/// What of a contract a document is that the website shows.
public enum ContractPart: String, FieldChoice, Codable {
  /// The contract itself, with all that was agreed up to the day it was chosen.
  case contract
  /// An amendment of it.
  case amendment
  /// The state's addendum, or another.
  case addendum
  /// Anything else, such as a list of prices.
  case other

  /// What it is, with its article.
  public var label: String {
    switch self {
    case .contract: "the contract itself"
    case .amendment: "an amendment"
    case .addendum: "an addendum"
    case .other: "something else"
    }
  }
}
