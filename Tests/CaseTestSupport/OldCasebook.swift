import Foundation
import GRDB

/// A casebook as an older version of the program made and filled it.
public enum OldCasebook {
  /// Writes the casebook of a version to a file that only its owner may read.
  public static func make(version: Int, at path: String) throws {
    let script = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/version-\(version).sql")
    let sql = try String(contentsOf: script, encoding: .utf8)
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.writeWithoutTransaction { db in
      try db.inTransaction {
        try db.execute(sql: sql)
        return .commit
      }
    }
    try queue.close()
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
  }
}
