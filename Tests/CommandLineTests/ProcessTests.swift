import Files
import Foundation
import Testing

@Suite("The program as a process")
struct ProcessTests {
  @Test("Help and the version go to the standard output with status 0")
  func help() throws {
    #expect(try Program.run("--version").status == 0)
    let help = try Program.run("due", "--help")
    #expect(help.status == 0)
    #expect(help.out.contains("USAGE: docket due"))
    #expect(help.err.isEmpty)
  }

  @Test("Complaints go to the standard error with their status")
  func complaints() throws {
    let usage = try Program.run("due", "--frobnicate")
    #expect(usage.status == 64)
    #expect(usage.out.isEmpty)
    let input = try Program.run("due", "--rule", "contract-notice", "--from", "soon")
    #expect(input.status == 65)
    #expect(input.out.isEmpty)
    #expect(input.err.hasPrefix("docket: --from: “soon” is not a date."))
    #expect(input.err.split(separator: "\n").count == 1)
  }

  @Test("The local day counts, not Greenwich's")
  func localDay() throws {
    func today(_ zone: String) throws -> String {
      let run = try Program.run(
        "due", "--rule", "record-access", "--from", "today", "--json", zone: zone)
      #expect(run.status == 0)
      let object = try JSONSerialization.jsonObject(with: Data(run.out.utf8)) as? [String: Any]
      return try #require(object?["from"] as? String)
    }
    #expect(try today("Etc/GMT-14") > today("Etc/GMT+12"))
  }

  @Test("A full disk is told, not passed over")
  func fullDisk() throws {
    let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
    let run = try Program.run("rules", output: full)
    #expect(run.status == 74)
    #expect(run.err.contains("could not be written"))
  }

  @Test("An act that stands although its answer was lost is said to be done")
  func lostAnswer() throws {
    let district = try TemporaryDistrict()
    for arguments in [["contractor", "add", "--name", "Wren Software"], ["undo"]] {
      let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
      let run = try Program.run(
        arguments, variables: ["DOCKET_CASEBOOK": district.casebook, "DOCKET_ACTOR": "Pat"],
        output: full)
      #expect(run.status == 74)
      #expect(run.err.hasPrefix("docket: Done, but its answer was lost."), "\(run.err)")
    }
    #expect(district.run("audit", "head").out.hasPrefix("3:"))
  }

  @Test("^C stops a backup, and nothing of it stays behind")
  func interruptedBackup() throws {
    let district = try TemporaryDistrict()
    district.run("contractor", "add", "--name", "Wren Software")
    let document = try district.file("scan.pdf", String(repeating: "A page. ", count: 8_000_000))
    district.run("contractor", "attach", "V-0001", "--file", document, "--role", "pledge")
    let before = Folder.names(in: district.folder.path).sorted()
    let process = Process()
    // A shell may have what runs in the background ignore ^C.
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "--default-signal=INT", Program.products.appendingPathComponent("docket").path, "backup",
      district.folder.appendingPathComponent("copy.docket").path, "--casebook", district.casebook,
    ]
    let said = Pipe()
    process.standardError = said
    try process.run()
    while process.isRunning, Folder.names(in: district.folder.path).count == before.count {
      sched_yield()
    }
    process.interrupt()
    let words = String(
      decoding: said.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 130)
    #expect(words.contains("Stopped before it was done; nothing was changed."))
    #expect(Folder.names(in: district.folder.path).sorted() == before)
  }

  @Test("A limit on the size of files is told, and changes nothing")
  func limitedSize() throws {
    let district = try TemporaryDistrict()
    district.run("contractor", "add", "--name", "Wren Software")
    let document = try district.file("scan.pdf", String(repeating: "A page. ", count: 100_000))
    let docket = Program.products.appendingPathComponent("docket").path
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = [
      "-c", "ulimit -f 500; exec \"$@\"", "bash", docket, "contractor", "attach", "V-0001",
      "--file", document, "--role", "pledge", "--casebook", district.casebook, "--actor", "Pat",
    ]
    let said = Pipe()
    process.standardError = said
    try process.run()
    let words = String(
      decoding: said.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 74)
    #expect(words.contains("share of the disk"), "\(words)")
    #expect(district.run("check").status == 0)
  }

  @Test("Another program's writing is waited for, and then told with a status of its own")
  func busy() throws {
    let district = try TemporaryDistrict()
    // SQLite's own lock for the one who writes (os.h, RESERVED_BYTE), held here by this process.
    let descriptor = open(district.casebook, O_RDWR | O_CLOEXEC)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    lock.l_start = 0x4000_0001
    lock.l_len = 1
    try #require(fcntl(descriptor, F_SETLK, &lock) == 0)
    let variables = ["DOCKET_CASEBOOK": district.casebook]
    #expect(try Program.run("contractor", "list", variables: variables).status == 0)
    let run = try Program.run(
      "contractor", "add", "--name", "Wren Software", "--json", variables: variables)
    #expect(run.status == 75)
    #expect(run.err.contains("\"reason\":\"busy\""))
  }

  @Test("Where nothing may be written, what only reads works and what writes says why not")
  func notPermitted() throws {
    let district = try TemporaryDistrict()
    district.run("contractor", "add", "--name", "Wren Software")
    func permit(_ file: Int, _ folder: Int) throws {
      try FileManager.default.setAttributes(
        [.posixPermissions: file], ofItemAtPath: district.casebook)
      try FileManager.default.setAttributes(
        [.posixPermissions: folder], ofItemAtPath: district.folder.path)
    }
    try permit(0o444, 0o555)
    defer { try? permit(0o600, 0o700) }
    func run(_ arguments: String) throws -> Program {
      try Program.run(
        arguments.split(separator: " ").map(String.init),
        variables: ["DOCKET_CASEBOOK": district.casebook], unprivileged: true)
    }
    #expect(try run("contractor list").out.contains("Wren Software"))
    for reading in [
      "agenda", "journal", "check", "audit verify", "calendar", "contractor show V-0001",
    ] {
      let run = try run(reading)
      #expect(run.status == 0, "\(reading): \(run.err)")
    }
    let writing = try run("contractor add --name Lark")
    #expect(writing.status == 74)
    #expect(writing.err.contains("may not be written by you"))
  }

  @Test("A reader that goes away ends the writing without a word")
  func brokenPipe() throws {
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let run = try Program.run("rules", output: pipe.fileHandleForWriting)
    #expect(run.err.isEmpty)
  }
}
