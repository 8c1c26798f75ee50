import CaseDomain
import Testing

@Suite("Mapping a register's columns")
struct ImportMappingTests {
  private func table(_ header: [String], _ rows: [[String]] = []) -> RegisterTable {
    RegisterTable(
      name: "r.csv", header: header,
      rows: rows.enumerated().map { RegisterTable.Row(number: $0 + 2, cells: $1) })
  }

  /// The mapping as `field=heading` pairs.
  private func words(_ mapping: ImportMapping, _ table: RegisterTable) -> [String] {
    mapping.lines.map { "\($0.field)=\(table.title($0.column))" }
  }

  @Test("the headings of a public page are understood, and an approval is no signing")
  func publicPage() {
    let page = table(
      ["Title", "Hosted", "Privacy Policy", "Contract Link", "Category", "Purpose"],
      [["Pine Suite", "No", "link", "", "Productivity", "Drawing tools"]])
    #expect(
      words(ImportMapping(guessing: page), page) == [
        "new-contractor=Title", "new-products=Title", "description=Purpose", "category=Category",
        "remark=Hosted", "remark=Privacy Policy", "remark=Contract Link",
      ])
    let purpose = ImportMapping(guessing: page).lines.first { $0.field == "description" }
    #expect(purpose?.reason.contains("which is the description") == true)
    let register = table(
      ["Product", "Category", "Approved", "Grades"], [["Oak", "math", "04/28/2024", "K-5"]])
    let mapping = ImportMapping(guessing: register)
    #expect(
      words(mapping, register) == [
        "new-contractor=Product", "new-products=Product", "category=Category", "grades=Grades",
        "remark=Approved",
      ])
    #expect(mapping.productStandsForContractor)
    #expect(mapping.lines[0].reason.contains("stands for the contractor's"))
    #expect(mapping.lines.last?.reason.contains("not a signing") == true)
  }

  @Test(
    "a heading gives the field it names",
    arguments: [
      ("Software", "", "new-products"), ("App Name", "", "new-products"),
      ("Vendor", "", "new-contractor"), ("Service Provider", "", "new-contractor"),
      ("App Developer", "", "new-contractor"), ("Vendor's product", "", "new-products"),
      ("Vendor/Product", "", "new-products"), ("Name", "", "new-products"),
      ("Product type", "", "category"), ("Grade Level(s)", "", "grades"),
      ("Date signed", "2024-05-01", "signed"), ("DPA Date", "5/1/2024", "signed"),
      ("Contract Start Date", "5/1/2024", "in-force"), ("Expiration", "5/1/2024", "ends"),
      ("Contract end date", "5/1/2024", "ends"), ("Expires", "never", "remark"),
      ("Signed by", "R. Oak", "remark"), ("Approval expires", "5/1/2024", "remark"),
      ("Website", "https://example.org", "address"), ("Website", "see list", "remark"),
      ("Vendor website", "https://example.org", "remark"), ("Address", "1 Elm St", "remark"),
      ("Student data collected", "name, grade", "other-elements"),
      ("Data collected", "Yes", "remark"), ("State addendum", "yes", "addendum"),
      ("Terms of Use", "https://example.org/terms", "remark"),
      ("Privacy Agreement Signed", "5/1/2024", "signed"), ("Vendor e-mail", "a@b.c", "remark"),
      ("Last review date", "5/1/2024", "remark"), ("Product ID", "17", "remark"),
      ("Used by", "teachers", "remark"), ("Zzz", "", "remark"), ("ends", "5/1/2024", "ends"),
    ])
  func headings(heading: String, value: String, field: String) {
    let table = table([heading], value.isEmpty ? [] : [[value]])
    #expect(ImportMapping(guessing: table).lines.last?.field == field)
  }

  @Test(
    "a heading that is a field for references is taken for names where names stand below it",
    arguments: [
      ("Contractor", ["V-0001", "v2"], "contractor"), ("contractor", [], "contractor"),
      ("Contractor", ["Elm Works"], "new-contractor"),
      ("Contractor", ["V-0001", "Elm Works"], "new-contractor"),
      ("Contractor", ["P-0001"], "new-contractor"),
      ("Products", ["P-1, P-2"], "products"), ("Products", ["Pine Reader"], "new-products"),
    ])
  func references(heading: String, cells: [String], field: String) {
    let table = table([heading, "Title"], cells.map { [$0, "x"] })
    let line = ImportMapping(guessing: table).lines.first { $0.column == 0 && $0.field == field }
    #expect(line != nil)
    #expect((line?.reason.contains("names") == true) == field.hasPrefix("new-"))
  }

  @Test("of two columns for one field the plainer is taken and the other kept")
  func twice() {
    let table = table(["Name", "Product name", "Product"])
    let mapping = ImportMapping(guessing: table)
    #expect(
      words(mapping, table) == [
        "new-contractor=Product", "new-products=Product", "remark=Name", "remark=Product name",
      ])
    #expect(mapping.lines[2].reason.contains("“Product” already gives new-products"))
  }

  @Test("a person changes the mapping by heading, letter or number")
  func changes() throws {
    let table = table(["Product", "Approved, by the board", "Maker", "Grades"])
    var mapping = ImportMapping(guessing: table)
    try mapping.change("signed=approved,  By the board,new-contractor=c,grades=,category=4")
    #expect(
      words(mapping, table) == [
        "new-contractor=Maker", "new-products=Product", "signed=Approved, by the board",
        "category=Grades",
      ])
    try mapping.change("category=,remark=")
    #expect(mapping.leftOut == [3])
    try mapping.change("remark=Grades")
    #expect(words(mapping, table).last == "remark=Grades")
    #expect(mapping.leftOut.isEmpty)
    try mapping.change("new-contractor=")
    #expect(mapping.productStandsForContractor)
    #expect(mapping.obstacle == nil)
    try mapping.change("new-products=")
    #expect(mapping.obstacle?.contains("C “Maker”") == true)
  }

  @Test("a column is put to one use, and what it displaces falls back into the note")
  func puts() throws {
    let table = table(["Product", "Title", "Grades"])
    var mapping = ImportMapping(guessing: table)
    try mapping.put(1, into: "new-products")
    #expect(
      words(mapping, table) == [
        "new-contractor=Title", "new-products=Title", "grades=Grades", "remark=Product",
      ])
    try mapping.put(1, into: "new-contractor")
    try mapping.put(0, into: "new-products")
    try mapping.put(2, into: nil)
    #expect(words(mapping, table) == ["new-contractor=Title", "new-products=Product"])
    #expect(mapping.leftOut == [2])
    try mapping.put(2, into: "remark")
    #expect(words(mapping, table).last == "remark=Grades")
    #expect(throws: EntryProblem.self) { try mapping.put(2, into: "grade") }
  }

  @Test("a field or column there is not is named with those there are")
  func unknown() {
    let table = table(["Product", "Date", "Date"])
    for (text, word) in [
      ("sgined=Date", "new-products"), ("signed=Day", "A “Product”, B “Date”"),
      ("signed=Date", "B or C"), ("Date", "field=column"), ("signed=7", "no column “7”"),
    ] {
      var mapping = ImportMapping(guessing: table)
      do throws(EntryProblem) {
        try mapping.change(text)
        Issue.record("\(text) was taken")
      } catch {
        #expect(error.sentence.contains(word), "\(error.sentence)")
      }
    }
  }

  @Test("columns have the letters a spreadsheet shows")
  func letters() {
    #expect(
      [0, 25, 26, 51, 701, 702].map(RegisterTable.letter) == ["A", "Z", "AA", "AZ", "ZZ", "AAA"])
  }
}
