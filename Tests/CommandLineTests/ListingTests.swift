import CaseDomain
import Foundation
import Testing

@Suite("Listing, exporting and the journal")
struct ListingTests {
  @Test("A list in JSON has the columns' keys and the reference, blanks being null")
  func listKeys() throws {
    let district = try TemporaryDistrict()
    _ = try district.contract("Wren Software", "Reading Wand", signed: "2026-11-12")
    let rows = try district.run("contract", "list", "--json").array()
    let row = try #require(rows.first)
    #expect(Set(row.keys) == Set(CaseArea.contract.headings.map(\.key) + ["reference"]))
    #expect(row["reference"] as? String == "C-0001")
    #expect(row["signedOn"] as? String == "2026-11-12")
    #expect(row["endsOn"] is NSNull)
    #expect(try district.run("exemption", "list", "--json").array().isEmpty)
  }

  @Test("A list longer than a page is whole, in order, and as long as asked")
  func manyRows() throws {
    let district = try TemporaryDistrict()
    try district.addContractors(503)
    func numbers(_ arguments: String...) throws -> [String] {
      try CommandRun(
        ["contractor", "list", "--json", "--casebook", district.casebook] + arguments
      )
      .array().compactMap { $0["reference"] as? String }
    }
    let all = (1...503).map { CaseReference(.contractor, $0).description }
    #expect(try numbers() == all)
    #expect(try numbers("--descending") == all.reversed())
    #expect(try numbers("--limit", "501") == Array(all.prefix(501)))
    #expect(try numbers("--filter", "maker 50").count == 5)
    let lines = district.run("contractor", "list").out.split(separator: "\n")
    #expect(lines.count == all.count + 1)
  }

  @Test("A list is narrowed by standing and refuses a standing there is none of")
  func standings() throws {
    let district = try TemporaryDistrict()
    _ = try district.contract("Wren Software", "Reading Wand", signed: "2026-11-12")
    let reviewed = district.run("contract", "list", "--standing", "under-review", "--json")
    #expect(try reviewed.array().count == 1)
    #expect(
      try district.run("contract", "list", "--standing", "compliant", "--json").array().isEmpty)
    let inWords = district.run("contract", "list", "--standing", "Under review", "--json")
    #expect(inWords.out == reviewed.out)
    #expect(try inWords.array().first?["standing"] as? String == "under review")
    #expect(district.run("contract", "list", "--standing", "fine").status == 64)
    #expect(district.run("contractor", "list", "--standing", "fine").status == 64)
    #expect(district.run("contract", "list", "--sort", "standing").status == 64)
  }

  @Test("An export is CSV that a spreadsheet takes for data, never for a formula")
  func export() throws {
    let district = try TemporaryDistrict()
    district.run("contractor", "add", "--name", "=HYPERLINK(\"x\")")
    district.run("contractor", "add", "--name", "Wren, \"Reading\"")
    let lines = district.run("export", "contractors").out
    #expect(
      lines.unicodeScalars.split(separator: "\r\n".unicodeScalars).map { String($0) }.prefix(3)
        == [
          "reference,number,name,kinds,contact,pledgeOn",
          "V-0001,V-0001,\"'=HYPERLINK(\"\"x\"\")\",,,",
          "V-0002,V-0002,\"Wren, \"\"Reading\"\"\",,,",
        ])
    #expect(
      try district.run("export", "contractor", "--format", "json").array().count == 2)
    #expect(district.run("export", "everything").status == 64)
  }

  @Test("Hostile names are shown and never obeyed")
  func hostileNames() throws {
    let district = try TemporaryDistrict()
    district.run("contractor", "add", "--name", "Wren\u{1B}[2J\u{202E}\u{9B}31m")
    for run in [
      district.run("contractor", "list"), district.run("contractor", "show", "1"),
      district.run("contractor", "list", "--json"),
      district.run("contractor", "show", "1", "--json"),
      district.run("contractor", "add", "--name", "Wren\u{1B}[2J\u{202E}\u{9B}31m"),
    ] {
      for scalar: Unicode.Scalar in ["\u{1B}", "\u{202E}", "\u{9B}"] {
        #expect(!(run.out + run.err).unicodeScalars.contains(scalar))
      }
    }
  }

  @Test("An export to a terminal shows hostile names and obeys none")
  func exportToATerminal() throws {
    let district = try TemporaryDistrict()
    try district.addHostileContractor()
    for arguments in [
      ["export", "contractors"], ["export", "contractors", "--json"], ["contractor", "list"],
      ["contractor", "show", "1"], ["contractor", "show", "1", "--json"], ["journal"],
      ["journal", "--json"], ["audit", "export"], ["agenda"], ["calendar"], ["rules"], ["check"],
      ["contractor", "list", "--filter", "V\u{1B}]0;title\u{07}"],
      ["contractor", "show", "9\u{1B}[2J"],
      ["contractor", "frob\u{1B}[2J"], ["export", "\u{1B}[2J"], ["--help"],
    ] {
      let run = CommandRun(
        arguments, variables: ["DOCKET_CASEBOOK": district.casebook], columns: 80)
      for scalar in (run.out + run.err).unicodeScalars {
        #expect(
          scalar == "\n" || scalar.properties.generalCategory != .control && scalar != "\u{202E}",
          "\(arguments)")
      }
    }
  }

  @Test("An export into a file holds no control character, and a record stays one line")
  func exportIntoAFile() throws {
    let district = try TemporaryDistrict()
    try district.addHostileContractor()
    let lines = district.run("export", "contractors").out.unicodeScalars
      .split(separator: "\r\n".unicodeScalars).map { String($0) }
    #expect(lines.count == 2)
    #expect(
      lines.last == "V-0001,V-0001,V]0;title two lines \u{202E}and a tab,,'＝1+1,")
  }

  @Test("The journal is listed newest first, of one record if asked")
  func journal() throws {
    let district = try TemporaryDistrict()
    district.run("contractor", "add", "--name", "Wren Software", "--actor", "Sam")
    district.run("contractor", "add", "--name", "Lark Apps")
    let entries = try district.run("journal", "list", "--json").array()
    #expect(entries.compactMap { $0["sequence"] as? Int } == [3, 2, 1])
    #expect(entries.compactMap { $0["actor"] as? String } == ["pat", "Sam", "pat"])
    #expect(entries.compactMap { $0["subject"] as? String } == ["V-0002", "V-0001", "B-0001"])
    #expect(try district.run("journal", "list", "--of", "V-1", "--json").array().count == 1)
    let lines = district.run("journal").out.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.first?.contains("  Add a contractor  V-0002") == true)
    #expect(entries.first?["act"] as? String == "contractor.add")
  }

  @Test("The journal says decisions in the words of the form, and in JSON as they were written")
  func journalWords() throws {
    let district = try TemporaryDistrict()
    district.run("contractor", "add", "--name", "Wren Software")
    district.run(
      "deletion", "open", "--requester", "student", "--students", "4471", "--contractors", "V-1",
      "--data", "Everything")
    let said = district.run("journal", "--of", "D-1").out
    #expect(said.contains("asked by: student in own right"), "\(said)")
    let entry = try district.run("journal", "--of", "D-1", "--json").array().first
    #expect((entry?["detail"] as? String)?.contains("requester=student;") == true)
  }

  @Test("A vendor typed with other capitals and two blanks is the one on file")
  func sameVendor() throws {
    let district = try TemporaryDistrict()
    district.run("contractor", "add", "--name", "Acme Learning")
    let again = district.run("contractor", "add", "--name", "acme  learning")
    #expect(again.status == 65 && again.err.contains("V-0001"), "\(again.err)")
    district.run("contract", "draft", "--new-contractor", "ACME  Learning")
    #expect(district.run("contractor", "list").out.split(separator: "\n").count == 2)
  }

  @Test("Undo says in words what it reverses, goes further back, and does it again")
  func undo() throws {
    let district = try TemporaryDistrict()
    district.run("contractor", "add", "--name", "Wren Software")
    district.run("contractor", "change", "1", "--name", "Wren Learning")
    #expect(district.run("undo", "V-1").status == 0)
    #expect(district.run("contractor", "show", "1").out.hasPrefix("V-0001  Wren Software\n"))
    let listed = district.run("undo", "--list").out.split(separator: "\n").map(String.init)
    #expect(
      listed[0].hasPrefix("--step 3  ")
        && listed[0].contains("“Change the contractor” on V-0001  undone"))
    #expect(listed[1].hasSuffix("“Add a contractor” on V-0001"))
    let again = district.run("undo", "--step", "3").out
    #expect(again.hasPrefix("Done again: “Change the contractor” on V-0001.\n"), "\(again)")
    #expect(district.run("contractor", "show", "1").out.hasPrefix("V-0001  Wren Learning\n"))
    #expect(district.run("undo").out.hasPrefix("Undone: “Change the contractor” on V-0001.\n"))
    #expect(district.run("undo").out.hasPrefix("Undone: “Add a contractor” on V-0001.\n"))
    #expect(district.run("undo").err.contains("There is no act left to undo."))
    #expect(district.run("undo", "--list", "--step", "3").status == 64)
    let none = district.run("undo", "C-1", "--json")
    #expect(none.status != 0)
  }

  @Test("An entry shows what it changed, and is undone by its number while later ones stay")
  func entries() throws {
    let district = try TemporaryDistrict()
    district.run("contractor", "add", "--name", "Wren Software")
    district.run("contractor", "change", "1", "--name", "Wren Learning")
    district.run("contractor", "change", "1", "--email", "privacy@wren.example")
    let shown = district.run("journal", "show", "3").out
    #expect(shown.contains("Change the contractor  V-0001\n"), "\(shown)")
    #expect(shown.hasSuffix("\nName\n  before  Wren Software\n  after   Wren Learning\n"))
    let lines = try district.run("journal", "show", "3", "--json").object()["lines"]
    #expect(
      lines as? [[String: String]]
        == [["label": "Name", "before": "Wren Software", "after": "Wren Learning"]])
    #expect(district.run("journal", "show", "1").out.contains("What it changed was not kept."))
    #expect(district.run("journal", "show", "9").err.contains("There is no entry 9"))

    let undone = district.run("undo", "--entry", "3")
    #expect(
      undone.out
        == "Undone: “Change the contractor” on V-0001.\nV-0001: what entry 3 changed is put back.\n"
    )
    let page = district.run("contractor", "show", "1").out
    #expect(page.hasPrefix("V-0001  Wren Software\n") && page.contains("privacy@wren.example"))
    let again = district.run("undo", "--entry", "3")
    #expect(again.status == 1)
    #expect(again.err.hasPrefix("docket: Entry 3 was undone already by pat on "))
    #expect(again.err.contains(", with entry 5."))
    #expect(!again.err.contains("Undo entry"))
    let none = district.run("undo", "--entry", "9999")
    #expect(none.err == district.run("journal", "show", "9999").err)
    #expect(district.run("undo", "V-1", "--entry", "3").status == 64)
    let added = district.run("undo", "--entry", "2")
    #expect(added.err.contains("V-0001 was changed again after entry 2, by pat on "))
    district.run("undo", "--entry", "5")
    let taken = district.run("undo", "--entry", "3")
    #expect(taken.status == 0, "\(taken.err)")
  }

  @Test("Names in what an entry changed stay hidden until they are asked for")
  func namesInEntries() throws {
    let district = try TemporaryDistrict()
    district.run("contractor", "add", "--name", "Wren Software")
    district.run(
      "deletion", "open", "--requester", "parent", "--requester-name", "Sam Zzyzx", "--students",
      "4471 = Robin Zzyzx", "--contractors", "V-1", "--data", "Everything")
    let shown = district.run("journal", "show", "3").out
    let json = district.run("journal", "show", "3", "--json").out
    #expect(shown.contains("name hidden") && !shown.contains("Zzyzx") && !json.contains("Zzyzx"))
    let revealed = district.run("journal", "show", "3", "--reveal").out
    #expect(revealed.contains("Sam Zzyzx") && revealed.contains("Robin Zzyzx"))
    #expect(shown.contains("--reveal shows them"))
  }

  @Test("A document comes out as it went in")
  func extract() throws {
    let district = try TemporaryDistrict()
    let reference = try district.contract("Wren Software", "Reading Wand", signed: "2026-11-12")
    let path = try district.file("signed.pdf", "%PDF made up")
    let attached = district.run(
      "contract", "attach", reference, "--file", path, "--role", "signed contract")
    #expect(attached.status == 0, "\(attached.err)")
    let folder = district.folder.appendingPathComponent("out")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let run = district.run(
      "contract", "extract", reference, "--document", "1", "--to", folder.path, "--json")
    let written = try #require(try run.object()["path"] as? String)
    #expect(try String(contentsOfFile: written, encoding: .utf8) == "%PDF made up")
    #expect(district.run("contract", "extract", reference, "--document", "7").status == 65)
    #expect(district.run("contract", "show", reference).out.contains("(document 1)"))
  }
}
