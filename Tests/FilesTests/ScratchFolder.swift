import Files
import Foundation

/// An empty folder that is gone with the test.
final class ScratchFolder {
  let path: FilePath

  init() throws {
    path = try FilePath(NSTemporaryDirectory() + "docket-test-" + UUID().uuidString, to: .folder)
    try FileManager.default.createDirectory(
      atPath: path.path, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
  }

  deinit { try? FileManager.default.removeItem(atPath: path.path) }

  func file(_ name: String, _ text: String? = nil) throws -> FilePath {
    let file = path.appending(name)
    if let text { try Data(text.utf8).write(to: URL(filePath: file.path)) }
    return file
  }

  var names: [String] { Folder.names(in: path.path).sorted() }

  func text(_ name: String) throws -> String {
    try String(contentsOfFile: path.appending(name).path, encoding: .utf8)
  }
}
