import Foundation

/// Folders that nobody else can look into and that are gone when the program ends.
///
/// A program that a lost terminal or a crash ends cannot clear up after itself, so each folder
/// names its process, and the next one to make a folder removes those of processes that are gone.
final class PrivateFolders {
  private let base: String
  private var folders: [String] = []

  /// Prepares to make folders in the first of some places that can be written to.
  init(in places: [String?]) {
    base = places.compactMap(\.self).first { access($0, W_OK | X_OK) == 0 } ?? "/tmp"
  }

  /// Makes a folder and gives its path.
  func make() throws -> String {
    removeAbandoned()
    var template = Array("\(base)/docket-\(getpid())-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap(mkdtemp).map { String(cString: $0) }
    }
    guard let made else {
      throw Complaint(
        .inputOutput, "output", "No folder can be made in \(base).",
        remedy: "Set TMPDIR to a folder you can write to.")
    }
    folders.append(made)
    return made
  }

  /// Removes every folder with what is in it.
  func removeAll() {
    for folder in folders { try? FileManager.default.removeItem(atPath: folder) }
    folders = []
  }

  /// Removes one's own folders whose process is gone.
  private func removeAbandoned() {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: base)) ?? []
    for name in names {
      let parts = name.split(separator: "-")
      guard parts.count == 3, parts[0] == "docket", let process = pid_t(parts[1]),
        kill(process, 0) != 0, errno == ESRCH
      else { continue }
      let path = "\(base)/\(name)"
      var status = stat()
      guard lstat(path, &status) == 0, status.st_uid == geteuid(),
        status.st_mode & S_IFMT == S_IFDIR
      else { continue }
      try? FileManager.default.removeItem(atPath: path)
    }
  }
}
