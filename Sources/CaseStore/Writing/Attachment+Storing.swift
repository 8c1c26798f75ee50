import CaseDomain
import Crypto
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
    let path = ReadableDocument.atHome(attachment.source ?? "")
    let document = try ReadableDocument(path)
    try run(
      """
      INSERT INTO attachment (area, number, position, role, name, size, sha256, addedOn)
      VALUES (?, ?, ?, ?, ?, 0, ?, ?)
      """,
      [
        reference.area.rawValue, reference.number, position, attachment.role, attachment.name,
        String(repeating: "0", count: 64), attachment.addedOn,
      ])
    let id = Int(lastInsertedRowID)
    var hash = SHA256()
    var size = 0
    var chunk = 0
    while let piece = try document.next(Self.chunkSize) {
      size += piece.count
      // The file may have grown since its size was looked at.
      guard size <= Attachment.largest else { throw ReadableDocument.tooLarge(path) }
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

/// A document on disk, read in pieces.
private final class ReadableDocument {
  private let handle: FileHandle
  private let path: String

  /// Opens an ordinary file.
  ///
  /// It is opened without blocking, because a pipe of that name would never answer.
  init(_ path: String) throws(StoreFailure) {
    self.path = path
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      throw StoreFailure(
        .document,
        "The document \(path) cannot be read (\(reason(errno))); check its name and permissions.")
    }
    handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw StoreFailure(
        .document, "\(path) is not a file that can be attached; name a document, not a folder.")
    }
    guard status.st_size <= Attachment.largest else { throw Self.tooLarge(path) }
  }

  /// The path with its leading `~/` read as a shell would; a form's path met no shell.
  static func atHome(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home = ProcessInfo.processInfo.environment["HOME"] else {
      return path
    }
    return home + path.dropFirst()
  }

  /// The next piece, or `nil` at the end.
  func next(_ count: Int) throws(StoreFailure) -> Data? {
    do {
      guard let piece = try handle.read(upToCount: count), !piece.isEmpty else { return nil }
      return piece
    } catch {
      throw StoreFailure(
        .document, "The document \(path) could not be read to its end; try again with a copy.")
    }
  }

  static func tooLarge(_ path: String) -> StoreFailure {
    StoreFailure(
      .document,
      "The document \(path) is larger than \(Attachment.largest / 1_000_000) MB; "
        + "attach a smaller scan of it.")
  }
}

/// The system's words for an error number.
func reason(_ code: Int32) -> String { String(cString: strerror(code)) }
