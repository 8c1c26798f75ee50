import CaseTestSupport
import Foundation
import Testing

@testable import CaseDomain

/// What only other processes can show: sudden death, and people without special powers.
@Suite("Other processes")
struct ProcessTests {
  private func run(_ arguments: String...) throws -> (status: Int32, out: String) {
    let process = Process()
    process.executableURL = URL(filePath: CommandLine.arguments[0])
      .deletingLastPathComponent().appending(path: "crash-test")
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let said = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: said, as: UTF8.self))
  }

  @Test("Killed writers leave a sound casebook with every act they told of")
  func crash() throws {
    let (status, out) = try run("rounds", "3")
    #expect(status == 0, "\(out)")
    #expect(out.hasPrefix("3 rounds, "), "\(out)")
  }

  @Test("Restores at once beside writers lose no act that was told of")
  func restores() throws {
    let (status, out) = try run("restores", "4")
    #expect(status == 0, "\(out)")
    #expect(out.hasSuffix("none lost\n"), "\(out)")
  }

  /// A casebook that belongs to nobody in particular, as it does to an ordinary person.
  private func casebook(file: Int, folder mode: Int) throws -> TemporaryCasebook {
    let casebook = try TemporaryCasebook()
    if geteuid() == 0 {
      chown(casebook.path, 65_534, 65_534)
      chown(casebook.folder.path, 65_534, 65_534)
    }
    try FileManager.default.setAttributes(
      [.posixPermissions: file], ofItemAtPath: casebook.path)
    try FileManager.default.setAttributes(
      [.posixPermissions: mode], ofItemAtPath: casebook.folder.path)
    return casebook
  }

  @Test(
    "A file or folder that may not be written is opened for looking only",
    arguments: [(0o600, 0o700, true), (0o400, 0o700, false), (0o600, 0o500, false)])
  func readOnly(_ file: Int, _ folder: Int, _ writable: Bool) throws {
    let casebook = try casebook(file: file, folder: folder)
    let plain = try run("open", casebook.path).out
    #expect(plain.hasPrefix(writable ? "open" : "unreadable: The casebook \(casebook.path)"))
    #expect(writable || plain.contains("--read-only"))
    #expect(try run("open", casebook.path, "--read-only").out == "open\n")
    #expect(
      try run("open", casebook.path, "--as-permitted").out
        == (writable ? "open\n" : "open for looking only\n"))
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o700], ofItemAtPath: casebook.folder.path)
  }

  @Test(
    "Where one's share of the disk is used up it is said, and nothing is changed",
    arguments: [0, 5_000, 300_000])
  func cramped(_ room: Int) throws {
    let casebook = try TemporaryCasebook()
    try casebook.perform(AddContractor(entry: ContractorEntry(name: "Acme")))
    let head = try casebook.store.head()
    let document = casebook.folder.file("scan.pdf")
    try Data(repeating: 7, count: 3_000_000).write(to: URL(filePath: document))
    let (status, out) = try run("cramp", casebook.path, String(room), document)
    #expect(status == 0, "\(out)")
    #expect(out.hasPrefix("full: ") && out.contains(casebook.path), "\(out)")
    #expect(out.contains("quota"), "\(out)")
    #expect(try casebook.again().head() == head)
    #expect(try casebook.again().check() == [])
    #expect(try run("cramp", casebook.path, "9000000", document).out == "done\n")
  }

  @Test("A file that may not be read is said to be so")
  func unreadable() throws {
    let casebook = try casebook(file: 0o000, folder: 0o700)
    #expect(try run("open", casebook.path).out.hasPrefix("unreadable: "))
  }
}
