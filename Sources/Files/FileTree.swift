import Foundation

/// A folder with everything below it.
public struct FileTree: Sendable {
  /// The folder.
  public let root: FilePath

  /// Names a folder.
  public init(_ root: FilePath) { self.root = root }

  /// The paths of all files below the folder, each counted from it; a link or anything else that is no
  /// ordinary file stands with them, and so does an empty folder, with a stroke behind its name.
  ///
  /// - Throws: `FileProblem` where something cannot be looked into.
  public func paths() throws(FileProblem) -> [String] {
    var found: [String] = []
    var folders = [""]
    while let folder = folders.popLast() {
      let path = root.path + (folder.isEmpty ? "" : "/" + folder)
      guard access(path, R_OK | X_OK) == 0 else {
        throw FileProblem(errno, "\(path) cannot be looked into", remedy: "Choose another folder.")
      }
      let names = Folder.names(in: path)
      if names.isEmpty, !folder.isEmpty { found.append(folder + "/") }
      for name in names {
        let below = folder.isEmpty ? name : "\(folder)/\(name)"
        if FileEntry("\(root.path)/\(below)")?.isFolder == true {
          folders.append(below)
        } else {
          found.append(below)
        }
      }
    }
    return found
  }

  /// What tells of a file below the folder that it was changed; `nil` where there is none.
  public func mark(of path: String) -> FileMark? { FileMark("\(root.path)/\(path)") }

  /// The content of a file below the folder, or `nil` where there is no ordinary file of that path.
  ///
  /// - Throws: `FileProblem` where it cannot be read.
  public func bytes(of path: String) throws(FileProblem) -> [UInt8]? {
    let whole = "\(root.path)/\(path)"
    let descriptor = open(whole, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ENOTDIR || errno == ELOOP { return nil }
      throw FileProblem(errno, "\(whole) cannot be read", remedy: "Look who may read it.")
    }
    defer { close(descriptor) }
    guard let entry = FileEntry(descriptor: descriptor), entry.isFile else { return nil }
    var failure: Int32 = 0
    let size = entry.size
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      guard let start = buffer.baseAddress else { return }
      while count < size {
        let read = Foundation.read(descriptor, start + count, size - count)
        if read < 0, errno == EINTR { continue }
        if read < 0 { failure = errno }
        guard read > 0 else { return }
        count += read
      }
    }
    guard failure == 0 else {
      throw FileProblem(failure, "\(whole) cannot be read", remedy: "Try again.")
    }
    return bytes
  }
}
