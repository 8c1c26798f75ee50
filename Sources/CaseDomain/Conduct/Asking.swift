/// What the district asked of an operator about an incident, and what came of it.
public struct Asking: Hashable, Sendable, Codable {
  /// The day it was asked.
  public var on: CivilDate
  /// How: letter, e-mail, telephone.
  public var how: String
  /// What was asked.
  public var what: String
  /// The day by which the district asked for an answer, its own; no law names one.
  public var answerBy: CivilDate?
  /// The day the answer came, once it has.
  public var answeredOn: CivilDate?
  /// What the operator answered.
  public var answer: String
  /// The exceptions it claims.
  public var exceptions: Set<DisclosureException>

  /// Describes a question to an operator.
  public init(
    on: CivilDate, how: String, what: String, answerBy: CivilDate? = nil,
    answeredOn: CivilDate? = nil, answer: String = "", exceptions: Set<DisclosureException> = []
  ) {
    (self.on, self.how, self.what, self.answerBy) = (on, how, what, answerBy)
    (self.answeredOn, self.answer, self.exceptions) = (answeredOn, answer, exceptions)
  }
}
