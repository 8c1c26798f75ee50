import Foundation
import Testing

/// The Python programs in `Tests/Website`, each of which looks at a website for one thing.
enum WebsiteTool: String, CaseIterable {
  case pages, languages, validator, feed, tables, use, screen, axe

  /// Runs the program with the Python that `make tools` makes; what it finds wrong fails the test.
  func expectNothing(in folder: String, at address: String) throws {
    try Self.expectNothing(rawValue, [folder, address])
  }

  /// Fails the test where a website says what a casebook holds for nobody else.
  static func expectNoSecret(in folder: String, of casebook: String) throws {
    try expectNothing("privacy", [folder, casebook])
  }

  private static func expectNothing(_ program: String, _ arguments: [String]) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let python = root.appending(path: ".build/python/bin/python")
    guard FileManager.default.isExecutableFile(atPath: python.path()) else {
      throw Tool.Missing(description: "There is no \(python.path()): run make tools.")
    }
    let process = Process()
    process.executableURL = python
    // Without -B, Python keeps what it compiled beside the sources.
    process.arguments =
      ["-B", root.appending(path: "Tests/Website/\(program).py").path()] + arguments
    let output = Pipe()
    (process.standardOutput, process.standardError) = (output, output)
    try process.run()
    let printed = String(
      decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(program):\n\(printed)")
  }
}
