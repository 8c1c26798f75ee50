/// A file that cannot be used for what it was given for.
public struct DocumentProblem: Error, Hashable, Sendable {
  /// What kind of trouble it is, which decides the exit status.
  public enum Kind: Hashable, Sendable {
    /// The file cannot be read at all.
    case unreadable
    /// The file was read and is not what was asked for.
    case content
  }

  /// The kind of trouble.
  public let kind: Kind
  /// What is wrong and what would be right, in one or two sentences.
  public let sentence: String

  /// Describes one problem.
  public init(_ kind: Kind, _ sentence: String) {
    self.kind = kind
    self.sentence = sentence
  }
}
