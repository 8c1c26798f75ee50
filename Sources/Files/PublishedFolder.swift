import Foundation

/// A folder that others read while it is written anew: they find it as it was, or as it is to be.
///
/// The new content is filled in beside it and takes its place as one step. Where the folder is the root
/// of a mounted share no other folder can take its place; the content is then filled in inside of it, and
/// moved file by file once all of it is there.
public final class PublishedFolder {
  /// The folder.
  public let target: FilePath
  /// Whether the content is filled in inside the folder itself.
  public let isInside: Bool
  private let staging: FilePath
  private var isSettled = false
  private var folders: Set<String> = []

  /// What content that is filled in inside the folder is called.
  private static let inside = ".docket-unfinished"

  /// Begins the new content.
  ///
  /// - Throws: `FileProblem` where nothing can be written there.
  public convenience init(_ target: FilePath) throws(FileProblem) {
    let exists = FileEntry(target.path) != nil
    try self.init(
      target, inside: exists && (Self.isMounted(target) || access(target.folder, W_OK) != 0))
  }

  init(_ target: FilePath, inside: Bool) throws(FileProblem) {
    self.target = target
    isInside = inside
    if isInside {
      staging = target.appending(Self.inside)
      try? FileManager.default.removeItem(atPath: staging.path)
    } else {
      let sign = ".\(target.name).docket-"
      UnfinishedFolder.removeAbandoned(sign, in: target.folder)
      let word = String(UInt64.random(in: 1...UInt64.max), radix: 36)
      staging = target.sibling("\(sign)\(getpid())-\(word)")
    }
    guard Self.makeFolder(staging.path) else { throw Self.unwritable(target, errno) }
  }

  deinit {
    if !isSettled { try? FileManager.default.removeItem(atPath: staging.path) }
  }

  /// Whether a path below the folder is of what an interrupted program left of new content.
  public static func isUnfinished(_ path: String) -> Bool { path.hasPrefix(inside + "/") }

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

  /// Adds a file piece by piece.
  ///
  /// - Throws: `FileProblem` where it cannot be written whole, and whatever `fill` throws.
  public func add(_ path: String, _ fill: (@escaping ([UInt8]) throws -> Void) throws -> Void)
    throws
  {
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
  /// - Parameters:
  ///   - paths: every file that was added, those that lead to others last.
  ///   - obsolete: the files that are there and are no more to be.
  /// - Throws: `FileProblem`; the folder is then as it was, or inside of a share partly so.
  public func settle(_ paths: [String], removing obsolete: [String]) throws(FileProblem) {
    // One call for all of the files; each by itself would take a minute for as many as there may be.
    sync()
    if isInside {
      try moveIn(paths, removing: obsolete)
    } else if FileEntry(target.path) == nil {
      guard rename(staging.path, target.path) == 0 else { throw Self.unwritable(target, errno) }
    } else {
      try exchange()
    }
    isSettled = true
    try? FileManager.default.removeItem(atPath: staging.path)
    _ = Folder.sync(isInside ? target.path : target.folder)
  }

  /// The two folders change their names, as one step where the disk can do that.
  private func exchange() throws(FileProblem) {
    if let exchange = Self.renameat2 {
      if exchange(AT_FDCWD, staging.path, AT_FDCWD, target.path, Self.bothNames) == 0 { return }
      let code = errno
      guard code == EINVAL || code == ENOSYS || code == ENOTSUP else {
        throw Self.unwritable(target, code)
      }
    }
    let aside = staging.adding("-old")
    guard rename(target.path, aside.path) == 0 else { throw Self.unwritable(target, errno) }
    guard rename(staging.path, target.path) == 0 else {
      let code = errno
      rename(aside.path, target.path)
      throw Self.unwritable(target, code)
    }
    rename(aside.path, staging.path)
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

  private func moveIn(_ paths: [String], removing obsolete: [String]) throws(FileProblem) {
    for folder in folders.sorted() where FileEntry("\(target.path)/\(folder)") == nil {
      guard Self.makeFolder("\(target.path)/\(folder)") else {
        throw Self.unwritable(target, errno)
      }
    }
    for path in paths {
      guard rename("\(staging.path)/\(path)", "\(target.path)/\(path)") == 0 else {
        throw Self.unwritable(target, errno)
      }
    }
    for path in obsolete {
      unlink("\(target.path)/\(path)")
      var folder = path.split(separator: "/").dropLast()
      while !folder.isEmpty, rmdir("\(target.path)/\(folder.joined(separator: "/"))") == 0 {
        folder.removeLast()
      }
    }
  }

  private static func unwritable(_ target: FilePath, _ code: Int32) -> FileProblem {
    FileProblem(code, "\(target) cannot be written", remedy: "Choose another place.")
  }
}
