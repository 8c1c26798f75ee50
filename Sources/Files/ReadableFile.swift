import Foundation

/// An ordinary file that a person named, opened for reading.
public final class ReadableFile {
  /// The file.
  public let path: FilePath
  /// Its size in bytes when it was opened.
  public let size: Int
  private let handle: FileHandle

  /// Opens a file.
  ///
  /// It is opened without blocking, because a pipe of that name would never answer.
  ///
  /// - Throws: `FileProblem` for what is missing, no ordinary file, or a casebook in use.
  public init(_ path: FilePath) throws(FileProblem) {
    self.path = path
    if let entry = FileEntry(path.path, followingLinks: true) {
      if entry.isFolder {
        throw FileProblem(.path, "\(path) is a folder. Name the file inside it.")
      }
      guard !ProtectedFiles.contain(entry.identity) else { throw Self.isProtected(path) }
    }
    let descriptor = open(path.path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      if errno == ENOENT {
        throw FileProblem(.missing, "There is no file \(path). Check its name and folder.")
      }
      throw FileProblem(
        errno, "\(path) cannot be read", remedy: "Check its name and who may read it.")
    }
    let entry = FileEntry(descriptor: descriptor)
    if let entry, ProtectedFiles.contain(entry.identity) {
      // It took the place of what was looked at. Closing it would drop the locks, so it stays open.
      throw Self.isProtected(path)
    }
    guard let entry, entry.isFile else {
      close(descriptor)
      throw FileProblem(.path, "\(path) is not an ordinary file. Name a document.")
    }
    size = entry.size
    handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  /// The next piece, or `nil` at the end.
  public func next(_ count: Int) throws(FileProblem) -> Data? {
    do {
      guard let piece = try handle.read(upToCount: count), !piece.isEmpty else { return nil }
      return piece
    } catch {
      throw FileProblem(
        .unreadable, "\(path) could not be read to its end. Try again with a copy of it.")
    }
  }

  /// Everything from here to the end, at most so many bytes.
  ///
  /// - Throws: `FileProblem` also for a file that is longer.
  public func rest(atMost most: Int) throws(FileProblem) -> Data {
    let content = try next(most + 1) ?? Data()
    guard size <= most, content.count <= most else {
      throw FileProblem(
        .unreadable, "\(path) is larger than \(most / 1_000_000) MB. Split it into smaller files.")
    }
    return content
  }

  private static func isProtected(_ path: FilePath) -> FileProblem {
    FileProblem(
      .path,
      "\(path) is the casebook itself, which cannot be a document of its own. Name another file.")
  }
}
