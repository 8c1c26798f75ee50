import Foundation

/// A file that is written beside its place and takes its name only once it is whole.
///
/// Until then it has a hidden name that holds its own number on the disk, and it is locked: what an
/// interrupted program left can so be told from whatever a person calls alike, and from a file that
/// another program is still writing.
public final class UnfinishedFile {
  /// Whether a file of the target's name may be written over.
  public enum Replacing: Sendable {
    case nothing
    case whatIsThere
  }

  /// What the file was begun for.
  public let target: FilePath
  /// What it is called meanwhile.
  public let path: FilePath
  /// How often a file that another program cleared away is begun again.
  private static let attempts = 10
  private let descriptor: Int32
  private var settled = false

  /// Begins an empty file that only its owner may read.
  ///
  /// - Throws: `FileProblem` where the folder of the target takes none.
  public init(for target: FilePath) throws(FileProblem) {
    self.target = target
    for _ in 1...Self.attempts {
      let first = target.sibling(
        Self.mark(target, "new" + String(UInt64.random(in: 1...UInt64.max), radix: 36)))
      let descriptor = open(first.path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0o600)
      guard descriptor >= 0 else { throw Self.unwritable(target, errno) }
      // The caller's mask for new files may have taken rights from the owner.
      fchmod(descriptor, 0o600)
      _ = LifeLock.take(descriptor)
      let number = FileEntry(descriptor: descriptor)?.number ?? 0
      let path = target.sibling(Self.mark(target, String(number)))
      if rename(first.path, path.path) == 0 {
        self.path = path
        self.descriptor = descriptor
        return
      }
      let code = errno
      unlink(first.path)
      close(descriptor)
      // Before it was locked, another program may have taken it for abandoned.
      guard code == ENOENT else { throw Self.unwritable(target, code) }
    }
    throw Self.unwritable(target, EAGAIN)
  }

  deinit {
    if !settled { unlink(path.path) }
    close(descriptor)
  }

  /// Adds bytes at the end.
  public func write(_ bytes: Data) throws(FileProblem) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw Self.unwritable(target, errno) }
      rest = rest.dropFirst(count)
    }
  }

  /// Gives the file its name, as one step that happens whole or not at all.
  ///
  /// - Parameter name: another name in the same folder than the one it was begun for.
  /// - Returns: Whether the disk says that the name outlives a loss of power.
  /// - Throws: `FileProblem` where the content could not be made durable or the name is taken;
  ///   the target is then as it was.
  public func settle(
    as name: FilePath? = nil, replacing: Replacing = .nothing
  ) throws(FileProblem) -> Bool {
    let target = name ?? target
    guard fsync(descriptor) == 0 else { throw Self.unwritable(target, errno) }
    switch replacing {
    case .whatIsThere:
      guard rename(path.path, target.path) == 0 else { throw Self.unwritable(target, errno) }
      settled = true
    case .nothing: settled = try takeFreeName(target)
    }
    return Folder.sync(target.folder)
  }

  /// Takes a name that nothing has; a rename alone would write over what somebody put there.
  ///
  /// - Returns: Whether the hidden name is gone; otherwise it is tried again at the end.
  private func takeFreeName(_ target: FilePath) throws(FileProblem) -> Bool {
    if link(path.path, target.path) == 0 { return unlink(path.path) == 0 }
    guard errno == EPERM || errno == ENOTSUP || errno == ENOSYS else {
      throw Self.unwritable(target, errno)
    }
    // A disk without second names, as memory sticks are: an empty file holds the name first.
    let holder = open(target.path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard holder >= 0 else { throw Self.unwritable(target, errno) }
    let identity = FileEntry(descriptor: holder)?.identity
    close(holder)
    guard rename(path.path, target.path) == 0 else {
      let code = errno
      if FileIdentity(at: target.path) == identity { unlink(target.path) }
      throw Self.unwritable(target, code)
    }
    return true
  }

  private static func unwritable(_ target: FilePath, _ code: Int32) -> FileProblem {
    if code == EEXIST {
      return FileProblem(
        .occupied, "There is already a file at \(target). Choose another name, or move it away.")
    }
    return FileProblem(
      code, "\(target) cannot be written",
      remedy: code == ENOENT
        ? "The folder is not there: make it first, or choose another place."
        : "Choose another place.")
  }
}

extension UnfinishedFile {
  private static let sign = ".docket-"

  /// The hidden name of a file meant for a target; not longer than a name may be.
  private static func mark(_ target: FilePath, _ word: String) -> String {
    var name = target.name
    while name.utf8.count > 100 { name.removeLast() }
    return ".\(name)\(sign)\(word)"
  }

  /// Removes what interrupted programs left unfinished in a folder, and says which files it was.
  public static func removeAbandoned(in folder: String) -> [FilePath] {
    Folder.names(in: folder).sorted().compactMap { name in
      guard name.hasPrefix("."), let sign = name.range(of: sign, options: .backwards),
        let folder = try? FilePath(folder, to: .folder)
      else { return nil }
      let path = folder.appending(name)
      return removeIfAbandoned(path, word: name[sign.upperBound...]) ? path : nil
    }
  }

  private static func removeIfAbandoned(_ path: FilePath, word: Substring) -> Bool {
    guard let entry = FileEntry(path.path), entry.isFile, entry.isOwn, entry.permissions == 0o600,
      word == String(entry.number) || word.hasPrefix("new") && entry.size == 0
    else { return false }
    // The content lives on under its other name. It is not opened: it may be a protected file.
    if entry.names > 1 { return unlink(path.path) == 0 }
    guard !ProtectedFiles.contain(entry.identity) else { return false }
    let descriptor = open(path.path, O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    guard LifeLock.take(descriptor),
      FileEntry(descriptor: descriptor)?.identity == entry.identity
    else { return false }
    return unlink(path.path) == 0
  }

  /// The hidden name that a finished file still has where a program was killed just then.
  public static func secondName(of entry: FileEntry, beside path: FilePath) -> FilePath? {
    Folder.names(in: path.folder).first {
      $0.hasPrefix(".") && $0.hasSuffix(sign + String(entry.number))
        && FileIdentity(at: path.sibling($0).path) == entry.identity
    }.map(path.sibling)
  }
}
