/// One decision about a tool request.
public struct ToolDecision: Hashable, Sendable, Codable {
  /// What was decided.
  public var outcome: ToolOutcome
  /// The day.
  public var on: CivilDate
  /// Who decided.
  public var by: String
  /// Why, or on what terms.
  public var reason: String
  /// What to use instead, where it was not approved.
  public var instead: String
  /// The day who asked was told, once that was.
  public var toldOn: CivilDate?
  /// How.
  public var toldHow: String
  /// The day the request was opened again, if it was.
  public var reopenedOn: CivilDate?
  /// Why.
  public var reopenedWhy: String

  /// Describes a decision.
  public init(
    _ outcome: ToolOutcome, on: CivilDate, by: String, reason: String = "", instead: String = "",
    toldOn: CivilDate? = nil, toldHow: String = "", reopenedOn: CivilDate? = nil,
    reopenedWhy: String = ""
  ) {
    (self.outcome, self.on, self.by) = (outcome, on, by)
    (self.reason, self.instead) = (reason, instead)
    (self.toldOn, self.toldHow) = (toldOn, toldHow)
    (self.reopenedOn, self.reopenedWhy) = (reopenedOn, reopenedWhy)
  }
}
