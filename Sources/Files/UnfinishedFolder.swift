import Foundation

/// A folder of files that is filled beside its place and takes its name only once it is whole.
///
/// Thousands of files are made durable at once and not one by one, and where the disk is full in the
/// middle nothing is left of them.
public final class UnfinishedFolder {
  /// What the folder was begun for.
  public let target: FilePath
  private let path: FilePath
  private var isSettled = false

  /// Begins an empty folder that only its owner may look into.
  ///
  /// - Throws: `FileProblem` where there is something of that name, or none can be made.
  public init(for target: FilePath) throws(FileProblem) {
    self.target = target
    let sign = ".\(target.name).docket-"
    Self.removeAbandoned(sign, in: target.folder)
    let word = String(UInt64.random(in: 1...UInt64.max), radix: 36)
    path = target.sibling("\(sign)\(getpid())-\(word)")
    guard FileEntry(target.path) == nil else { throw Self.occupied(target) }
    guard mkdir(path.path, 0o700) == 0 else { throw Self.unwritable(target, errno) }
  }

  deinit {
    if !isSettled { try? FileManager.default.removeItem(atPath: path.path) }
  }

  /// Removes what programs that have ended left of the same folder: it may be full of addresses.
  static func removeAbandoned(_ sign: String, in folder: String) {
    for name in Folder.names(in: folder) where name.hasPrefix(sign) {
      guard let process = pid_t(name.dropFirst(sign.count).prefix { $0 != "-" }),
        kill(process, 0) != 0, errno == ESRCH
      else { continue }
      try? FileManager.default.removeItem(atPath: folder + "/" + name)
    }
  }

  /// Adds a file.
  ///
  /// - Throws: `FileProblem` where it cannot be written whole.
  public func add(_ name: String, _ bytes: [UInt8]) throws(FileProblem) {
    let file = path.appending(name)
    let descriptor = open(file.path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw Self.unwritable(target, errno) }
    defer { close(descriptor) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw Self.unwritable(target, errno) }
      rest = rest.dropFirst(count)
    }
  }

  /// Gives the folder its name, as one step, once all of it is on the disk.
  ///
  /// - Throws: `FileProblem` where the disk does not take it, or the name was taken meanwhile.
  public func settle() throws(FileProblem) {
    // One call for all of the files; each by itself would take a minute for as many as there may be.
    sync()
    guard FileEntry(target.path) == nil else { throw Self.occupied(target) }
    guard rename(path.path, target.path) == 0 else { throw Self.unwritable(target, errno) }
    isSettled = true
    _ = Folder.sync(target.folder)
  }

  private static func occupied(_ target: FilePath) -> FileProblem {
    FileProblem(
      .occupied, "There is already something at \(target). Choose another folder, or move it away.")
  }

  private static func unwritable(_ target: FilePath, _ code: Int32) -> FileProblem {
    FileProblem(code, "\(target) cannot be written", remedy: "Choose another place.")
  }
}
