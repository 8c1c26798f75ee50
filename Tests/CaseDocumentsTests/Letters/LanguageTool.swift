import Foundation

/// The Python programs in `Tests/Languages`, run as `make` runs them.
enum LanguageTool {
  /// What a program printed, and how it ended.
  struct Answer {
    let status: Int32
    let text: String
  }

  /// The package's folder.
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Runs a program; where its Python was not made, the error says how to make it.
  static func run(_ program: String, _ arguments: [String]) throws -> Answer {
    let python = root.appending(path: ".build/python/bin/python")
    guard FileManager.default.isExecutableFile(atPath: python.path()) else {
      throw Missing(description: "There is no \(python.path()): run make tools.")
    }
    let process = Process()
    process.executableURL = python
    process.arguments = [root.appending(path: "Tests/Languages/\(program)").path()] + arguments
    let output = Pipe()
    (process.standardOutput, process.standardError) = (output, output)
    try process.run()
    let printed = String(
      decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return Answer(status: process.terminationStatus, text: printed)
  }

  private struct Missing: Error, CustomStringConvertible {
    let description: String
  }
}
