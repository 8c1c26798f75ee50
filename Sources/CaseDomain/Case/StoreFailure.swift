/// Something the machine could not do; nothing was changed.
public struct StoreFailure: Error, Hashable, Sendable {
  /// What kind of trouble it was, which decides the exit status.
  public enum Kind: String, Hashable, Sendable {
    /// Another program holds the casebook for writing.
    case busy
    /// The file is not a casebook, or one made by a newer program.
    case notACasebook
    /// The file is a casebook of an older version and may only be looked at.
    case older
    /// The file cannot be read or written.
    case unreadable
    /// The disk has no room left, or the person's share of it is used up.
    case full
    /// The computer's clock shows a day that cannot be today.
    case clock
    /// The file's content contradicts itself.
    case damaged
    /// A backup was restored over the casebook since it was last looked at.
    case restored
    /// The change stands, but the disk did not say that it outlives a loss of power.
    case unconfirmed
    /// The person stopped it before it was done.
    case stopped
    /// A document to be attached cannot be read or is too large.
    case document
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
