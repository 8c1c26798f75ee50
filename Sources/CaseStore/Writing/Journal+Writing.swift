import CaseDomain
import Crypto
import GRDB

extension Database {
  /// The number and hash of the newest journal entry.
  func journalHead() throws -> JournalHead {
    guard let row = try row("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1") else {
      return JournalHead(sequence: 0, hash: JournalHead.genesis)
    }
    return JournalHead(sequence: try row.number("seq"), hash: try row.text("hash"))
  }

  /// The hash of an entry, or `nil` where there is none of that number; the start has one too.
  func hash(ofEntry sequence: Int) throws -> String? {
    sequence == 0
      ? JournalHead.genesis
      : try row("SELECT hash FROM journal WHERE seq = ?", [sequence])?.text("hash")
  }

  /// Adds an entry to the end of the journal and returns its number.
  ///
  /// A semicolon ends a pair of the detail; one that a person typed becomes a comma, so that no
  /// typed word reads like a pair of the program's own.
  func appendJournal(
    _ act: String, on subject: CaseReference, detail: [JournalDetail], by actor: Actor,
    at moment: Moment
  ) throws -> Int {
    let head = try journalHead()
    let sequence = try head.sequence.next(of: "entries of the journal")
    let words = detail.map { "\($0.key)=\($0.value.replacing(";", with: ","))" }
      .joined(separator: "; ")
    let canonical = JournalEntry.canonical(
      sequence: sequence, at: moment.stamp, actor: actor.name, act: act,
      subject: subject, detail: words, previous: head.hash)
    let entry = JournalEntry(
      sequence: sequence, at: moment.stamp, actor: actor.name, act: act,
      subject: subject, detail: words, previous: head.hash, hash: SHA256.hex(of: canonical))
    try insert(try RowEncoder.columns(of: entry, as: JournalEntry.columns), into: "journal")
    return sequence
  }
}

extension JournalEntry {
  fileprivate static let columns: ColumnNames = ["sequence": "seq"]
}

extension SHA256 {
  /// The hash of a text's bytes in lower-case hexadecimal.
  static func hex(of text: String) -> String { hash(data: Array(text.utf8)).hex }
}

extension Digest {
  /// The hash in lower-case hexadecimal.
  var hex: String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in self {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}

extension Row {
  /// A row of the journal as an entry.
  func journalEntry() throws -> JournalEntry {
    try JournalEntry(from: RowDecoder(row: Columns(self), names: JournalEntry.columns))
  }
}
