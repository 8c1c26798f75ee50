import CaseDocuments
import CaseDomain
import Files
import Foundation
import Testing

@Suite("Reading a register")
struct RegisterFileTests {
  private func table(_ text: String) throws -> RegisterTable {
    try RegisterFile.read(Array(text.utf8), name: "register.csv")
  }

  private func problem(_ bytes: [UInt8]) -> String {
    do throws(DocumentProblem) {
      _ = try RegisterFile.read(bytes, name: "register.csv")
      return ""
    } catch { return error.sentence }
  }

  @Test("every line end, with and without a byte-order mark, reads alike")
  func lineEnds() throws {
    for end in ["\n", "\r\n", "\r"] {
      for mark in ["", "\u{FEFF}"] {
        let table = try table(
          mark + ["Title,Hosted", "Pine Reader,No", "Oak,Yes"].joined(separator: end))
        #expect(table.header == ["Title", "Hosted"])
        #expect(table.rows.map(\.cells) == [["Pine Reader", "No"], ["Oak", "Yes"]])
        #expect(table.rows.map(\.number) == [2, 3])
        #expect(table.cautions.isEmpty)
      }
    }
  }

  @Test(
    "a quoted cell keeps its commas, quotes and line breaks, and rows are numbered as a spreadsheet does"
  )
  func quotes() throws {
    let table = try table(
      "Product,\"Kind, in words\"\r\n\"Pine (Red, Blue)\",\"said \"\"fine\"\"\"\r\n"
        + "Oak,\"first\r\nsecond\"\r\nElm,x\r\n")
    #expect(table.header == ["Product", "Kind, in words"])
    #expect(
      table.rows.map(\.cells) == [
        ["Pine (Red, Blue)", "said \"fine\""], ["Oak", "first\nsecond"], ["Elm", "x"],
      ])
    #expect(table.rows.map(\.number) == [2, 3, 4])
  }

  @Test("a quote inside a plain cell is a quote")
  func strayQuotes() throws {
    let table = try table(
      "Product,Kind\n10\" tablet,device\n\"Pine\" reader,reading\n  \"Oak, tall\" ,tree\n")
    #expect(
      table.rows.map(\.cells) == [
        ["10\" tablet", "device"], ["Pine reader", "reading"], ["Oak, tall ", "tree"],
      ])
  }

  @Test("a mark that joins the delimiter on screen does not hide it")
  func combiningMark() throws {
    #expect(try table("A,B\nx,\u{301}y\n").rows.map(\.cells) == [["x", "\u{301}y"]])
  }

  @Test(
    "the delimiter is found or declared",
    arguments: [
      "Product;Kind\nPine;reading, mostly\n", "Product\tKind\nPine\treading, mostly\n",
      "sep=;\r\nProduct;Kind\r\nPine;reading, mostly\r\n",
    ])
  func delimiters(text: String) throws {
    let table = try table(text)
    #expect(table.header == ["Product", "Kind"])
    #expect(table.rows.map(\.cells) == [["Pine", "reading, mostly"]])
    #expect(table.rows.map(\.number) == [2])
  }

  @Test("blank lines are not rows, and columns with nothing in them are dropped")
  func blanks() throws {
    let table = try table("\n,,\nProduct,Kind,,\n\nPine,reading,,\n ,\t,,\nOak\nElm,a,b,\n")
    #expect(table.header == ["Product", "Kind", ""])
    #expect(table.rows.map(\.cells) == [["Pine", "reading"], ["Oak"], ["Elm", "a", "b"]])
    #expect(table.rows.map(\.number) == [5, 7, 8])
    #expect(table.rows[1].cell(1).isEmpty)
  }

  @Test("bytes that are not UTF-8 are read as Windows-1252, and the table says so")
  func windows() throws {
    let table = try RegisterFile.read(
      Array("Product\nCaf".utf8) + [0xE9, 0x20, 0x93, 0x78, 0x94, 0x0A], name: "r.csv")
    #expect(table.rows.map(\.cells) == [["Café “x”"]])
    #expect(table.cautions.count == 1)
    #expect(table.cautions[0].contains("Windows-1252"))
  }

  @Test("a file that is no register is named for what it is")
  func refusals() {
    #expect(problem([]).contains("is empty"))
    #expect(problem(Array("\n , \n".utf8)).contains("is empty"))
    #expect(problem(Array("1,2\n3,4\n".utf8)).contains("no header: row 1"))
    #expect(problem([0x50, 0x4B, 0x03, 0x04, 0x14]).contains("save it as CSV"))
    #expect(problem(Array("Product\0".utf8)).contains("not a text file"))
    #expect(problem([0xFF, 0xFE, 0x41, 0x00]).contains("UTF-16"))
    #expect(problem(Array("Product,Kind\nPine,x\n\"Oak,y\nElm,z\n".utf8)).contains("line 3"))
  }

  @Test("a path that cannot be read says what it is")
  func paths() throws {
    let folder = FileManager.default.temporaryDirectory.path()
    let missing = try FilePath(folder + "no-such-register.csv")
    let problem = #expect(throws: DocumentProblem.self) { try RegisterFile.read(missing) }
    #expect(problem?.kind == .unreadable)
    #expect(problem?.sentence.contains("There is no file") == true)
    let whole = try FilePath(String(folder.dropLast()))
    let other = #expect(throws: DocumentProblem.self) { try RegisterFile.read(whole) }
    #expect(other?.sentence.contains("is a folder") == true)
  }

  @Test("fifty thousand rows read whole")
  func large() throws {
    let row = "Pine Reader,\"adaptive, practice\",04/28/2024,K-5\r\n"
    let table = try table(
      "Product,Category,Approved,Grades\r\n" + String(repeating: row, count: 50_000))
    #expect(table.rows.count == 50_000)
    #expect(table.rows.last?.number == 50_001)
    #expect(table.rows.last?.cells == ["Pine Reader", "adaptive, practice", "04/28/2024", "K-5"])
  }
}
