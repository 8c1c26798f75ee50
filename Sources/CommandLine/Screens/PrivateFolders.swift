import Foundation

/// Folders that nobody else can look into and that are gone when the program ends.
final class PrivateFolders {
  private let base: String
  private var folders: [String] = []

  /// Prepares to make folders in the first of some places that can be written to.
  init(in places: [String?]) {
    base = places.compactMap(\.self).first { access($0, W_OK | X_OK) == 0 } ?? "/tmp"
  }

  /// Makes a folder and gives its path.
  func make() throws -> String {
    var template = Array("\(base)/docket-XXXXXX".utf8CString)
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
}
