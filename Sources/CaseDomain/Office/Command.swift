/// Everything that can be written to a casebook.
///
/// The screens, the command line and the importer are three ways to build the same commands.
public enum Command: Hashable, Sendable {
  case contractor(ContractorCommand)
  case product(ProductCommand)
  case contract(ContractCommand)
  case exemption(ExemptionCommand)
  case deletion(DeletionCommand)
  case district(DistrictCommand)
  /// Reverses the act with this number in the journal by a new entry.
  case undo(Int)
}

/// What the casebook answers once a command is durable.
public struct Receipt: Hashable, Sendable, Codable {
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

/// What a pure decision about a command gives: the record as it will be, and how to say so.
public struct Decision<Record: Hashable & Sendable>: Sendable {
  /// The record after the act.
  public let record: Record
  /// The verb of the act, as its `ActID` spells it.
  public let verb: String
  /// What was done, as one sentence for the receipt; holds no student's name.
  public let sentence: String
  /// The decision for the journal.
  public let detail: [JournalDetail]

  /// Describes a decision.
  public init(
    _ record: Record, verb: String, _ sentence: String, _ detail: [JournalDetail] = []
  ) {
    self.record = record
    self.verb = verb
    self.sentence = sentence
    self.detail = detail
  }
}
