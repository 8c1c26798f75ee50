import Foundation

/// A folder that others read while it is written anew: they find it as it was, or as it is to be.
///
/// The new content is filled in beside it and takes its place as one step. Where no other folder can take
/// its place, as that of the root of a mounted share, the content is moved in file by file once all of it
/// is there; what leads to the others comes last, and a list of what is to be there comes first, so that
/// an interrupted move can be told from somebody's work.
public final class PublishedFolder {
  /// The folder.
  public let target: FilePath
  private let list: String
  private let isInside: Bool
  private let staging: FilePath
  private var isSettled = false
  private var folders: Set<String> = []
  /// Keeps other programs from writing the same folder meanwhile; -1 where there is none yet.
  private let lock: Int32

  /// What content that is filled in inside the folder is called.
  private static let inside = ".docket-unfinished"
  /// What stands before the name of the list while the content is moved in.
  private static let coming = ".coming-"

  /// Begins the new content.
  ///
  /// - Parameter list: the file of the content that lists the others.
  /// - Throws: `FileProblem` where nothing can be written there, or another program does.
  public convenience init(_ target: FilePath, list: String) throws(FileProblem) {
    let exists = FileEntry(target.path) != nil
    try self.init(
      target, list: list,
      inside: exists && (Self.isMounted(target) || access(target.folder, W_OK) != 0))
  }

  init(_ target: FilePath, list: String, inside: Bool) throws(FileProblem) {
    (self.target, self.list, isInside) = (target, list, inside)
    lock = open(target.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    // A share may know no locks; then there is none to wait for.
    if lock >= 0, flock(lock, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
      close(lock)
      throw FileProblem(
        .occupied, "Another program is writing \(target). Wait until it is done, and try again.")
    }
    if inside {
      staging = target.appending(Self.inside)
      try? FileManager.default.removeItem(atPath: staging.path)
    } else {
      let sign = ".\(target.name).docket-"
      UnfinishedFolder.removeAbandoned(sign, in: target.folder)
      let word = String(UInt64.random(in: 1...UInt64.max), radix: 36)
      staging = target.sibling("\(sign)\(getpid())-\(word)")
    }
    guard Self.makeFolder(staging.path) else {
      let code = errno
      close(lock)
      throw Self.unwritable(target, code)
    }
  }

  deinit {
    if !isSettled { try? FileManager.default.removeItem(atPath: staging.path) }
    close(lock)
  }

  /// Whether a path below the folder is of what an interrupted program left of new content.
  public static func isUnfinished(_ path: String) -> Bool { path.hasPrefix(inside + "/") }

  /// What the list of the content is called while an interrupted move has not come to its end.
  public static func coming(_ list: String) -> String { coming + list }

  private static func isMounted(_ folder: FilePath) -> Bool {
    guard let one = FileIdentity(at: folder.path), let other = FileIdentity(at: folder.folder)
    else { return false }
    return !one.isOnDevice(of: other)
  }

  /// A server reads what it serves as somebody else.
  private static func makeFolder(_ path: String) -> Bool {
    mkdir(path, 0o755) == 0 && chmod(path, 0o755) == 0
  }

  /// Makes the folders that files are to lie in.
  ///
  /// - Throws: `FileProblem` where they cannot be made.
  public func makeFolders(for paths: some Sequence<String>) throws(FileProblem) {
    for path in paths {
      var parts = path.split(separator: "/").dropLast()
      var missing: [String] = []
      while !parts.isEmpty, folders.insert(parts.joined(separator: "/")).inserted {
        missing.append(parts.joined(separator: "/"))
        parts.removeLast()
      }
      for folder in missing.reversed() {
        guard Self.makeFolder("\(staging.path)/\(folder)") else {
          throw Self.unwritable(target, errno)
        }
      }
    }
  }

  /// Adds a file that everybody may read; several threads may add at once.
  ///
  /// - Throws: `FileProblem` where it cannot be written whole.
  public func add(_ path: String, _ bytes: [UInt8]) throws(FileProblem) {
    let descriptor = try begin(path)
    defer { close(descriptor) }
    try write(bytes[...], to: descriptor)
  }

  /// Takes over a file of the folder as it is, without writing it again; `false` where that cannot be.
  public func keep(_ path: String) -> Bool {
    link("\(target.path)/\(path)", "\(staging.path)/\(path)") == 0
  }

  /// Adds a file piece by piece.
  ///
  /// - Throws: `FileProblem` where it cannot be written whole, and whatever `fill` throws.
  public func add(
    _ path: String, _ fill: (@escaping ([UInt8]) throws -> Void) throws -> Void
  ) throws {
    let descriptor = try begin(path)
    defer { close(descriptor) }
    try fill { try self.write($0[...], to: descriptor) }
  }

  private func begin(_ path: String) throws(FileProblem) -> Int32 {
    let whole = "\(staging.path)/\(path)"
    let descriptor = open(whole, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard descriptor >= 0, fchmod(descriptor, 0o644) == 0 else {
      throw Self.unwritable(target, errno)
    }
    return descriptor
  }

  private func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) throws(FileProblem) {
    var rest = bytes
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw Self.unwritable(target, errno) }
      rest = rest.dropFirst(count)
    }
  }

  /// Puts the new content in the place of what is there.
  ///
  /// What somebody put into the folder in the meantime stays in it.
  ///
  /// - Parameters:
  ///   - paths: every file that was added but the list, those that lead to others last.
  ///   - obsolete: the files that are there and are no more to be.
  ///   - known: every file that was there before.
  /// - Throws: `FileProblem`; the folder is then as it was, or partly moved in, which the next content
  ///   puts right.
  public func settle(
    _ paths: [String], removing obsolete: [String], known: Set<String>
  ) throws(FileProblem) {
    try makeDurable(staging)
    if isInside {
      try moveIn(paths, removing: obsolete)
    } else if FileEntry(target.path) == nil {
      guard rename(staging.path, target.path) == 0 else { throw Self.unwritable(target, errno) }
    } else if try exchange() {
      keepOthers(but: known)
    } else {
      try moveIn(paths, removing: obsolete)
    }
    isSettled = true
    try? FileManager.default.removeItem(atPath: staging.path)
    _ = Folder.sync(target.folder)
  }

  /// Whether the two folders changed their names, as one step; not every disk can do that.
  private func exchange() throws(FileProblem) -> Bool {
    takeRights()
    guard let exchange = Self.renameat2 else { return false }
    if exchange(AT_FDCWD, staging.path, AT_FDCWD, target.path, Self.bothNames) == 0 { return true }
    let code = errno
    guard [EINVAL, ENOSYS, ENOTSUP, EBUSY, EXDEV].contains(code) else {
      throw Self.unwritable(target, code)
    }
    return false
  }

  /// The new folder gets the group and the rights of the old one, which a server may need.
  private func takeRights() {
    var status = stat()
    guard stat(target.path, &status) == 0 else { return }
    _ = chown(staging.path, uid_t.max, status.st_gid)
    chmod(staging.path, status.st_mode & 0o7777)
  }

  /// Takes over what came into the old folder after it was looked at.
  private func keepOthers(but known: Set<String>) {
    for path in (try? FileTree(staging).paths()) ?? [] where !known.contains(path) {
      let place = "\(target.path)/\(path)"
      guard FileEntry(place) == nil, !path.hasSuffix("/") else { continue }
      try? FileManager.default.createDirectory(
        atPath: (place as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
      rename("\(staging.path)/\(path)", place)
    }
  }

  /// The system's way to rename two things at once (renameat2(2)), which the headers that Swift sees leave
  /// out; `nil` on a system without it.
  private static let renameat2 = dlsym(nil, "renameat2").map {
    unsafeBitCast($0, to: Renaming.self)
  }
  private typealias Renaming =
    @convention(c) (
      Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32
    ) -> Int32
  /// `RENAME_EXCHANGE`.
  private static let bothNames: UInt32 = 2

  /// The system's way to make everything on one disk durable (syncfs(2)), and to say whether it did.
  private static let syncfs = dlsym(nil, "syncfs").map { unsafeBitCast($0, to: Syncing.self) }
  private typealias Syncing = @convention(c) (Int32) -> Int32

  /// One call for all of the files; each by itself would take a minute for as many as there may be.
  private func makeDurable(_ folder: FilePath) throws(FileProblem) {
    let descriptor = open(folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.unwritable(target, errno) }
    defer { close(descriptor) }
    guard let syncfs = Self.syncfs else {
      sync()
      return
    }
    guard syncfs(descriptor) == 0 else { throw Self.unwritable(target, errno) }
  }

  private func moveIn(_ paths: [String], removing obsolete: [String]) throws(FileProblem) {
    try move(list, as: Self.coming(list))
    for folder in folders.sorted() where FileEntry("\(target.path)/\(folder)") == nil {
      guard Self.makeFolder("\(target.path)/\(folder)") else {
        throw Self.unwritable(target, errno)
      }
    }
    for path in paths { try move(path, as: path) }
    for path in obsolete {
      unlink("\(target.path)/\(path)")
      var folder = path.split(separator: "/").dropLast()
      while !folder.isEmpty, rmdir("\(target.path)/\(folder.joined(separator: "/"))") == 0 {
        folder.removeLast()
      }
    }
    guard rename("\(target.path)/\(Self.coming(list))", "\(target.path)/\(list)") == 0 else {
      throw Self.unwritable(target, errno)
    }
    try makeDurable(target)
  }

  private func move(_ path: String, as name: String) throws(FileProblem) {
    guard rename("\(staging.path)/\(path)", "\(target.path)/\(name)") == 0 else {
      throw Self.unwritable(target, errno)
    }
  }

  private static func unwritable(_ target: FilePath, _ code: Int32) -> FileProblem {
    FileProblem(code, "\(target) cannot be written", remedy: "Choose another place.")
  }
}
