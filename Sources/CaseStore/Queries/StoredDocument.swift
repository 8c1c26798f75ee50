import CaseDomain
import Crypto
import Foundation
import GRDB

/// A document that the casebook holds, with what the journal says of it.
struct StoredDocument {
  /// The file's name without its folder.
  let name: String
  private let id: Int
  private let reference: CaseReference
  private let addition: DocumentLedger.Addition

  /// Finds the document of a number.
  ///
  /// - Throws: `Refusal` where there is none, `StoreFailure` for one that no entry added.
  init(_ id: Int, in db: Database) throws {
    guard let row = try db.row("SELECT * FROM attachment WHERE id = ?", [id]) else {
      throw Refusal.noDocument(id)
    }
    self.id = id
    reference = try row.reference()
    guard let addition = try db.documentLedger(of: reference).onFile[id] else {
      throw StoreFailure(
        .damaged,
        "Document \(id) of \(reference) was added by no entry of the journal; run "
          + "“docket check” and restore a backup.")
    }
    self.addition = addition
    name = try row.text("name")
  }

  /// Hands over the content piece by piece.
  ///
  /// Its bytes are held against the fingerprint in the journal, because those in its own row can be
  /// changed together with them.
  ///
  /// - Throws: `StoreFailure` at the end where they are others.
  func read(from db: Database, _ take: (Data) throws -> Void) throws {
    var hash = SHA256()
    var chunk = 1
    while let piece = try Data.fetchOne(
      db.cachedStatement(
        sql: "SELECT content FROM attachmentChunk WHERE attachment = ? AND position = ?"),
      arguments: [id, chunk])
    {
      hash.update(data: piece)
      try take(piece)
      chunk += 1
    }
    guard hash.finalize().hex == addition.sha256 else {
      throw StoreFailure(
        .damaged,
        "Document \(id) of \(reference) is not the one that entry \(addition.sequence) "
          + "of the journal added; run “docket check” and restore a backup.")
    }
  }

  /// The whole content, of a document that is small enough to be held in memory.
  func content(from db: Database) throws -> [UInt8] {
    var content: [UInt8] = []
    try read(from: db) { content += $0 }
    return content
  }
}
