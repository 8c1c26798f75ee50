import Files
import Foundation

/// Folders that nobody else can look into and that are gone when the program ends.
///
/// A program that a crash ends cannot clear up after itself, so each folder holds a marker with the
/// folder's own identity, locked for as long as its program lives; the next program to make a folder
/// removes those whose marker is right and not locked. Nothing else in a shared place is touched.
final class PrivateFolders {
  private let base: String
  private var folders: [(path: String, marker: Int32)] = []

  /// Prepares to make folders in the first of some places that can be written to.
  init(in places: [String?]) {
    base = places.compactMap(\.self).first { access($0, W_OK | X_OK) == 0 } ?? "/tmp"
  }

  /// Makes a folder and gives its path.
  func make() throws -> String {
    removeAbandoned()
    var template = Array("\(base)/\(Self.prefix)\(getpid())-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap(mkdtemp).map { String(cString: $0) }
    }
    guard let made, let marker = Self.mark(made) else {
      throw Complaint(
        .inputOutput, "output", "No folder can be made in \(base).",
        remedy: "Set TMPDIR to a folder you can write to.")
    }
    folders.append((made, marker))
    return made
  }

  /// Makes a folder that is there as long as the body runs, even where it fails.
  func lend<Result>(_ body: (String) throws -> Result) throws -> Result {
    let path = try make()
    defer { remove(where: { $0 == path }) }
    return try body(path)
  }

  /// Removes the folders of programs that are gone.
  func removeAbandoned() {
    for name in Folder.names(in: base) where Self.isAbandoned("\(base)/\(name)", called: name) {
      try? FileManager.default.removeItem(atPath: "\(base)/\(name)")
    }
  }

  /// Removes every folder with what is in it.
  func removeAll() { remove(where: { _ in true }) }

  private func remove(where isMeant: (String) -> Bool) {
    for (path, marker) in folders where isMeant(path) {
      try? FileManager.default.removeItem(atPath: path)
      close(marker)
    }
    folders.removeAll { isMeant($0.path) }
  }

  private static let prefix = "docket-"
  private static let markerName = ".docket-folder"

  /// What the marker of a folder says, which that of a copied or renamed one would not.
  private static func words(of folder: FileEntry) -> String {
    "A folder of the program docket, which removes it: \(folder.identity)\n"
  }

  /// Puts the marker into a new folder and gives its descriptor, which holds the lock.
  private static func mark(_ folder: String) -> Int32? {
    guard let entry = FileEntry(folder) else { return nil }
    let descriptor = open(
      "\(folder)/\(markerName)", O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { return nil }
    let words = Array(words(of: entry).utf8)
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0,
      write(descriptor, words, words.count) == words.count
    else {
      close(descriptor)
      return nil
    }
    return descriptor
  }

  /// Whether a folder was made here by a program that is gone.
  private static func isAbandoned(_ path: String, called name: String) -> Bool {
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, name.hasPrefix(prefix), pid_t(parts[1]) != nil, parts[2].count == 6,
      let folder = FileEntry(path), folder.isFolder, folder.isOwn, folder.permissions == 0o700
    else { return false }
    guard let entry = FileEntry("\(path)/\(markerName)"), entry.isFile, entry.isOwn,
      !ProtectedFiles.contain(entry.identity)
    else { return false }
    let marker = open("\(path)/\(markerName)", O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard marker >= 0 else { return false }
    defer { close(marker) }
    let expected = Array(words(of: folder).utf8)
    var found = [UInt8](repeating: 0, count: expected.count + 1)
    guard FileEntry(descriptor: marker)?.identity == entry.identity,
      read(marker, &found, found.count) == expected.count, found.starts(with: expected)
    else { return false }
    return flock(marker, LOCK_EX | LOCK_NB) == 0
  }
}
