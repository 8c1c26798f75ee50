import CaseStore
import CaseTestSupport
import Files
import Foundation
import Testing

@testable import CaseDomain

@Suite("Looking after the casebook")
struct CareTests {
  @Test("The journal's head is printed, and a journal is held against it")
  func audit() throws {
    let district = try TemporaryDistrict()
    district.run("contractor", "add", "--name", "Wren Software")
    let head = try #require(
      district.run("audit", "head").out.split(separator: "\n").first.map(String.init))
    #expect(head.hasPrefix("2:"))
    let json = try district.run("audit", "head", "--json").object()
    #expect(json["head"] as? String == head)
    #expect(json["sequence"] as? Int == 2)

    district.run("contractor", "add", "--name", "Lark Apps")
    #expect(
      district.run("audit", "verify").out.hasPrefix("The journal is whole: 3 entries, head 3:"))
    #expect(district.run("audit", "verify", "--expect", head).status == 0)
    let forged = district.run("audit", "verify", "--expect", "2:abcdef0123456789", "--json")
    #expect(forged.status == 74)
    #expect(try forged.complaint()["reason"] as? String == "damaged")
    #expect(district.run("audit", "verify", "--expect", "9:abcdef0123456789").status == 74)
    #expect(district.run("audit", "verify", "--expect", "soon").status == 65)
  }

  @Test("A head too short to prove anything is refused, with why and where a longer one is")
  func shortHeads() throws {
    let district = try TemporaryDistrict()
    let head = district.run("audit", "head").out.dropLast()
    #expect(head.split(separator: ":").last?.count == 16)
    for digits in [6, 12, 15] {
      let run = district.run("audit", "verify", "--expect", String(head.dropLast(16 - digits)))
      #expect(run.status == 65)
      #expect(run.err.contains("--expect: "))
      #expect(run.err.contains("only \(digits) digits") && run.err.contains("at least 16"))
      #expect(run.err.contains("backup"), "\(run.err)")
    }
    let whole = try #require(
      try district.run("audit", "head", "--json").object()["hash"] as? String)
    #expect(district.run("audit", "verify", "--expect", "1:\(whole.uppercased())").status == 0)
  }

  @Test("The journal is handed over as lines anyone can read, oldest first")
  func auditExport() throws {
    let district = try TemporaryDistrict()
    district.run("contractor", "add", "--name", "Wren Software")
    let entries = try district.run("audit", "export").out.split(separator: "\n").map {
      try JSONDecoder().decode(JournalEntry.self, from: Data($0.utf8))
    }
    #expect(entries.map(\.sequence) == [1, 2])
    #expect(entries.map(\.previous) == ["genesis", entries.first?.hash])
  }

  @Test("A check of a whole casebook finds nothing")
  func check() throws {
    let district = try TemporaryDistrict(policy: nil)
    district.run("demo", "--keep", district.casebook)
    let run = district.run("check", "--json")
    #expect(run.status == 0, "\(run.err)")
    #expect((try run.object()["findings"] as? [Any])?.isEmpty == true)
    #expect(district.run("check").out.hasPrefix("Nothing is wrong with the casebook: "))
  }

  @Test("A backup takes the casebook's place only when told, and what it replaced is kept")
  func restore() throws {
    let district = try TemporaryDistrict()
    district.run("contractor", "add", "--name", "Wren Software")
    let backup = district.folder.appendingPathComponent("backup.sqlite").path
    let made = try district.run("backup", backup, "--json").object()
    #expect(made["head"] as? String == String(district.run("audit", "head").out.dropLast()))
    let refused = district.run("backup", backup)
    #expect(refused.status == 74)
    #expect(refused.err.contains("--replace"))
    #expect(district.run("backup", backup, "--replace").status == 0)

    district.run("contractor", "add", "--name", "Lark Apps")
    func names() throws -> [String] {
      try district.run("contractor", "list", "--json").array().compactMap { $0["name"] as? String }
    }
    let rehearsal = try district.run("restore", backup, "--json").object()
    #expect(rehearsal["restored"] as? Bool == false)
    #expect((rehearsal["backupEnd"] as? String)?.hasPrefix("contractor.add on V-0001 by ") == true)
    let said = district.run("restore", backup).out
    #expect(said.contains("the last entry “Add a contractor” on V-0001 by pat at "))
    #expect(said.contains("the last “Add a contractor” on V-0002 by pat at "))
    #expect(try names() == ["Wren Software", "Lark Apps"])

    let restored = try district.run("restore", backup, "--yes", "--json").object()
    #expect(restored["restored"] as? Bool == true)
    #expect(try names() == ["Wren Software"])
    let kept = try #require(restored["kept"] as? String)
    let before = CommandRun("contractor", "list", "--json", "--casebook", kept)
    #expect(try before.array().count == 2)
    #expect(district.run("check").status == 0)
    let again = try district.run("restore", backup, "--yes", "--json").object()
    #expect(again["kept"] as? String != kept)
    #expect(FileManager.default.fileExists(atPath: backup))
  }

  @Test("A program that still has the replaced casebook open cannot write into it any more")
  func restoreUnderAnOpenCasebook() throws {
    let district = try TemporaryDistrict()
    let backup = district.folder.appendingPathComponent("backup.sqlite").path
    district.run("backup", backup)
    district.run("contractor", "add", "--name", "Wren Software")
    let other = try CaseStore(path: FilePath(district.casebook))
    #expect(district.run("restore", backup, "--yes").status == 0)
    let moment = Moment(today: CommandRun.today, stamp: "2026-11-21T09:30:00-05:00")
    #expect(throws: StoreFailure.self) {
      try other.perform(
        AddContractor(entry: ContractorEntry(name: "Lark Apps")), by: Actor("pat"), at: moment,
        seen: nil)
    }
  }

  @Test("A file that is no casebook, or a damaged one, restores nothing")
  func restoreRefuses() throws {
    let district = try TemporaryDistrict()
    let letter = try district.file("letter.txt", "Dear families")
    #expect(district.run("restore", letter, "--yes").status == 74)
    let missing = district.run("restore", district.folder.path + "/none", "--yes")
    #expect(missing.status == 74)
    #expect(missing.err.contains("There is no file at"))
    #expect(!missing.err.contains("init"))
    #expect(district.run("restore", letter, "--yes", "--read-only").status == 1)
    #expect(district.run("district", "show").status == 0)
  }

  @Test("A backup of an older version is restored as one of this version, and is left as it is")
  func restoreOlderVersion() throws {
    let district = try TemporaryDistrict()
    let backup = district.folder.appendingPathComponent("old.sqlite").path
    try OldCasebook.make(version: 1, at: backup)
    let before = try Data(contentsOf: URL(filePath: backup))
    let run = district.run("restore", backup, "--yes", "--json")
    #expect(run.status == 0, "\(run.err)")
    #expect(try run.object()["backup"] as? String == backup)
    #expect(district.run("audit", "head").out.hasPrefix("243:"))
    #expect(district.run("check").status == 0)
    #expect(try Data(contentsOf: URL(filePath: backup)) == before)
  }

  @Test("A casebook can be restored where there is none left")
  func restoreFromNothing() throws {
    let district = try TemporaryDistrict()
    let backup = district.folder.appendingPathComponent("backup.sqlite").path
    district.run("backup", backup)
    try FileManager.default.removeItem(atPath: district.casebook)
    let run = district.run("restore", backup, "--yes")
    #expect(run.status == 0, "\(run.err)")
    #expect(!run.out.contains("is kept as"))
    #expect(district.run("district", "show").status == 0)
  }
}
