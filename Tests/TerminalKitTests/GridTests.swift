import Testing

@testable import TerminalKit

@Suite struct GridTests {
  private func grid(_ columns: Int, _ rows: Int) -> Grid {
    Grid(Size(columns: columns, rows: rows))
  }

  @Test func putsTextAndReportsItsColumns() {
    var grid = grid(10, 2)
    #expect(grid.put("Acme", at: Point(column: 1, row: 0), role: .title) == 4)
    #expect(grid.put("学区", at: Point(column: 0, row: 1), role: .text) == 4)
    #expect(grid.text == " Acme\n学区")
    #expect(grid.roleLetters == " TTTT\n")
    #expect(grid[1, 1].isContinuation)
  }

  @Test func clipsAtEveryEdge() {
    var grid = grid(5, 1)
    #expect(grid.put("abcdefgh", at: Point(column: 2, row: 0), role: .text) == 3)
    #expect(grid.text == "  abc")
    #expect(grid.put("xyz", at: Point(column: 0, row: 1), role: .text) == 0)
    #expect(grid.put("xyz", at: Point(column: 0, row: -1), role: .text) == 0)
    #expect(grid.put("xyz", at: Point(column: 9, row: 0), role: .text) == 0)
    grid.put("12345", at: Point(column: -3, row: 0), role: .text)
    #expect(grid.text == "45abc")
  }

  @Test func neverHalvesAWideCharacter() {
    var grid = grid(5, 1)
    grid.put("学区学", at: Point(column: 0, row: 0), role: .text)
    #expect(grid.text == "学区")
    grid.put("x", at: Point(column: 1, row: 0), role: .text)
    #expect(grid.text == " x区")
    grid.put("y", at: Point(column: 2, row: 0), role: .text)
    #expect(grid.text == " xy")
    #expect(grid[3, 0] == Cell.blank(.text))
    grid.put("学", at: Point(column: -1, row: 0), role: .text)
    #expect(grid.text == " xy")
    #expect((0..<5).allSatisfy { grid[$0, 0].width == 1 })
  }

  @Test func fitsTextIntoAGivenWidth() {
    var grid = grid(12, 3)
    #expect(
      grid.put("Acme Reading", at: Point(column: 0, row: 0), role: .selected, width: 8) == 8)
    grid.put("ab", at: Point(column: 0, row: 1), role: .selected, width: 5, align: .right)
    #expect(grid.put("Acme", at: Point(column: 8, row: 2), role: .text, width: 9) == 4)
    #expect(grid.text == "Acme Re…\n   ab\n        Acme")
    #expect(grid.roleLetters == "SSSSSSSS\nSSSSS\n")
  }

  @Test func cutsAndFillsWideTextInAGivenWidth() {
    var grid = grid(9, 4)
    grid.put("学区学区", at: Point(column: 0, row: 0), role: .text, width: 6)
    grid.put("学区", at: Point(column: 0, row: 1), role: .text, width: 7)
    grid.put("学区", at: Point(column: 6, row: 2), role: .text, width: 4)
    grid.put("学区学区", at: Point(column: -2, row: 3), role: .text, width: 8, align: .right)
    #expect(grid.text == "学区…\n学区\n      学\n区学区")
  }

  @Test func letsNothingThroughThatATerminalObeys() {
    var grid = grid(40, 1)
    grid.put(
      "\u{1B}]0;x\u{07}\u{202E}a\u{200D}e\u{301}\u{9B}", at: Point(column: 0, row: 0), role: .text)
    #expect(grid.text == "^[]0;x^G\u{FFFD}a\u{FFFD}e\u{301}\u{FFFD}")
  }

  @Test func fillsPaintsAndFrames() {
    var grid = grid(12, 4)
    grid.put("学学学学学学", at: Point(column: 0, row: 0), role: .text)
    grid.fill(Rect(column: 1, row: 0, columns: 2, rows: 9), role: .field)
    #expect(grid.text == "    学学学学\n\n\n")
    grid.paint(Rect(column: 4, row: 0, columns: 99, rows: 1), role: .selected)
    #expect(grid.roleLetters == " ff SSSSSSSS\n ff\n ff\n ff")
    grid.box(Rect(column: 0, row: 1, columns: 12, rows: 3), title: "Help")
    #expect(grid.text == "    学学学学\n┌─ Help ───┐\n│          │\n└──────────┘")
    grid.line(row: 0, from: 1, columns: 10)
    #expect(grid.text.hasPrefix(" ──────────\n"))
  }

  @Test func boxesOfEverySizeStayInside() {
    for columns in 0...8 {
      for rows in 0...4 {
        var grid = grid(10, 6)
        grid.box(Rect(column: 1, row: 1, columns: columns, rows: rows), title: "A title")
        for row in 0..<6 {
          for column in 0..<10
          where column < 1 || column > columns || row < 1 || row > rows {
            #expect(grid[column, row] == Cell.blank(.text))
          }
        }
      }
    }
  }

  @Test func showsInASCIIColumnForColumn() {
    var grid = grid(12, 1)
    grid.put("§ é学│…→Ж", at: Point(column: 0, row: 0), role: .key)
    #expect(grid.ascii.text == "s e??|.>?")
    #expect(grid.ascii.roleLetters == grid.roleLetters)
  }

  @Test func anEllipsisInASCIIIsNoFullStop() {
    for (shown, plain) in [
      ("Pass:…  next", "Pass:.. next"), ("Pass…   next", "Pass... next"),
      ("< Pass… >", "< Pas.. >"), ("Loading… please", "Loading. please"),
      ("End…", "End..."), ("Exactly full…", "Exactly ful.."),
    ] {
      var grid = grid(shown == "Exactly full…" ? 13 : 16, 1)
      grid.put(shown, at: Point(column: 0, row: 0), role: .text)
      #expect(grid.ascii.text == plain)
    }
  }

  @Test func drawsALargeScreen() {
    var grid = grid(200, 60)
    for row in 0..<60 {
      grid.put("row \(row)", at: Point(column: 0, row: row), role: .text, width: 100)
      grid.put("学区", at: Point(column: 198, row: row), role: .accent)
    }
    let rows = grid.text.split(separator: "\n")
    #expect(rows.count == 60)
    #expect(rows.last?.hasPrefix("row 59 ") == true)
    #expect(rows.allSatisfy { $0.hasSuffix(" 学") })
  }
}
