import CaseDomain
import Foundation
import Testing

@Suite("docket import")
struct ImportTests {
  private let district: TemporaryDistrict

  init() throws { district = try TemporaryDistrict() }

  private func contracts() throws -> Int {
    try district.run("contract", "list", "--json").array().count
  }

  private let register = """
    Product,Category,Approved,Grades
    Pine Reader,reading,04/28/2024,K-5
    "Oak, Elm",math,,
    PINE  READER,math,,K-5

    """

  @Test("References that no contractor on file has are taken as names, and the table says why")
  func unknownReferences() throws {
    let district = try TemporaryDistrict()
    let register = try district.file(
      "register.csv", "Product,Contractor\nPine,V-0099\nOak,V-0098\n")
    let run = district.run("import", register, "--as", "contracts")
    #expect(run.status == 0, "\(run.err)")
    #expect(run.out.contains("name no contractor on file, so they are taken as names"))
    let names = try district.run("contractor", "list", "--json").array()
    #expect(names.compactMap { $0["name"] as? String } == ["V-0099", "V-0098"])
    let second = try district.file("second.csv", "Product,Contractor\nFir,V-0001\nYew,V-0077\n")
    let refused = district.run("import", second, "--as", "contracts")
    #expect(refused.status == 65)
    #expect(refused.out.contains("Row 3, contractor: There is no contractor V-0077"))
    #expect(refused.out.contains("new-contractor=B"))
    #expect(district.run("import", second, "--as", "contracts", "--valid-only").status == 0)
  }

  @Test("The mapping, the rows that need a look and the counts are printed")
  func text() throws {
    let run = district.run("import", try district.file("r.csv", register), "--as", "contracts")
    #expect(run.status == 0)
    #expect(
      run.out == """
        COLUMN  HEADING   FIELD           WHY
        A       Product   new-contractor  No column names the vendor, so the product's own name \
        stands for the contractor's until somebody corrects it.
        A       Product   new-products    The heading names the product.
        B       Category  category        The heading is the field's own name.
        D       Grades    grades          The heading is the field's own name.
        C       Approved  remark          An approval is not a signing, so the note keeps it. If the \
        contract was signed on that day, map it to signed.

        Row 2  Pine Reader  as C-0001
        Row 3  Oak, Elm  as C-0002

        Row 4  PINE READER  is the contract of row 2; category here: reading; in the file: math.

        3 rows: 2 imported, 1 already there, 0 refused.
        C-0001 to C-0002 were opened.

        """)
    #expect(try contracts() == 2)
  }

  @Test("A dry run prints the same and imports nothing")
  func dryRun() throws {
    let file = try district.file("r.csv", register)
    let tried = try district.run("import", file, "--as", "contracts", "--dry-run", "--json")
      .object()
    #expect(try contracts() == 0)
    let done = try district.run("import", file, "--as", "contracts", "--json").object()
    #expect(try contracts() == 2)
    for key in ["rows", "imported", "matched"] {
      #expect(tried[key] as? Int == done[key] as? Int)
    }
    #expect(tried["dryRun"] as? Bool == true)
    #expect(tried["written"] as? Bool == false)
    #expect(done["written"] as? Bool == true)
  }

  @Test("A refused row keeps everything out and ends with 65, unless the valid rows are asked for")
  func refused() throws {
    let file = try district.file("r.csv", register + "Fir,tree,soon,\n")
    let run = district.run(
      "import", file, "--as", "contracts", "--map", "signed=Approved", "--json")
    #expect(run.status == 65)
    #expect(try run.complaint()["reason"] as? String == "rows-refused")
    let report = try run.object()
    let refused = try #require(report["refused"] as? [[String: Any]])
    #expect(refused.count == 1)
    #expect(refused[0]["row"] as? Int == 5)
    #expect(refused[0]["field"] as? String == "signed")
    #expect(refused[0]["value"] as? String == "soon")
    let counts = ["imported", "matched"].compactMap { report[$0] as? Int }
    #expect(report["rows"] as? Int == counts.reduce(refused.count, +))
    #expect(try contracts() == 0)
    let valid = district.run(
      "import", file, "--as", "contracts", "--map", "signed=Approved", "--valid-only")
    #expect(valid.status == 0)
    #expect(valid.out.contains("Row 5, signed: “soon” is not a whole date."))
    #expect(valid.out.contains("4 rows: 2 imported, 1 already there, 1 refused."))
    #expect(try contracts() == 2)
  }

  @Test("Nothing counts as imported that refused rows keep out")
  func notImported() throws {
    let file = try district.file("r.csv", register + "Fir,tree,soon,\n")
    let run = district.run("import", file, "--as", "contracts", "--map", "signed=Approved")
    #expect(run.out.contains("4 rows: 2 could be imported, 1 already there, 1 refused."))
    #expect(!run.out.contains("as C-0001\n"))
    #expect(run.err.contains("Nothing was imported, because one row is refused."))
  }

  @Test(
    "What cannot be imported says why",
    arguments: [
      (["--map", "sgined=C"], "Product\nPine\n", 64, "There is no field “sgined”"),
      (["--map", "signed=Day"], "Product\nPine\n", 64, "The columns are A “Product”"),
      ([], "Hosted\nyes\n", 65, "No column is mapped"),
      ([], "", 65, "is empty"),
      (["--read-only"], "Product\nPine\n", 1, "looking only"),
    ] as [([String], String, Int32, String)])
  func trouble(options: [String], text: String, status: Int32, sentence: String) throws {
    let file = try district.file("r.csv", text)
    let run = CommandRun(
      ["import", file, "--as", "contracts"] + options,
      variables: ["DOCKET_CASEBOOK": district.casebook])
    #expect(run.status == status)
    #expect(run.err.contains(sentence), "\(run.err)")
  }

  @Test("A file that is not there is an error of input and output")
  func missing() {
    #expect(district.run("import", "nowhere.csv", "--as", "contracts").status == 74)
  }
}
