/// What the casebook answers once an act is durable.
public struct Receipt: Hashable, Sendable, Encodable {
  /// The case acted on, with the number a new one was given.
  public let reference: CaseReference
  /// The number of the journal entry.
  public let sequence: Int
  /// The revision of the case after the act.
  public let revision: Int
  /// What was done, as one sentence.
  public let sentence: String

  /// Describes what was done.
  public init(reference: CaseReference, sequence: Int, revision: Int, sentence: String) {
    self.reference = reference
    self.sequence = sequence
    self.revision = revision
    self.sentence = sentence
  }
}
