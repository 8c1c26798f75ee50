import Foundation

/// A folder that is being filled with new files, some of them in folders of its own.
struct FilledFolder: Sendable {
  /// Where the files are put.
  let path: FilePath
  /// What the files are for, which a complaint names.
  let target: FilePath
  private let isPublic: Bool

  /// Makes the folder.
  ///
  /// - Parameter isPublic: whether everybody may read what is put there, or its owner alone.
  /// - Throws: `FileProblem` where it cannot be made.
  init(_ path: FilePath, for target: FilePath, isPublic: Bool) throws(FileProblem) {
    (self.path, self.target, self.isPublic) = (path, target, isPublic)
    try makeFolder(path.path)
  }

  /// Makes the folders that files are to lie in; those that are there already are left as they are.
  ///
  /// - Throws: `FileProblem` where they cannot be made.
  func makeFolders(_ folders: some Sequence<String>) throws(FileProblem) {
    for folder in folders { try makeFolder("\(path.path)/\(folder)") }
  }

  /// Adds a file; several threads may add at once.
  ///
  /// - Throws: `FileProblem` where it cannot be written whole.
  func add(_ name: String, _ bytes: [UInt8]) throws(FileProblem) {
    let descriptor = try begin(name)
    defer { close(descriptor) }
    try write(bytes[...], to: descriptor)
  }

  /// Adds a file piece by piece.
  ///
  /// - Throws: `FileProblem` where it cannot be written whole, and whatever `fill` throws.
  func add(_ name: String, _ fill: (@escaping ([UInt8]) throws -> Void) throws -> Void) throws {
    let descriptor = try begin(name)
    defer { close(descriptor) }
    try fill { try write($0[...], to: descriptor) }
  }

  /// Every folder on the way to some files, those that hold others first.
  static func folders(of paths: some Sequence<String>) -> [String] {
    var found: Set<String> = []
    for path in paths {
      var parts = path.split(separator: "/").dropLast()
      while !parts.isEmpty, found.insert(parts.joined(separator: "/")).inserted {
        parts.removeLast()
      }
    }
    return found.sorted()
  }

  /// The complaint that something cannot be written for a place.
  static func unwritable(_ target: FilePath, _ code: Int32) -> FileProblem {
    FileProblem(code, "\(target) cannot be written", remedy: "Choose another place.")
  }

  /// Makes a folder at a path.
  func makeFolder(_ path: String) throws(FileProblem) {
    let mode: mode_t = isPublic ? 0o755 : 0o700
    if mkdir(path, mode) == 0, chmod(path, mode) == 0 { return }
    throw Self.unwritable(target, errno)
  }

  private func begin(_ name: String) throws(FileProblem) -> Int32 {
    let mode: mode_t = isPublic ? 0o644 : 0o600
    let descriptor = open(
      "\(path.path)/\(name)", O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, mode)
    // What the system takes from the rights of new files a server could not read.
    guard descriptor >= 0, fchmod(descriptor, mode) == 0 else {
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
}
