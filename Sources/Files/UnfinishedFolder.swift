import Foundation

/// A folder of files that is filled beside its place and takes its name only once it is whole.
///
/// Thousands of files are made durable at once and not one by one, and where the disk is full in the
/// middle nothing is left of them.
public final class UnfinishedFolder {
  /// What the folder was begun for.
  public let target: FilePath
  private let folder: FilledFolder
  private var isSettled = false

  /// Begins an empty folder that only its owner may look into.
  ///
  /// - Throws: `FileProblem` where there is something of that name but an empty folder, or none can be made.
  public init(for target: FilePath) throws(FileProblem) {
    self.target = target
    let sign = ".\(target.name).docket-"
    Self.removeAbandoned(sign, in: target.folder)
    let word = String(UInt64.random(in: 1...UInt64.max), radix: 36)
    try Self.requireFree(target)
    folder = try FilledFolder(
      target.sibling("\(sign)\(getpid())-\(word)"), for: target, isPublic: false)
  }

  deinit {
    if !isSettled { try? FileManager.default.removeItem(atPath: folder.path.path) }
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

  /// Makes the folders that files are to lie in.
  ///
  /// - Throws: `FileProblem` where they cannot be made.
  public func makeFolders(for paths: some Sequence<String>) throws(FileProblem) {
    try folder.makeFolders(FilledFolder.folders(of: paths))
  }

  /// Adds a file.
  ///
  /// - Throws: `FileProblem` where it cannot be written whole.
  public func add(_ name: String, _ bytes: [UInt8]) throws(FileProblem) {
    try folder.add(name, bytes)
  }

  /// Adds a file piece by piece.
  ///
  /// - Throws: `FileProblem` where it cannot be written whole, and whatever `fill` throws.
  public func add(
    _ name: String, _ fill: (@escaping ([UInt8]) throws -> Void) throws -> Void
  ) throws { try folder.add(name, fill) }

  /// Gives the folder its name, as one step, once all of it is on the disk.
  ///
  /// - Throws: `FileProblem` where the disk does not take it, or the name was taken meanwhile.
  public func settle() throws(FileProblem) {
    // One call for all of the files; each by itself would take a minute for as many as there may be.
    sync()
    try Self.requireFree(target)
    guard rename(folder.path.path, target.path) == 0 else {
      throw FilledFolder.unwritable(target, errno)
    }
    isSettled = true
    _ = Folder.sync(target.folder)
  }

  /// An empty folder is as good as none: a folder that takes its name takes its place.
  private static func requireFree(_ target: FilePath) throws(FileProblem) {
    guard let entry = FileEntry(target.path) else { return }
    let held = Folder.names(in: target.path).sorted()
    if entry.isFolder, held.isEmpty { return }
    let some = held.isEmpty ? "" : ": " + held.prefix(5).joined(separator: ", ")
    let more = held.count > 5 ? " and \(held.count - 5) more" : ""
    throw FileProblem(
      .occupied,
      "There is already something at \(target)\(some)\(more). Choose another folder, or move it away."
    )
  }
}
