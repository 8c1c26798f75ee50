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

  /// Pairs an entry's number with its hash or the first digits of it.
  public init(sequence: Int, hash: String) {
    self.sequence = sequence
    self.hash = hash
  }

  /// Reads a head as it is printed, `42:ab12cd34ef56`, with six or more digits of the hash.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let sequence = Int(parts[0]), sequence > 0,
      (6...64).contains(parts[1].count), parts[1].allSatisfy(\.isHexDigit)
    else { return nil }
    self.init(sequence: sequence, hash: parts[1].lowercased())
  }

  /// The head as it is printed: the number and the first twelve digits.
  public var description: String { "\(sequence):\(hash.prefix(12))" }
}
