/// The district's answer to a request.
public struct RequestAnswer: Hashable, Sendable, Codable {
  /// What it is.
  public enum Outcome: String, CaseIterable, Hashable, Sendable, Codable {
    case granted
    case grantedInPart = "granted-in-part"
    case denied
  }

  /// What it is.
  public var outcome: Outcome
  /// The day the requester was told.
  public var on: CivilDate
  /// How the requester was told.
  public var how: String
  /// What is held back.
  public var withheld = ""
  /// The law or the policy that a denial relies on.
  public var ground = ""
  /// Why, in words.
  public var reason = ""

  /// Describes an answer.
  public init(
    outcome: Outcome, on: CivilDate, how: String, withheld: String = "", ground: String = "",
    reason: String = ""
  ) {
    (self.outcome, self.on, self.how) = (outcome, on, how)
    (self.withheld, self.ground, self.reason) = (withheld, ground, reason)
  }
}
