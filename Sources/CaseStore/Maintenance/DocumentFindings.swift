import CaseDomain
import Crypto
import Foundation
import GRDB

extension Database {
  /// Compares the documents on file with their own rows and with the journal.
  ///
  /// It reads every document. What is found names the document and its case, never its name.
  func documentFindings() throws -> [CheckFinding] {
    let ledger = try documentLedger()
    var missing = ledger.onFile
    var found: [CheckFinding] = []
    let rows = try Row.fetchCursor(self, sql: "SELECT * FROM attachment ORDER BY id")
    while let row = try rows.next() {
      let id = try row.number("id")
      missing[id] = nil
      if let fault = try fault(of: row, journaled: ledger.onFile[id]) {
        found.append(CheckFinding(.documents, fault))
      }
    }
    for (id, addition) in missing.sorted(by: { $0.key < $1.key }) {
      found.append(
        CheckFinding(
          .documents,
          "Document \(id) of \(addition.reference), which entry \(addition.sequence) of the "
            + "journal added, is missing, and no later entry took it out."))
    }
    return try found + publicFindings()
  }

  /// Looks whether the website shows documents only that are attached to their contract.
  private func publicFindings() throws -> [CheckFinding] {
    try rows(
      """
      SELECT contract, document FROM publicDocument WHERE document NOT IN
        (SELECT id FROM attachment WHERE area = 'contract' AND number = publicDocument.contract)
      ORDER BY contract, position
      """
    ).map { row in
      let contract = CaseReference(.contract, try row.number("contract"))
      return CheckFinding(
        .documents,
        "\(contract) has document \(try row.number("document")) for the website, which is not "
          + "attached to it.")
    }
  }

  private func fault(
    of row: Row, journaled addition: DocumentLedger.Addition?
  ) throws -> String? {
    let id = try row.number("id")
    let reference = try row.reference()
    let name = "Document \(id) of \(reference)"
    guard let addition else {
      return "\(name) was added by no entry of the journal, or an entry took it out."
    }
    guard addition.reference == reference else {
      return "\(name) was added to \(addition.reference) by entry \(addition.sequence) of the "
        + "journal."
    }
    let content = try contentDigest(of: id)
    if content.sha256 != addition.sha256 {
      return "\(name) is not the one that entry \(addition.sequence) of the journal added: its "
        + "SHA-256 is \(content.sha256.prefix(16))…, the journal's \(addition.sha256.prefix(16))…."
    }
    guard try content.sha256 == row.text("sha256"), try content.size == row.number("size") else {
      return "\(name) is recorded with another size or SHA-256 than it has."
    }
    return nil
  }

  private func contentDigest(of id: Int) throws -> (sha256: String, size: Int) {
    var hash = SHA256()
    var size = 0
    let pieces = try Data.fetchCursor(
      self, sql: "SELECT content FROM attachmentChunk WHERE attachment = ? ORDER BY position",
      arguments: [id])
    while let piece = try pieces.next() {
      hash.update(data: piece)
      size += piece.count
    }
    return (hash.finalize().hex, size)
  }
}
