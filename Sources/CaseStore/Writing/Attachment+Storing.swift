import CaseDomain
import Crypto
import Files
import Foundation
import GRDB

extension Database {
  /// The size of a piece; no more than one is held in memory.
  static let chunkSize = 1 << 20

  /// Makes the documents of a case what the record says, reading those not stored yet.
  func replace(
    _ old: [Attachment], with new: [Attachment], of reference: CaseReference
  ) throws -> [Attachment] {
    guard old != new else { return new }
    let kept = Set(new.map(\.id))
    for attachment in old where !kept.contains(attachment.id) {
      try run("DELETE FROM attachmentChunk WHERE attachment = ?", [attachment.id])
      try run("DELETE FROM attachment WHERE id = ?", [attachment.id])
    }
    return try new.enumerated().map { index, attachment in
      if attachment.id == 0 { return try store(attachment, of: reference, position: index + 1) }
      try run(
        "UPDATE attachment SET position = ?, role = ?, name = ?, addedOn = ? WHERE id = ?",
        [index + 1, attachment.role, attachment.name, attachment.addedOn, attachment.id])
      return attachment
    }
  }

  private func store(
    _ attachment: Attachment, of reference: CaseReference, position: Int
  ) throws -> Attachment {
    // SQLite itself would call the disk full.
    _ = try (number("SELECT seq FROM sqlite_sequence WHERE name = 'attachment'") ?? 0)
      .next(of: "documents")
    guard let content = attachment.content else {
      preconditionFailure("A document that is not stored yet says where its content is.")
    }
    var pieces = try Pieces(of: content)
    var row = try RowEncoder.columns(of: attachment, as: [:])
    for (column, value) in reference.columns { row[column] = try value.column() }
    row["id"] = nil
    row["position"] = position.databaseValue
    row["sha256"] = String(repeating: "0", count: 64).databaseValue
    try insert(row, into: "attachment")
    let id = Int(lastInsertedRowID)
    var hash = SHA256()
    var size = 0
    var chunk = 0
    while let piece = try pieces.next() {
      size += piece.count
      hash.update(data: piece)
      chunk += 1
      try run(
        "INSERT INTO attachmentChunk (attachment, position, content) VALUES (?, ?, ?)",
        [id, chunk, piece])
    }
    let digest = hash.finalize().hex
    try run("UPDATE attachment SET size = ?, sha256 = ? WHERE id = ?", [size, digest, id])
    return Attachment(
      id: id, role: attachment.role, name: attachment.name, size: size, sha256: digest,
      addedOn: attachment.addedOn)
  }
}

/// The content of a document, piece by piece.
private struct Pieces {
  private let file: ReadableFile?
  private var rest: ArraySlice<UInt8>
  private var size = 0

  init(of content: Attachment.Content) throws(StoreFailure) {
    switch content {
    case .bytes(let bytes):
      file = nil
      rest = bytes[...]
    case .file(let typed):
      rest = []
      file = try Self.reading { () throws(FileProblem) in
        let file = try ReadableFile(FilePath(typed))
        guard file.size <= Attachment.largest else { throw Self.tooLarge(file.path) }
        return file
      }
    }
  }

  /// The next piece, or `nil` at the end.
  mutating func next() throws(StoreFailure) -> Data? {
    guard let file else {
      let piece = rest.prefix(Database.chunkSize)
      rest = rest.dropFirst(piece.count)
      return piece.isEmpty ? nil : Data(piece)
    }
    let piece = try Self.reading { () throws(FileProblem) in try file.next(Database.chunkSize) }
    size += piece?.count ?? 0
    // The file may have grown since its size was looked at.
    guard size <= Attachment.largest else {
      throw StoreFailure(Self.tooLarge(file.path), kind: .document)
    }
    return piece
  }

  private static func reading<Value>(
    _ body: () throws(FileProblem) -> Value
  ) throws(StoreFailure) -> Value {
    do throws(FileProblem) { return try body() } catch {
      throw StoreFailure(error, kind: .document)
    }
  }

  private static func tooLarge(_ path: FilePath) -> FileProblem {
    FileProblem(
      .path,
      "The document \(path) is larger than \(Attachment.largest / 1_000_000) MB. Attach a smaller "
        + "scan of it.")
  }
}
