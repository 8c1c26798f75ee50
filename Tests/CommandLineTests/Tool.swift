import Foundation
import Testing

/// A program that a test needs; one that is not there fails the test.
enum Tool {
  struct Missing: Error, CustomStringConvertible {
    let description: String
  }

  /// Runs it and gives what it printed.
  @discardableResult
  static func run(_ name: String, _ arguments: String...) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [name] + arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let text = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Missing(
        description: "\(name) ended with \(process.terminationStatus): run make tools.")
    }
    return String(decoding: text, as: UTF8.self)
  }
}
