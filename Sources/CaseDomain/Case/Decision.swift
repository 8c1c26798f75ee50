/// What an act makes of a case: the case as it will be, and how to say so.
public struct Decision<Record: Hashable & Sendable>: Sendable {
  /// The case after the act.
  public let record: Record
  /// What was done, as one sentence for the receipt; holds no student's name.
  public let sentence: String
  /// The decision for the journal.
  public let detail: [JournalDetail]

  /// Describes a decision.
  init(
    _ record: Record, _ sentence: String, _ detail: [JournalDetail] = []
  ) {
    self.record = record
    self.sentence = sentence
    self.detail = detail
  }
}
