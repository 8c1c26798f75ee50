import Foundation
import Testing

/// Commands that are killed, or told that the disk fails, at their file operations.
///
/// A few of each command's operations; `make crash-test` tries every one.
@Suite("The program stopped at its file operations")
struct CrashTests {
  private func crashTest(_ arguments: String...) throws -> (status: Int32, said: String) {
    let process = Process()
    process.executableURL = Program.products.appendingPathComponent("crash-test")
    process.arguments = ["commands"] + arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let said = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: said, as: UTF8.self))
  }

  @Test(
    "An act stands whole or not at all",
    arguments: [
      "an act", "a document attached", "undo", "import", "import of mail", "another policy",
    ])
  func acts(_ trial: String) throws {
    let (status, said) = try crashTest("--most", "8", trial)
    #expect(status == 0, "\(said)")
    #expect(said.contains("all sound"), "\(said)")
  }

  @Test(
    "A file is whole or not there, nothing is lost, and nothing is left over",
    arguments: [
      "backup", "backup over an older one", "extract", "letters to all families",
      "restore over a casebook",
      "restore where there is none", "init",
    ])
  func files(_ trial: String) throws {
    let (status, said) = try crashTest("--most", "8", trial)
    #expect(status == 0, "\(said)")
    #expect(said.contains("all sound"), "\(said)")
  }

  @Test("A trial that there is not is no success")
  func unknownTrial() throws {
    let (status, said) = try crashTest("nonesuch")
    #expect(status == 1)
    #expect(said.contains("No trial is called nonesuch"))
  }
}
