import CaseDomain
import Crypto
import GRDB

extension CaseStore {
  /// The end of the journal, to be printed on what leaves the district.
  public func head() throws -> JournalHead {
    try reading { try $0.journalHead() }
  }

  /// An entry of the journal, or `nil` where there is none of that number.
  public func entry(_ sequence: Int) throws -> JournalEntry? {
    try reading { try $0.row("SELECT * FROM journal WHERE seq = ?", [sequence])?.journalEntry() }
  }

  /// Checks the whole chain of the journal, that it still holds a head printed earlier, and that
  /// the documents on file are those its entries name.
  public func verifyJournal(expecting head: JournalHead? = nil) throws -> [CheckFinding] {
    try reading { try $0.verifyJournal(expecting: head) + $0.documentFindings() }
  }

  /// Gives every entry of the journal as one line of JSON, oldest first.
  ///
  /// Together with the rule in ``JournalEntry/canonical`` the lines can be verified by anyone.
  public func exportJournal(_ line: (String) throws -> Void) throws {
    try reading { db in
      let rows = try Row.fetchCursor(db, sql: "SELECT * FROM journal ORDER BY seq")
      while let row = try rows.next() { try line(try JSON.write(try row.journalEntry())) }
    }
  }
}

extension Database {
  /// Follows the chain from the first entry; the first break is told, and what it means.
  func verifyJournal(expecting head: JournalHead?) throws -> [CheckFinding] {
    var last = JournalHead(sequence: 0, hash: JournalHead.genesis)
    var found: [CheckFinding] = []
    let rows = try Row.fetchCursor(self, sql: "SELECT * FROM journal ORDER BY seq")
    while let row = try rows.next() {
      let entry = try row.journalEntry()
      if let fault = Self.fault(of: entry, after: last) {
        found.append(CheckFinding(.journal, fault))
        break
      }
      last = JournalHead(sequence: entry.sequence, hash: entry.hash)
      if let head, head.sequence == last.sequence, !last.hash.hasPrefix(head.hash) {
        found.append(
          CheckFinding(
            .journal,
            "Entry \(head.sequence) of the journal is not the one whose head was printed as "
              + "\(head); the journal was written anew from there or before."))
      }
    }
    if let head, head.sequence > last.sequence, found.isEmpty {
      found.append(
        CheckFinding(
          .journal,
          "The journal ends at entry \(last.sequence), but a head of entry \(head.sequence) was "
            + "printed; its end was cut off, or the head belongs to another casebook."))
    }
    return found
  }

  private static func fault(of entry: JournalEntry, after last: JournalHead) -> String? {
    if entry.sequence != last.sequence + 1 {
      return "Entry \(last.sequence + 1) of the journal is missing."
    }
    if entry.previous != last.hash {
      return
        "Entry \(entry.sequence) of the journal does not follow from the one before it; one of "
        + "them was replaced."
    }
    if entry.hash != SHA256.hex(of: entry.canonical) {
      return "Entry \(entry.sequence) of the journal was altered after it was written."
    }
    return nil
  }
}
