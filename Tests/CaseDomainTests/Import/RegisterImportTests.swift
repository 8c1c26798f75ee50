import Testing

@testable import CaseDomain

@Suite("Importing a register")
struct RegisterImportTests {
  private let casebook: PaperCasebook
  private let today: CivilDate

  init() throws {
    today = try #require(CivilDate(year: 2026, month: 11, day: 20))
    casebook = try PaperCasebook(today: today)
  }

  private func day(_ iso: String) throws -> CivilDate { try #require(CivilDate(iso: iso)) }

  private func run(
    _ header: [String], _ rows: [[String]], map: String = ""
  ) throws -> ImportReport {
    let table = RegisterTable(
      name: "r.csv", header: header,
      rows: rows.enumerated().map { RegisterTable.Row(number: $0 + 2, cells: $1) })
    var mapping = ImportMapping(guessing: table)
    if !map.isEmpty { try mapping.change(map) }
    return try RegisterImport(table, mapping: mapping, district: casebook.district, today: today)
      .run(in: casebook, job: Job())
  }

  @Test("a row becomes a contract with what its columns say")
  func wholeRow() throws {
    let report = try run(
      [
        "Vendor", "Product", "Category", "Grades", "Purpose", "Signed", "Effective", "Expires",
        "URL", "Data elements", "Hosted",
      ],
      [
        [
          "Elm  Works", "Pine Reader", "reading", "K-5", "Reading practice", "8/11/2025",
          "2025-09-01", "06/30/2027 0:00", "https://pine.example", "names", "Yes",
        ]
      ])
    #expect(
      report.imported == [
        .init(row: 2, name: "Pine Reader", reference: CaseReference(.contract, 1))
      ])
    let contract = try #require(casebook.contracts.first)
    #expect(contract.contractor.name == "Elm Works")
    #expect(contract.products.map(\.name) == ["Pine Reader"])
    #expect(contract.terms.description == "Reading practice")
    #expect(contract.terms.otherElements == "names")
    #expect(contract.signedOn == (try day("2025-08-11")))
    #expect(contract.inForceOn == (try day("2025-09-01")))
    #expect(contract.term == .ends(try day("2027-06-30")))
    #expect(contract.notes.map(\.text) == ["Hosted: Yes"])
    #expect(casebook.products.first?.category == "reading")
    #expect(casebook.products.first?.grades == "K-5")
    #expect(casebook.products.first?.address == "https://pine.example")
  }

  @Test("a cell that names several products stays one name, and the note says so")
  func severalInOne() throws {
    let report = try run(
      ["Product", "Approved"],
      [["Oak / Elm", "04/28/2024"], ["Fir; Yew", ""], ["Ash, Bay, Fig", ""], ["Box", ""]])
    #expect(report.imported.count == 4)
    #expect(casebook.products.map(\.name) == ["Oak / Elm", "Fir; Yew", "Ash, Bay, Fig", "Box"])
    #expect(casebook.contractors.map(\.name) == casebook.products.map(\.name))
    #expect(
      casebook.contracts.map { $0.notes.map(\.text).joined() } == [
        "The cell may name several products: Oak / Elm\nApproved: 04/28/2024",
        "The cell may name several products: Fir; Yew",
        "The cell may name several products: Ash, Bay, Fig", "",
      ])
    #expect(casebook.contracts.allSatisfy { $0.signedOn == nil })
  }

  @Test("a contract that is there already is matched, with where the file says otherwise")
  func matches() throws {
    let header = ["Product", "Vendor", "Category", "Signed", "Grades"]
    _ = try run(header, [["Pine Reader", "Elm Works", "adaptive", "", "K-5"]])
    let report = try run(
      header,
      [
        ["PINE  reader", "elm works", "math", "2024-05-01", "k-5"],
        ["Pine Reader", "Fig Works", "adaptive", "", ""],
        ["Pine Reader", "FIG WORKS", "adaptive", "", ""],
      ])
    #expect(report.rows == 3)
    #expect(report.imported.map(\.row) == [3])
    #expect(
      report.matched == [
        .init(
          row: 2, name: "PINE reader", reference: CaseReference(.contract, 1), earlierRow: nil,
          differences: [
            .init(field: "signed", here: "", file: "2024-05-01"),
            .init(field: "category", here: "adaptive", file: "math"),
          ]),
        .init(
          row: 4, name: "Pine Reader", reference: CaseReference(.contract, 2), earlierRow: 3,
          differences: []),
      ])
    #expect(
      report.matched.first?.words
        == "Row 2  PINE reader  is there already as C-0001; signed is blank here; the file has 2024-05-01; "
        + "category here: adaptive; in the file: math.")
  }

  @Test("what the note of a matched row would have kept is named, unless a note has it")
  func notesOfMatches() throws {
    let report = try run(
      ["Product", "Approved"],
      [["Oak", "04/28/2024"], ["Oak", "04/28/2024"], ["Oak", "01/31/2025"]])
    #expect(report.matched.map(\.differences.count) == [0, 1])
    #expect(
      report.matched.last?.words
        == "Row 4  Oak  is the contract of row 2; no note here says Approved: 01/31/2025.")
  }

  @Test(
    "a row that cannot be read is refused with its field, value and what would be right",
    arguments: [
      (["Pine", "Elm", "13/45/2024", ""], "signed", "13/45/2024", "no month 13"),
      (["Pine", "Elm", "friday", ""], "signed", "friday", "whole date"),
      (["Pine", "Elm", "9/1", ""], "signed", "9/1", "whole date"),
      (["Pine", "Elm", "45123", ""], "signed", "45123", "format of a date"),
      (["Pine", "Elm", "12/1/2026", ""], "signed", "12/1/2026", "signing"),
      (["Pine", "Elm", "5/1/2024", "4/1/2024"], "ends", "4/1/2024", "before the start"),
      (["", "Elm", "", ""], "new-products", "", "product's name is missing"),
      (["Pine", " ", "", ""], "new-contractor", "", "contractor's name is missing"),
      (["Pine", "Elm", "", "", "", "adrift"], "", "adrift", "6 cells"),
      (["", "", "x", "y"], "signed", "x", "Also new-products"),
    ])
  func refusals(cells: [String], field: String, value: String, reason: String) throws {
    let report = try run(
      ["Product", "Vendor", "Signed", "Ends", "Hosted"],
      [cells, ["Oak", "Elm", "5/1/2024", "5/1/2027"]],
      map: "signed=Signed,ends=Ends")
    #expect(report.rows == 2)
    #expect(report.imported.map(\.row) == [3])
    let refused = try #require(report.refused.first)
    #expect(refused.row == 2)
    #expect(refused.field == field)
    #expect(refused.value == value)
    #expect(refused.reason.contains(reason), "\(refused.reason)")
    #expect(!report.stands(validOnly: false))
    #expect(report.stands(validOnly: true))
  }

  @Test("references none of which is on file are taken as names, and the reason says so once")
  func unknownReferences() throws {
    let report = try run(
      ["Product", "Contractor"], [["Pine", "V-0099"], ["Oak", "V-12"], ["Fir", "V-0099"]])
    #expect(report.imported.count == 3)
    #expect(report.refused.isEmpty)
    #expect(casebook.contractors.map(\.name) == ["V-0099", "V-12"])
    let line = try #require(report.adapted?.lines.first { $0.column == 1 })
    #expect(line.field == "new-contractor")
    for word in ["no contractor on file", "V-0099", "names", "contractor=B"] {
      #expect(line.reason.contains(word), "\(line.reason)")
    }
  }

  @Test("where another column names the vendor, references that are not on file go into the note")
  func unknownReferencesBesideNames() throws {
    let report = try run(
      ["Product", "Contractor", "Vendor"], [["Pine", "V-0099", "Elm"], ["Oak", "", "Fig"]])
    #expect(report.imported.count == 2)
    #expect(casebook.contractors.map(\.name) == ["Elm", "Fig"])
    #expect(casebook.contracts.first?.notes.map(\.text) == ["Contractor: V-0099"])
  }

  @Test("of references of which some are on file the others are refused with what to do")
  func someReferences() throws {
    _ = try run(["Product", "Vendor"], [["Pine", "Elm"]])
    let report = try run(
      ["Product", "Contractor"], [["Oak", "V-0001"], ["Fir", "V-0099"], ["Yew", "V-1"]])
    #expect(report.imported.map(\.row) == [2, 4])
    #expect(report.adapted == nil)
    let refused = try #require(report.refused.first)
    #expect(refused.field == "contractor" && refused.value == "V-0099")
    #expect(
      refused.reason.contains("V-0099") && refused.reason.contains("new-contractor=B"),
      "\(refused.reason)")
  }

  @Test("whoever maps a column to references means references")
  func mappedReferences() throws {
    let report = try run(
      ["Product", "Maker"], [["Oak", "V-0001"], ["Fir", "V-0099"]], map: "contractor=Maker")
    #expect(report.imported.isEmpty && report.refused.count == 2)
    #expect(report.adapted == nil)
    #expect(report.refused.allSatisfy { $0.reason.contains("new-contractor=B") })
  }

  @Test("among names the reference of a contractor on file means that contractor")
  func referencesAmongNames() throws {
    _ = try run(["Product", "Vendor"], [["Pine", "Elm"]])
    let report = try run(
      ["Product", "Contractor"], [["Oak", "V-0001"], ["Fir", "Fig"], ["Yew", "V-0099"]])
    #expect(report.imported.count == 2)
    #expect(report.refused.map(\.value) == ["V-0099"])
    #expect(casebook.contractors.map(\.name) == ["Elm", "Fig"])
    #expect(casebook.contracts.map(\.contractor.number) == [1, 1, 2])
  }

  @Test("a cell longer than its field may hold refuses its row and no other")
  func longCells() throws {
    let report = try run(
      ["Product", "Vendor", "Grades", "Hosted"],
      [
        [String(repeating: "x", count: 201), "Elm", "", ""],
        ["Oak", "Elm", String(repeating: "x", count: 201), ""],
        ["Pine", "Elm", "", String(repeating: "x", count: 20_001)], ["Fir", "Elm", "", ""],
      ])
    #expect(report.imported.map(\.row) == [5])
    #expect(report.refused.map(\.field) == ["new-products", "grades", "remark"])
    #expect(
      report.refused.allSatisfy { $0.reason.contains("at most") && $0.value.count < 100 })
  }

  @Test("the rows are always the sum, whatever the file holds")
  func sum() throws {
    let names = ["Pine", "pine ", "Oak", "", "Fir / Yew"]
    let dates = ["", "5/1/2024", "2024-02-30", "soon", "1/1/2030"]
    var rows: [[String]] = []
    for name in names {
      for date in dates { rows.append([name, date, name]) }
    }
    rows = rows.filter { $0.contains { !$0.isEmpty } }
    let report = try run(["Product", "Signed", "Vendor"], rows)
    #expect(report.rows == rows.count)
    #expect(report.imported.count == casebook.contracts.count)
    let lines =
      report.imported.map(\.row) + report.matched.map(\.row) + report.refused.map(\.row)
    #expect(Set(lines) == Set(2...(rows.count + 1)))
  }

  @Test("the progress ends at the last row")
  func progress() throws {
    let table = RegisterTable(
      name: "r.csv", header: ["Product"],
      rows: (0..<250).map { RegisterTable.Row(number: $0 + 2, cells: ["Product \($0)"]) })
    var seen: [Int] = []
    let job = Job { done, total in
      seen.append(done)
      return total == 250
    }
    _ = try RegisterImport(
      table, mapping: ImportMapping(guessing: table), district: casebook.district, today: today
    ).run(in: casebook, job: job)
    #expect(seen == [100, 200, 250])
  }
}
