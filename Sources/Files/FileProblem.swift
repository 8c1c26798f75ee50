import Glibc

/// Something that cannot be done with a file; nothing was changed.
public struct FileProblem: Error, Hashable, Sendable {
  /// What kind of trouble it is.
  public enum Kind: Hashable, Sendable {
    /// What was given cannot be the path of what is asked for.
    case path
    /// There is nothing of that name.
    case missing
    /// What is there cannot be read or written.
    case unreadable
    /// Something of that name is there already.
    case occupied
    /// The disk, or the person's share of it, is full.
    case full
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

  /// Describes what the system refused, with its own words for the reason.
  ///
  /// - Parameters:
  ///   - code: the system's number for the error, as in `errno`.
  ///   - what: what could not be done, without a period.
  ///   - remedy: what to do instead, as one sentence.
  init(_ code: Int32, _ what: String, remedy: String) {
    switch code {
    case ENOSPC, EFBIG:
      self.init(.full, "\(what), because the disk is full. Free some space and try again.")
    case EDQUOT:
      self.init(
        .full, "\(what), because your share of the disk is used up. Free some space and try again.")
    case ENOENT, ENOTDIR: self.init(.missing, "\(what) (\(systemWords(code))). \(remedy)")
    case EEXIST: self.init(.occupied, "\(what) (\(systemWords(code))). \(remedy)")
    default: self.init(.unreadable, "\(what) (\(systemWords(code))). \(remedy)")
    }
  }
}

/// The system's words for an error number.
public func systemWords(_ code: Int32) -> String { String(cString: strerror(code)) }
