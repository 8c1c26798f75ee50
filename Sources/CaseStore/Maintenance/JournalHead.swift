import CaseDomain

/// The end of the journal: it vouches for every entry before it.
///
/// Printed on letters and backups, it shows later whether the journal was cut short.
public struct JournalHead: Hashable, Sendable, CustomStringConvertible {
  /// The number of the newest entry, 0 in an empty journal.
  public let sequence: Int
  /// The hash of the newest entry.
  public let hash: String

  /// What stands for the hash before the first entry.
  static let genesis = "genesis"

  /// How many digits of the hash a head has at least.
  ///
  /// Whoever writes a journal anew can try endings until the first digits are the same: six are
  /// found within a second, sixteen would take a machine longer than the records are kept.
  public static let fewestDigits = 16

  /// Pairs an entry's number with its hash or the first digits of it.
  public init(sequence: Int, hash: String) {
    self.sequence = sequence
    self.hash = hash
  }

  /// Reads a head as it is printed, `42:ab12cd34ef567890`, with 16 to 64 digits of the hash.
  ///
  /// - Throws: `EntryProblem` for what is no head, and for one that is too short to prove anything.
  public init(_ text: some StringProtocol) throws(EntryProblem) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].allSatisfy({ $0.isASCII && $0.isNumber }),
      let sequence = Int(parts[0]),
      sequence > 0, (1...64).contains(parts[1].count),
      parts[1].allSatisfy({ $0.isASCII && $0.isHexDigit })
    else {
      throw EntryProblem(
        value: String(text),
        "“\(text.prefix(100))” is not a head; one is written as 42:ab12cd34ef567890.")
    }
    guard parts[1].count >= Self.fewestDigits else {
      throw EntryProblem(
        value: String(text),
        "“\(text)” has only \(parts[1].count) digits of the hash, and a forged journal can be made "
          + "to match so few; give at least \(Self.fewestDigits). A backup of that day still has "
          + "them: docket audit head --casebook BACKUP.")
    }
    self.init(sequence: sequence, hash: parts[1].lowercased())
  }

  /// The head as it is printed: the number and the first sixteen digits.
  public var description: String { "\(sequence):\(hash.prefix(Self.fewestDigits))" }
}
