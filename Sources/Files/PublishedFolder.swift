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
  private let staging: FilledFolder
  private var isSettled = false
  /// The folders that files are to lie in, those that hold others first.
  private var folders: [String] = []
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
    let place: FilePath
    if inside {
      place = target.appending(Self.inside)
      try? FileManager.default.removeItem(atPath: place.path)
    } else {
      let sign = ".\(target.name).docket-"
      UnfinishedFolder.removeAbandoned(sign, in: target.folder)
      let word = String(UInt64.random(in: 1...UInt64.max), radix: 36)
      place = target.sibling("\(sign)\(getpid())-\(word)")
    }
    do {
      // A server reads what it serves as somebody else.
      staging = try FilledFolder(place, for: target, isPublic: true)
    } catch {
      close(lock)
      throw error
    }
  }

  deinit {
    if !isSettled { try? FileManager.default.removeItem(atPath: staging.path.path) }
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

  /// Makes the folders that files are to lie in.
  ///
  /// - Throws: `FileProblem` where they cannot be made.
  public func makeFolders(for paths: some Sequence<String>) throws(FileProblem) {
    folders = FilledFolder.folders(of: paths)
    try staging.makeFolders(folders)
  }

  /// Adds a file that everybody may read; several threads may add at once.
  ///
  /// - Throws: `FileProblem` where it cannot be written whole.
  public func add(_ path: String, _ bytes: [UInt8]) throws(FileProblem) {
    try staging.add(path, bytes)
  }

  /// Takes over a file of the folder as it is, without writing it again; `false` where that cannot be.
  public func keep(_ path: String) -> Bool {
    link("\(target.path)/\(path)", "\(staging.path.path)/\(path)") == 0
  }

  /// Adds a file piece by piece.
  ///
  /// - Throws: `FileProblem` where it cannot be written whole, and whatever `fill` throws.
  public func add(
    _ path: String, _ fill: (@escaping ([UInt8]) throws -> Void) throws -> Void
  ) throws { try staging.add(path, fill) }

  /// Puts the new content in the place of what is there.
  ///
  /// What somebody put into the folder in the meantime stays in it.
  ///
  /// - Parameters:
  ///   - paths: every file that was added but the list, those that lead to others last.
  ///   - obsolete: the files that are there and are no more to be.
  ///   - known: every file that was there before, and how it was; `nil` of one that may be any.
  /// - Returns: The folder as it was before, where it could not be removed.
  /// - Throws: `FileProblem` where somebody wrote one of the files meanwhile, and where it cannot be put there;
  ///   the folder is then as it was, or partly moved in, which the next content puts right.
  @discardableResult
  public func settle(
    _ paths: [String], removing obsolete: [String], known: [String: FileMark?]
  ) throws(FileProblem) -> FilePath? {
    try makeDurable(staging.path)
    try requireUnchanged(paths, known)
    var left: FilePath?
    if isInside {
      try moveIn(paths, removing: obsolete)
    } else if FileEntry(target.path) == nil {
      guard rename(staging.path.path, target.path) == 0 else {
        throw FilledFolder.unwritable(target, errno)
      }
    } else if try exchange() {
      // Only once the exchange is durable may what was there go.
      _ = Folder.sync(target.folder)
      if !keepOthers(but: Set(known.keys)) { left = staging.path }
    } else {
      try moveIn(paths, removing: obsolete)
    }
    isSettled = true
    if left == nil {
      try? FileManager.default.removeItem(atPath: staging.path.path)
      if FileEntry(staging.path.path) != nil { left = staging.path }
    }
    _ = Folder.sync(target.folder)
    return left
  }

  /// Refuses to take the place of what somebody wrote while the new content was made.
  private func requireUnchanged(
    _ paths: [String], _ known: [String: FileMark?]
  ) throws(FileProblem) {
    guard FileEntry(target.path) != nil else { return }
    let tree = FileTree(target)
    let written = Set(paths).union(known.keys).filter { path in
      switch known[path] {
      case .some(.some(let before)): tree.mark(of: path) != before
      case .some(.none): false
      case .none: tree.mark(of: path) != nil
      }
    }
    guard !written.isEmpty else { return }
    throw FileProblem(
      .occupied,
      "\(target) was written by somebody meanwhile: \(written.sorted().prefix(5).joined(separator: ", ")). "
        + "Nothing was changed. Look at that, and try again.")
  }

  /// Whether the two folders changed their names, as one step; not every disk can do that.
  private func exchange() throws(FileProblem) -> Bool {
    takeRights()
    guard let exchange = Self.renameat2 else { return false }
    if exchange(AT_FDCWD, staging.path.path, AT_FDCWD, target.path, Self.bothNames) == 0 {
      return true
    }
    let code = errno
    guard [EINVAL, ENOSYS, ENOTSUP, EBUSY, EXDEV].contains(code) else {
      throw FilledFolder.unwritable(target, code)
    }
    return false
  }

  /// The new folder gets the group and the rights of the old one, which a server may need.
  private func takeRights() {
    var status = stat()
    guard stat(target.path, &status) == 0 else { return }
    _ = chown(staging.path.path, uid_t.max, status.st_gid)
    chmod(staging.path.path, status.st_mode & 0o7777)
  }

  /// Takes over what came into the old folder after it was looked at; `false` where something of it could
  /// not be.
  private func keepOthers(but known: Set<String>) -> Bool {
    guard let paths = try? FileTree(staging.path).paths() else { return false }
    var isWhole = true
    for path in paths where !known.contains(path) && !path.hasSuffix("/") {
      let place = "\(target.path)/\(path)"
      try? FileManager.default.createDirectory(
        atPath: (place as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
      guard FileEntry(place) == nil, rename("\(staging.path.path)/\(path)", place) == 0 else {
        isWhole = false
        continue
      }
    }
    return isWhole
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
    guard descriptor >= 0 else { throw FilledFolder.unwritable(target, errno) }
    defer { close(descriptor) }
    guard let syncfs = Self.syncfs else {
      sync()
      return
    }
    guard syncfs(descriptor) == 0 else { throw FilledFolder.unwritable(target, errno) }
  }

  private func moveIn(_ paths: [String], removing obsolete: [String]) throws(FileProblem) {
    try move(list, as: Self.coming(list))
    for folder in folders where FileEntry("\(target.path)/\(folder)") == nil {
      try staging.makeFolder("\(target.path)/\(folder)")
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
      throw FilledFolder.unwritable(target, errno)
    }
    try makeDurable(target)
  }

  private func move(_ path: String, as name: String) throws(FileProblem) {
    guard rename("\(staging.path.path)/\(path)", "\(target.path)/\(name)") == 0 else {
      throw FilledFolder.unwritable(target, errno)
    }
  }
}
