import Foundation
import Testing

@Suite("Paths on the command line")
struct PathTests {
  private let district: TemporaryDistrict

  init() throws { district = try TemporaryDistrict(policy: nil) }

  private func docket(_ arguments: String...) throws -> Program {
    try Program.run(arguments, variables: ["DOCKET_ACTOR": "Pat"], in: district.folder)
  }

  private var names: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: district.folder.path).sorted()
    }
  }

  @Test("A name of one letter is a name like any other")
  func oneLetter() throws {
    for arguments in [
      ["init", "--district", "Elm", "--policy", "bristol", "--casebook", "c"],
      ["backup", "b", "--casebook", "c"], ["restore", "b", "--yes", "--casebook", "c"],
      ["demo", "--keep", "a"], ["agenda", "--casebook", "a"],
      ["backup", "-", "--casebook", "./c"],
    ] {
      let run = try Program.run(
        arguments, variables: ["DOCKET_ACTOR": "Pat"], in: district.folder)
      #expect(run.status == 0, "\(arguments): \(run.err)")
    }
    #expect(try names.filter { !$0.contains("replaced") } == ["-", "a", "b", "c"])
    #expect(try docket("agenda", "--casebook", "q").status == 74)
  }

  @Test("What can be no file's name is refused in one sentence, and makes none")
  func refused() throws {
    #expect(
      try docket("init", "--district", "Elm", "--policy", "bristol", "--casebook", "c").status == 0)
    for (path, words) in [
      ("", "names nothing"), ("x/", "name of a folder"), ("/", "name of a folder"),
      ("..", "name of a folder"), ("file:x", "is an address"), ("a\nb", "line break"),
      (String(repeating: "n", count: 256), "256 bytes"),
    ] {
      for arguments in [
        ["backup", path, "--casebook", "c"], ["demo", "--keep", path],
        ["init", "--district", "Elm", "--policy", "bristol", "--casebook", path],
        ["restore", path, "--yes", "--casebook", "c"],
        ["import", path, "--as", "contracts", "--casebook", "c"],
        ["policy", "follow", path, "--from", "2026-09-01", "--casebook", "c"],
      ] {
        let run = try Program.run(
          arguments, variables: ["DOCKET_ACTOR": "Pat"], in: district.folder)
        #expect(run.status == 65, "\(arguments): \(run.status) \(run.err)")
        #expect(run.err.contains(words), "\(arguments): \(run.err)")
        #expect(run.err.split(separator: "\n").count == 1)
      }
    }
    #expect(try names == ["c"])
  }

  @Test("A casebook in a shared folder or a register that is the casebook is refused")
  func shared() throws {
    let made = try docket("init", "--district", "Elm", "--policy", "bristol", "--casebook", "c")
    #expect(made.status == 0)
    for (arguments, words) in [
      (["contractor", "add", "--name", "A"], ""),
      (["contractor", "attach", "V-0001", "--file", "c", "--role", "x"], "the casebook itself"),
      (["import", "c", "--as", "contracts"], "not a text file"),
      (["policy", "follow", "./c", "--from", "2026-09-01"], "the casebook itself"),
      (["restore", "c", "--yes"], "the casebook itself"),
      (["backup", "c", "--replace"], "the casebook itself"),
      (["backup", "c-journal"], "SQLite"),
    ] {
      let run = try Program.run(
        arguments + ["--casebook", "c"], variables: ["DOCKET_ACTOR": "Pat"], in: district.folder)
      #expect(words.isEmpty == (run.status == 0), "\(arguments): \(run.err)")
      #expect(words.isEmpty || run.err.contains(words), "\(arguments): \(run.err)")
    }
    #expect(try docket("check", "--casebook", "c").status == 0)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o777], ofItemAtPath: district.folder.path)
    let refused = try docket("contractor", "add", "--name", "B", "--casebook", "c")
    #expect(refused.status == 74)
    #expect(refused.err.contains("chmod go-w"))
  }

  @Test("A casebook that others could read is closed to them, with a word")
  func repaired() throws {
    _ = try docket("init", "--district", "Elm", "--policy", "bristol", "--casebook", "c")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o644], ofItemAtPath: district.folder.path + "/c")
    let run = try docket("contractor", "add", "--name", "A", "--casebook", "c")
    #expect(run.status == 0)
    #expect(run.err.contains("now only you can"))
    #expect(try docket("agenda", "--casebook", "c").err.isEmpty)
  }
}
