import PlainText
import Testing

@testable import TerminalKit

@Suite struct TextPageTests {
  private let size = Size(columns: 40, rows: 10)
  private let page = TextPage(
    [
      TextLine("C-0031 Acme Reading", .title), .blank,
      TextLine.pair(
        "Standing",
        [Segment("deficient", .bad), Segment(": two provisions are missing and one conflicts")],
        columns: 10),
      TextLine("Provisions", .heading),
      TextLine("1  present", id: "p1"),
      TextLine(
        "2  missing: it says nothing about deletion on request", .bad, hanging: 3, id: "p2"),
    ] + ["Note one.", hostile].map { TextLine($0, .muted, indent: 2) }
      + (1...10).map { TextLine("line \($0)", id: "l\($0)") })

  private func drawn(_ state: TextPageState, _ size: Size) -> Grid {
    var grid = Grid(size)
    page.draw(state, into: &grid, in: grid.bounds)
    return grid
  }

  @Test("A page on selects what begins on it, and the mark shows also on the rest of a paragraph")
  func pageOn() {
    let long = String(repeating: "word ", count: 30)
    let page = TextPage([
      TextLine("one", id: "one"), TextLine(long, id: "long"), TextLine("two", id: "two"),
    ])
    let size = Size(columns: 40, rows: 4)
    var state = TextPageState()
    state.move(.pageDown, page, in: size)
    #expect(state.selected(in: page) == "two")
    let tall = TextPage([
      TextLine("one", id: "one"), TextLine(long + long + long, id: "long"),
      TextLine("two", id: "two"),
    ])
    state = TextPageState()
    state.move(.pageDown, tall, in: size)
    #expect(state.selected(in: tall) == "long")
    var grid = Grid(size)
    tall.draw(state, into: &grid, in: grid.bounds)
    #expect(grid.text.hasPrefix("▸"))
  }

  @Test func wrapsUnderItsIndent() {
    var state = TextPageState()
    state.move(.down, page, in: size)
    let grid = drawn(state, size)
    expect(
      grid,
      shows: """
          C-0031 Acme Reading

          Standing    deficient: two provisions
                      are missing and one
                      conflicts
          Provisions
          1  present
        ▸ 2  missing: it says nothing about
             deletion on request
            Note one.                          ↓
        """)
    expect(
      grid,
      roles: """
          TTTTTTTTTTTTTTTTTTT

          mmmmmmmmmm  bbbbbbbbb


          HHHHHHHHHH

        SSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS
        SSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS
            mmmmmmmmm                          m
        """)
    #expect(state.selected(in: page) == "p2")
  }

  @Test func turnsPagesAndTakesTheSelectionAlong() {
    var state = TextPageState()
    state.move(.pageDown, page, in: size)
    expect(
      drawn(state, size),
      shows: """
            ^[]0;own^G�evil é 👩�👧 学区       ↑
        ▸ line 1
          line 2
          line 3
          line 4
          line 5
          line 6
          line 7
          line 8
          line 9                               ↓
        """)
    #expect(state.selected(in: page) == "l1")
    state.move(.last, page, in: size)
    #expect(state.selected(in: page) == "l10")
    state.move(.first, page, in: size)
    #expect(state.selected(in: page) == "p1")
    #expect(state.top == 0)
  }

  @Test func everyParagraphCanBeReachedByArrows() throws {
    for rows in 1...12 {
      let size = Size(columns: 30, rows: rows)
      var state = TextPageState()
      var met: Set<String> = []
      for _ in 0..<200 {
        if let id = state.selected(in: page) { met.insert(id) }
        state.move(.down, page, in: size)
      }
      #expect(met.count == 12)
      for _ in 0..<200 { state.move(.up, page, in: size) }
      #expect(state.top == 0)
      let first = try #require(page.lines.firstIndex { $0.id == "p1" })
      let row = try #require(page.rows(columns: 30).firstIndex { $0.line == first })
      #expect(state.selected(in: page) == (row < rows ? "p1" : nil))
    }
  }

  @Test func aPageWithoutSelectionScrolls() {
    let page = TextPage((1...20).map { TextLine("line \($0)") })
    var state = TextPageState()
    for _ in 0..<30 { state.move(.down, page, in: size) }
    #expect(state.top == 10)
    #expect(state.selected(in: page) == nil)
  }

  @Test func noRowIsWiderThanThePage() {
    for columns in 4...80 {
      for row in page.rows(columns: columns) {
        let content = page.content(of: row, columns: columns)
        let width = content.segments.reduce(0) { $0 + PlainText.width($1.text) }
        #expect(content.indent + width <= max(columns, 4))
      }
    }
  }

  @Test func selectsById() {
    var state = TextPageState()
    state.select(id: "l9", page, in: size)
    #expect(state.selected(in: page) == "l9")
    #expect(drawn(state, size).text.contains("▸ line 9"))
    state.select(id: "gone", page, in: size)
    #expect(state.selected(in: page) == "l9")
  }

  @Test("What is scrolled out of sight is not selected any more")
  func whatIsOutOfSightIsNotSelected() {
    let page = TextPage(
      [TextLine("first", id: "a")] + (1...30).map { TextLine("line \($0)") }
        + [TextLine("last", id: "b")])
    let size = Size(columns: 30, rows: 10)
    var state = TextPageState()
    #expect(state.selected(in: page) == "a")
    for _ in 0..<5 { state.move(.down, page, in: size) }
    #expect(state.selected(in: page) == nil)
    for _ in 0..<5 { state.move(.up, page, in: size) }
    #expect(state.selected(in: page) == "a")
    for _ in 0..<40 { state.move(.down, page, in: size) }
    #expect(state.selected(in: page) == "b")
    state.move(.pageUp, page, in: size)
    #expect(state.selected(in: page) == nil)
  }
}
