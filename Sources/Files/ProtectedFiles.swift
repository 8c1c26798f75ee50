import Synchronization

/// The files whose locks this process holds, which nothing else in it may open.
///
/// POSIX drops all of a process's locks on a file when the process closes any descriptor of it, so
/// that a second program could write at the same time (sqlite.org/howtocorrupt.html, 2.2). The list
/// is the process's own, because the locks are.
public enum ProtectedFiles {
  private static let held = Mutex<[FileIdentity: (users: Int, path: String)]>([:])
  /// What SQLite calls the files it keeps beside a database.
  public static let companions = ["-journal", "-wal", "-shm"]

  /// Whether opening a file would open a protected one, or one that SQLite keeps beside it.
  public static func contain(_ identity: FileIdentity) -> Bool {
    held.withLock { held in
      held[identity] != nil
        || held.values.contains { file in
          companions.contains { FileIdentity(at: file.path + $0) == identity }
        }
    }
  }

  static func add(_ identity: FileIdentity, at path: String) {
    held.withLock { $0[identity, default: (0, path)].users += 1 }
  }

  static func remove(_ identity: FileIdentity) {
    held.withLock { held in
      guard let file = held[identity] else { return }
      held[identity] = file.users > 1 ? (file.users - 1, file.path) : nil
    }
  }
}

/// The protection of one file, for as long as this is kept.
public final class FileProtection: Sendable {
  /// The file.
  public let identity: FileIdentity

  /// Protects the file at a path, if there is one.
  public init?(of path: FilePath) {
    guard let identity = FileIdentity(at: path.path) else { return nil }
    self.identity = identity
    ProtectedFiles.add(identity, at: path.path)
  }

  deinit { ProtectedFiles.remove(identity) }
}
