import CaseStore
import CaseTestSupport
import Files
import Foundation
import GRDB
import Testing

@testable import CaseDocuments
@testable import CaseDomain

/// Lists of affected students from real files into a real casebook; every child is made up.
@Suite("Lists of affected students in files")
struct AffectedListFileTests {
  private let casebook: TemporaryCasebook
  private let breach: CaseReference

  init() throws {
    casebook = try TemporaryCasebook(means: .program)
    try casebook.give("contractor.add", ["name": "Acme"])
    breach = try casebook.give(
      "breach.open",
      [
        "holder": "contractor", "contractor": "V-1", "about": "stolen log-ins",
        "received": "2026-11-19",
      ]
    ).reference
  }

  private static let users = """
    sourcedId,status,orgSourcedIds,role,username,givenName,familyName,identifier,email,agentSourcedIds,grades
    s1,,o1,student,ann,Ann,Made-Up,4471,,"g1,g2",05
    g1,,o1,parent,gia,Gia,Made-Up,,gia@home.example,,
    g2,,o1,guardian,gus,Gus,Other-House,,gus@home.example,,
    """
  private static let orgs = "sourcedId,name,type\no1,Elm School,school\n"

  private func file(_ name: String, _ text: String) throws -> String {
    let path = casebook.folder.file(name)
    try FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: path))
    return path
  }

  @discardableResult
  private func add(_ file: String, _ typed: [String: String] = [:]) throws -> Receipt {
    try casebook.give(
      "breach.affected", on: breach, ["file": file, "source": "Their list"].merging(typed) { $1 })
  }

  private func listing(_ code: String) throws -> AffectedListing? {
    try casebook.store.listing(of: code, in: breach)
  }

  @Test("A folder and a ZIP archive of an export give the same")
  func rosters() throws {
    let list = try file("list.csv", "\u{FEFF}Code\r\n4471\r\n")
    let folder = try file("export/Users.csv", Self.users).replacing("/Users.csv", with: "")
    _ = try file("export/orgs.csv", Self.orgs)
    _ = try file("export/roles.csv", "")
    let archives = try ["", "export/"].map { place in
      try Zip.write(
        ["\(place)users.csv": Self.users, "\(place)orgs.csv": Self.orgs, "../../orgs.txt": "x"],
        to: casebook.folder.file("export\(place.count).zip"))
    }
    for roster in [folder, folder + "/"] + archives {
      let entry = try add(list, ["roster": roster]).sequence
      let student = try #require(try listing("4471")?.student)
      #expect(student.name == "Ann Made-Up" && student.school == "Elm School", "\(roster)")
      #expect(student.guardians.map(\.email) == ["gia@home.example", "gus@home.example"])
      try casebook.undo(entry)
    }
  }

  @Test("What is no export is refused in a sentence, and nothing is changed")
  func badRosters() throws {
    let list = try file("list.csv", "Code\n4471")
    let cut = try Zip.write(["users.csv": Self.users], to: casebook.folder.file("whole.zip"))
    let bytes = try Data(contentsOf: URL(filePath: cut))
    try bytes.dropLast(30).write(to: URL(filePath: casebook.folder.file("cut.zip")))
    let rosters = [
      (list, "whole ZIP archive"), (casebook.folder.file("cut.zip"), "whole ZIP archive"),
      (casebook.folder.file("none"), "There is no file"),
      (
        try Zip.write(["a/users.csv": "", "b/users.csv": ""], to: casebook.folder.file("two.zip")),
        "more than one users.csv"
      ),
      (try Zip.write(["orgs.csv": Self.orgs], to: casebook.folder.file("orgs.zip")), "users.csv"),
      (
        try Zip.write(
          ["users.csv": Self.users], to: casebook.folder.file("locked.zip"), password: "x"),
        "users.csv in locked.zip is encrypted"
      ),
      (
        try Zip.write(
          "users.csv", claiming: 200_000_001, to: casebook.folder.file("large.zip")),
        "users.csv in large.zip is larger than 200 MB"
      ),
    ]
    for (roster, words) in rosters {
      let failure = #expect(throws: StoreFailure.self) { try add(list, ["roster": roster]) }
      #expect(failure?.kind == .document && failure?.sentence.contains(words) == true, "\(roster)")
    }
    #expect(try listing("4471") == nil)
  }

  @Test("Undoing a list takes its document out, and it does not come back without it")
  func undo() throws {
    let list = try file("list.csv", "Code,Name\n4471,Ann Made-Up")
    let undone = try casebook.undo(try add(list).sequence).sequence
    #expect(try listing("4471") == nil)
    #expect(try casebook.store.check() == [])
    #expect(throws: Refusal.self) { try casebook.undo(undone) }
    try add(list)
    #expect(try listing("4471")?.number == 1)
    #expect(try casebook.store.check() == [])
  }

  @Test("No name or address reaches the journal, a difference, a list, the docket or a text index")
  func privacy() throws {
    let list = try file(
      "list.csv", "Code,Name,Guardian Email\n9944471,Robin Zzyzx,sam@zzyzx.example")
    try add(list)
    try casebook.give("breach.tell", on: breach, ["channel": "email", "lists": "1"])
    let kept = try DatabaseQueue(path: casebook.path).read { db in
      let tables = try String.fetchAll(
        db,
        sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name != 'attachmentChunk'")
      return try tables.flatMap { table in
        try Row.fetchAll(db, sql: "SELECT * FROM \"\(table)\"").flatMap { row in
          row.databaseValues.map { value -> Data in
            Data.fromDatabaseValue(value) ?? Data(value.description.utf8)
          }
        }
      }
    }
    #expect(kept.count > 100)
    for name in ["Zzyzx", "zzyzx", "Robin", "9944471"] {
      #expect(!kept.contains { $0.range(of: Data(name.utf8)) != nil }, "\(name)")
    }
  }

  @Test("A list of 30,000 is joined, and a later one finds each of them again")
  func many() throws {
    let count = 30_000
    let codes = (0..<count).map { "\(100_000 + $0)" }
    let first = try file(
      "first.csv", "Student ID,Score\n" + codes.map { "\($0),1" }.joined(separator: "\n"))
    let users =
      "sourcedId,role,givenName,familyName,identifier,email,agentSourcedIds\n"
      + codes.enumerated().map {
        "s\($0),student,Made-Up,\($1),\($1),,g\($0 / 2)\ng\($0),parent,Made-Up,Parent,,"
          + "p\($0)@home.example,"
      }.joined(separator: "\n")
    let roster = try file("export/users.csv", users).replacing("/users.csv", with: "")
    try add(first, ["roster": roster])
    let second = try file("second.csv", "ID\n" + (codes + ["1"]).joined(separator: "\n"))
    #expect(try add(second).sentence.contains("30,000 listed before"))
    let last = try #require(try listing("129999"))
    #expect(last.number == 1 && last.student.guardians.map(\.email) == ["p14999@home.example"])
    let page = try casebook.store.page(of: breach, revealing: false, today: Moment.testDay.today)
    #expect(
      page.parts.flatMap(\.lines).contains {
        $0.label == "List 1" && $0.value.contains("30,000 with an e-mail address")
      })
  }
}
