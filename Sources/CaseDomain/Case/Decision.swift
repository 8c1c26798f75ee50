/// What an act makes of a case: the case as it will be, and how to say so.
public struct Decision<Record: Hashable & Sendable>: Sendable {
  /// The case after the act.
  public let record: Record
  /// What was done, as one sentence for the receipt; holds no student's name.
  public let sentence: String
  /// The decision for the journal.
  public let detail: [JournalDetail]
  /// What has to be done to other cases at the same time, each with an entry of its own after this one.
  public let carries: [GivenAct]

  /// Describes a decision.
  init(
    _ record: Record, _ sentence: String, _ detail: [JournalDetail] = [], carries: [GivenAct] = []
  ) {
    self.record = record
    self.sentence = sentence
    self.detail = detail
    self.carries = carries
  }
}
