/// Whether the state's terms-of-service addendum (§ 10-234ff) is part of the contract.
public enum Addendum: Hashable, Sendable, Codable {
  case unknown
  case notIncluded
  /// Included, in a version as the document names it.
  case included(version: String)
}
