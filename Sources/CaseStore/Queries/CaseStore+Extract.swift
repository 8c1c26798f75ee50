import CaseDomain
import Crypto
import Foundation
import GRDB

extension CaseStore {
  /// Writes a document kept in the casebook to a file and returns its path.
  ///
  /// An existing file is never written over; the document gets the next free name instead.
  public func extract(attachment: Int, into folder: String) throws -> String {
    try reading { db in
      guard let row = try db.row("SELECT * FROM attachment WHERE id = ?", [attachment]) else {
        throw Refusal(
          .noSuchRecord, "There is no document \(attachment) in this casebook.",
          remedy: "Look at the case for the documents it has.")
      }
      let file = try NewFile(called: try row.text("name"), in: folder)
      var hash = SHA256()
      var chunk = 1
      while let piece = try Data.fetchOne(
        db.cachedStatement(
          sql: "SELECT content FROM attachmentChunk WHERE attachment = ? AND position = ?"),
        arguments: [attachment, chunk])
      {
        hash.update(data: piece)
        try file.write(piece)
        chunk += 1
      }
      guard hash.finalize().hex == (try row.text("sha256")) else {
        file.discard()
        throw StoreFailure(
          .damaged,
          "Document \(attachment) differs from its fingerprint; run “docket check” and restore a "
            + "backup.")
      }
      return file.path
    }
  }
}

/// A file that did not exist before, for its owner alone.
private struct NewFile {
  let path: String
  private let handle: FileHandle

  init(called name: String, in folder: String) throws(StoreFailure) {
    let safe = Self.safe(name)
    for copy in 1...1000 {
      let path = (folder as NSString).appendingPathComponent(Self.name(safe, copy: copy))
      let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0o600)
      if descriptor >= 0 {
        self.path = path
        handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        return
      }
      guard errno == EEXIST else {
        throw StoreFailure(
          .document,
          "The document cannot be written into \(folder) (\(reason(errno))); choose another folder."
        )
      }
    }
    throw StoreFailure(
      .document, "\(folder) already holds too many copies of “\(safe)”; choose another folder.")
  }

  func write(_ piece: Data) throws(StoreFailure) {
    do {
      try handle.write(contentsOf: piece)
    } catch {
      discard()
      throw StoreFailure(
        .document, "The document could not be written to \(path); free some space on its disk.")
    }
  }

  func discard() { unlink(path) }

  /// A name that stays inside its folder and hides nothing.
  private static func safe(_ name: String) -> String {
    let scalars = name.unicodeScalars.map { scalar in
      scalar == "/" || scalar.properties.generalCategory == .control
        || scalar.properties.generalCategory == .format ? "_" : Character(scalar)
    }
    let text = String(scalars).drop { $0 == "." }
    return text.isEmpty ? "document" : String(text)
  }

  private static func name(_ name: String, copy: Int) -> String {
    guard copy > 1 else { return name }
    let kind = (name as NSString).pathExtension
    let stem = (name as NSString).deletingPathExtension
    return "\(stem) (\(copy))" + (kind.isEmpty ? "" : ".\(kind)")
  }
}
