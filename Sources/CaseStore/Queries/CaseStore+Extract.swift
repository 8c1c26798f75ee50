import CaseDomain
import Crypto
import Files
import Foundation
import GRDB

extension CaseStore {
  /// Writes a document kept in the casebook to a file and returns its path.
  ///
  /// Its bytes are held against the fingerprint in the journal, because those in its own row can be
  /// changed together with them. The file has its name only once it is whole; an existing one is
  /// never written over, and the document gets the next free name instead.
  ///
  /// - Returns: The file, and what else has to be said, in sentences.
  public func extract(
    attachment: Int, into folder: FilePath
  ) throws -> (path: FilePath, notices: [String]) {
    let removed = UnfinishedFile.removeAbandoned(in: folder.path).map(StoreFailure.removed)
    return try reading { db in
      guard let row = try db.row("SELECT * FROM attachment WHERE id = ?", [attachment]) else {
        throw Refusal(
          .noSuchRecord, "There is no document \(attachment) in this casebook.",
          remedy: "Look at the case for the documents it has.")
      }
      let reference = try row.reference()
      let name = DocumentName(try row.text("name"))
      let file = try UnfinishedFile(for: folder.appending(name.safe))
      try db.read(document: attachment, of: reference) { try file.write($0) }
      return (try name.settle(file, in: folder), removed)
    }
  }
}

extension Database {
  /// Reads a document piece by piece, and holds it against the fingerprint in the journal.
  ///
  /// - Throws: `StoreFailure` where it is not what the journal says, once all of it was read.
  func read(
    document: Int, of reference: CaseReference, _ take: (Data) throws -> Void
  ) throws {
    guard let addition = try documentLedger(of: reference).onFile[document] else {
      throw StoreFailure(
        .damaged,
        "Document \(document) of \(reference) was added by no entry of the journal; run "
          + "“docket check” and restore a backup.")
    }
    var hash = SHA256()
    var chunk = 1
    while let piece = try Data.fetchOne(
      cachedStatement(
        sql: "SELECT content FROM attachmentChunk WHERE attachment = ? AND position = ?"),
      arguments: [document, chunk])
    {
      hash.update(data: piece)
      try take(piece)
      chunk += 1
    }
    guard hash.finalize().hex == addition.sha256 else {
      throw StoreFailure(
        .damaged,
        "Document \(document) of \(reference) is not the one that entry \(addition.sequence) "
          + "of the journal added; run “docket check” and restore a backup.")
    }
  }

  /// The content of a document that is small enough to be held in memory.
  func content(ofDocument id: Int, of reference: CaseReference) throws -> [UInt8] {
    var content: [UInt8] = []
    try read(document: id, of: reference) { content += $0 }
    return content
  }
}

/// The name of a document, as a file may have it.
private struct DocumentName {
  /// A name that stays inside its folder, hides nothing and is not too long.
  let safe: String

  init(_ name: String) {
    let scalars = name.unicodeScalars.map { scalar in
      scalar == "/" || scalar.properties.generalCategory == .control
        || scalar.properties.generalCategory == .format ? "_" : Character(scalar)
    }
    var text = String(String(scalars).drop { $0 == "." })
    while text.utf8.count > 200 { text.removeLast() }
    safe = text.isEmpty ? "document" : text
  }

  /// Gives a file the name, or the next one that is free.
  func settle(_ file: UnfinishedFile, in folder: FilePath) throws -> FilePath {
    for copy in 1...1000 {
      let path = folder.appending(numbered(copy))
      do throws(FileProblem) {
        _ = try file.settle(as: path)
        return path
      } catch {
        guard error.kind == .occupied else { throw StoreFailure(error, kind: .document) }
      }
    }
    throw StoreFailure(
      .document, "\(folder) already holds too many copies of “\(safe)”; choose another folder.")
  }

  private func numbered(_ copy: Int) -> String {
    guard copy > 1 else { return safe }
    guard let dot = safe.lastIndex(of: "."), dot > safe.startIndex else {
      return "\(safe) (\(copy))"
    }
    return "\(safe[..<dot]) (\(copy))\(safe[dot...])"
  }
}
