/// An incident of a contract's operator, as far as the contract asks about it.
public struct IncidentOnRecord: Hashable, Sendable {
  /// Its number.
  public let number: Int
  /// The operator and what happened.
  public let title: String
  /// Where it stands, in a word.
  public let standing: String

  /// Describes an incident.
  public init(number: Int, title: String, standing: String) {
    (self.number, self.title, self.standing) = (number, title, standing)
  }
}
