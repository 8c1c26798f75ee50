import CaseDomain
import GRDB

/// What the journal says is on file: which documents, with which cases, and what each of them is.
///
/// A document's row and its bytes can be changed together; the entry that added it cannot be
/// without breaking the chain.
struct DocumentLedger {
  /// The entry that added a document.
  struct Addition: Hashable {
    /// The number of the entry.
    let sequence: Int
    /// The case it was added to.
    let reference: CaseReference
    /// The SHA-256 of the content in lower-case hexadecimal.
    let sha256: String
  }

  /// The documents by their numbers, without those that a later entry took out.
  private(set) var onFile: [Int: Addition] = [:]
  private var added: [Int: [Int]] = [:]

  /// Follows the next entry of the journal.
  mutating func follow(_ entry: JournalEntry) {
    let pairs = Self.documentPairs(of: entry)
    for (pair, next) in zip(pairs, pairs.dropFirst())
    where pair.key == "document" && next.key == "sha256" && Self.addsDocuments(entry) {
      guard let id = Int(pair.value) else { continue }
      onFile[id] = Addition(
        sequence: entry.sequence, reference: entry.subject, sha256: next.value)
      added[entry.sequence, default: []].append(id)
    }
    for pair in pairs where pair.key == "document-removed" {
      Int(pair.value).map { takeOut($0, of: entry.subject) }
    }
    // Undoing takes out what the entry added and nothing else. Entries of older programs say only
    // which entry that was.
    if let undone = entry.undone {
      for id in added[undone] ?? [] { takeOut(id, of: entry.subject) }
    }
  }

  private mutating func takeOut(_ id: Int, of reference: CaseReference) {
    if onFile[id]?.reference == reference { onFile[id] = nil }
  }

  /// The pairs about documents, which stand at the end, behind what a person may have typed.
  private static func documentPairs(of entry: JournalEntry) -> [JournalDetail] {
    let keys = ["document", "sha256", "document-removed"]
    return Array(entry.pairs.reversed().prefix { keys.contains($0.key) }.reversed())
  }

  /// Whether the act takes a document.
  ///
  /// Older programs let a typed semicolon into an entry, so that the words of another act could
  /// read like a document.
  private static func addsDocuments(_ entry: JournalEntry) -> Bool {
    Acts.named(entry.act)?.keepsDocuments ?? false
  }
}

extension Database {
  /// What the journal says of the documents of one case, or of all.
  func documentLedger(of reference: CaseReference? = nil) throws -> DocumentLedger {
    var ledger = DocumentLedger()
    let rows = try Row.fetchCursor(
      self,
      sql: """
        SELECT * FROM journal
        WHERE (detail LIKE '%document%' OR detail LIKE 'undone=%')
        \(reference == nil ? "" : "AND area = ? AND number = ?") ORDER BY seq
        """,
      arguments: reference.map { [$0.area.name, $0.number] } ?? [])
    while let row = try rows.next() { ledger.follow(try row.journalEntry()) }
    return ledger
  }
}
