/// Something the machine could not do; nothing was changed.
public struct StoreFailure: Error, Hashable, Sendable {
  /// What kind of trouble it was, which decides the exit status.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case busy, notACasebook, unreadable, full, restored, older, unconfirmed, clock, damaged, stopped
    case document

    /// When it comes about, in a sentence for the manual.
    public var situation: String {
      switch self {
      case .busy: "Another program holds the casebook for writing."
      case .notACasebook: "The file is not a casebook, or a newer program made it."
      case .unreadable: "The file cannot be read or written."
      case .full: "The disk has no room left, or your share of it is used up."
      case .restored: "A backup was restored over the casebook since it was last looked at."
      case .older: "The casebook is of an older version and was opened for looking only."
      case .unconfirmed:
        "The change stands, but the disk did not say that it outlives a loss of power."
      case .clock: "The computer's clock shows a day that cannot be today."
      case .damaged: "The file's content contradicts itself."
      case .stopped: "You stopped it before it was done; nothing was changed."
      case .document: "A document to be attached cannot be read or is too large."
      }
    }
  }

  /// The kind of trouble.
  public let kind: Kind
  /// One whole sentence that says what happened and what to do; holds no content of any case.
  public let sentence: String

  /// Describes one failure.
  public init(_ kind: Kind, _ sentence: String) {
    self.kind = kind
    self.sentence = sentence
  }
}
