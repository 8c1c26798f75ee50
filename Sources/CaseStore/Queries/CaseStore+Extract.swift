import CaseDomain
import Files
import Foundation
import GRDB

extension CaseStore {
  /// Writes a document kept in the casebook to a file and returns its path.
  ///
  /// The file has its name only once it is whole; an existing one is
  /// never written over, and the document gets the next free name instead.
  ///
  /// - Returns: The file, and what else has to be said, in sentences.
  public func extract(
    attachment: Int, into folder: FilePath
  ) throws -> (path: FilePath, notices: [String]) {
    let removed = UnfinishedFile.removeAbandoned(in: folder.path).map(StoreFailure.removed)
    return try reading { db in
      let document = try StoredDocument(attachment, in: db)
      let name = DocumentName(document.name)
      let file = try UnfinishedFile(for: folder.appending(name.safe))
      try document.read(from: db) { try file.write($0) }
      return (try name.settle(file, in: folder), removed)
    }
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
