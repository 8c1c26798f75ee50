/// What the district decided on an open question: the answer, who decided, when and why.
public struct OpenDecision: Hashable, Sendable, Codable {
  /// The question.
  public var question: OpenQuestionID
  /// The answer.
  public var answer: OpenAnswer
  /// Who decided: counsel, the board, the superintendent.
  public var by: String
  /// The day of the decision.
  public var on: CivilDate
  /// Why.
  public var why: String

  /// Describes a decision.
  public init(
    _ question: OpenQuestionID, _ answer: OpenAnswer, by: String, on: CivilDate, why: String
  ) {
    (self.question, self.answer, self.by, self.on, self.why) = (question, answer, by, on, why)
  }
}
