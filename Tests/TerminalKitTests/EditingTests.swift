import Testing

@testable import TerminalKit

@Suite struct TextFieldTests {
  private func typed(_ script: String, into start: String = "") throws -> TextField {
    var field = TextField(start)
    for key in try Key.script(script) {
      let isTaken = field.handle(key)
      #expect(isTaken, "\(key.name)")
    }
    return field
  }

  @Test(arguments: [
    ("", "abc<Left>X", "abXc"), ("abc", "<Home>X<End>Y", "XabcY"),
    ("one two  three", "<C-w>X", "one two  X"), ("one two", "<C-w><C-w>", ""),
    ("abc", "<Left><C-u>", "c"), ("abc", "<Home><Right><C-k>", "a"),
    ("abc", "<Left><Left><Backspace><Delete>", "c"), ("", "<Backspace><Delete><Left>a", "a"),
    ("e\u{301}x", "<Left><Backspace>", "x"), ("👩\u{200D}👧", "<Backspace>", ""),
    ("abc", "<C-a><C-d><C-e><C-h>", "b"),
  ])
  func edits(_ start: String, _ script: String, _ expected: String) throws {
    #expect(try typed(script, into: start).text == expected)
  }

  @Test func pastesIntoOneLineWithoutControls() throws {
    var field = try typed("ab<Left>")
    field.paste("1\r\n2\t3\u{1B}[31m\u{9B}")
    #expect(field.text == "a1 2 3[31mb")
    #expect(field.cursor == 10)
  }

  @Test func aMarkJoinsTheLetterBeforeIt() {
    var field = TextField("e")
    expect(field.handle(.character("\u{301}")), is: true)
    #expect(field.text == "e\u{301}")
    #expect(field.cursor == 1)
  }

  @Test func leavesOtherKeysAlone() {
    var field = TextField("abc")
    for key in [Key.enter, .tab, .up, .control("s"), .escape, .function(1)] {
      let isTaken = field.handle(key)
      #expect(!isTaken)
    }
  }

  @Test func movesSidewaysSoThatTheCursorShows() throws {
    var field = TextField("学区 of a long name")
    var grid = screen(10, 1)
    field.draw(into: &grid, in: grid.bounds, focused: true)
    #expect(grid.text == "long name")
    #expect(grid.cursor == Point(column: 9, row: 0))
    _ = field.handle(.home)
    field.draw(into: &grid, in: grid.bounds, focused: true)
    #expect(grid.text == "学区 of a")
    #expect(grid.cursor == Point(column: 0, row: 0))
    grid.cursor = nil
    field.draw(into: &grid, in: grid.bounds, focused: false)
    #expect(grid.text == "学区 of a…")
    #expect(grid.cursor == nil)
  }

  @Test func theCursorStaysInsideAtEveryWidth() throws {
    for columns in 1...20 {
      var field = TextField("a学b区c" + hostile)
      for _ in 0..<30 {
        var grid = screen(columns, 1)
        field.draw(into: &grid, in: grid.bounds, focused: true)
        let cursor = try #require(grid.cursor)
        #expect((0..<columns).contains(cursor.column))
        _ = field.handle(.left)
      }
    }
  }
}

@Suite struct TextAreaTests {
  private func pressed(_ script: String, _ area: inout TextArea, columns: Int = 11) throws -> Bool {
    var isTaken = false
    for key in try Key.script(script) { isTaken = area.handle(key, columns: columns) }
    return isTaken
  }

  @Test func wrapsAndMovesByTheLinesOneSees() throws {
    var area = TextArea("one two three four\nfive")
    #expect(area.rows(columns: 11) == 3)
    #expect(try pressed("<Up>X", &area))
    #expect(area.text == "one two threXe four\nfive")
    #expect(try pressed("<Up><Home>Y<End>Z", &area))
    #expect(area.text == "Yone twoZ threXe four\nfive")
    #expect(try pressed("<Up><Up>", &area) == false)
    #expect(try pressed("<Down><Down><Down><Down>", &area) == false)
  }

  @Test func insertsLines() throws {
    var area = TextArea()
    _ = try pressed("a<Enter>b<Left><Enter>", &area)
    #expect(area.text == "a\n\nb")
    area.paste("x\r\ny\u{1B}")
    #expect(area.text == "a\n\nx\nyb")
    _ = try pressed("<C-u><Backspace><C-k><C-w>", &area)
    #expect(area.text == "a\n\n")
  }

  @Test func drawsTheLinesAroundTheCursor() throws {
    var area = TextArea("one two three four\nfive " + hostile)
    var grid = screen(12, 3)
    area.draw(into: &grid, in: grid.bounds, focused: true)
    expect(
      grid,
      shows: """
        ]0;own�evil
        é 👩�👧
        学区
        """)
    let cursor = try #require(grid.cursor)
    #expect(cursor.row == 2)
    for _ in 0..<9 { _ = area.handle(.up, columns: 12) }
    area.draw(into: &grid, in: grid.bounds, focused: false)
    expect(
      grid,
      shows: """
        one two
        three four
        five …
        """)
  }

  @Test func theCursorIsAlwaysInside() throws {
    for columns in 1...14 {
      var area = TextArea("a 学区 word\n\n" + hostile + "  trailing   ")
      for _ in 0..<60 {
        var grid = screen(columns, 4)
        area.draw(into: &grid, in: grid.bounds, focused: true)
        let cursor = try #require(grid.cursor)
        #expect((0..<columns).contains(cursor.column) && (0..<4).contains(cursor.row))
        _ = area.handle(.left, columns: columns)
      }
      #expect(area.cursor == 0)
    }
  }
}
