/// Something a check of the casebook found wrong.
public struct CheckFinding: Hashable, Sendable {
  /// What was checked.
  public enum Subject: String, CaseIterable, Hashable, Sendable {
    /// The pages of the file, as SQLite reads them.
    case file
    /// Rows that refer to rows that do not exist.
    case references
    /// The tables, indexes and triggers.
    case schema
    /// The chain of the journal.
    case journal
    /// Documents against their fingerprints.
    case documents
    /// What lists and the docket show against what the domain says.
    case docket
    /// The text indexes against the text.
    case text
    /// The counts of records.
    case tallies
  }

  /// What was checked.
  public let subject: Subject
  /// What is wrong, as one sentence; holds no content of any case.
  public let sentence: String

  /// Describes what was found wrong.
  public init(_ subject: Subject, _ sentence: String) {
    self.subject = subject
    self.sentence = sentence
  }
}
