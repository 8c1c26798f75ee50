import Testing

@testable import TerminalKit

@Suite struct TableTests {
  private let spec = TableSpec([
    TableColumn("Due", min: 10, ideal: 10, priority: 5),
    TableColumn("Left", min: 6, ideal: 11, align: .right, priority: 2),
    TableColumn("What", min: 12, ideal: 20, weight: 2, priority: 4),
    TableColumn("Case", min: 8, ideal: 19, weight: 1, priority: 3),
  ])
  private let content = TableContent([
    .heading("OVERDUE"),
    TableRow(
      id: "1", ["Thu Nov 19", "2 days late", "Post the website notice", "C-0031 Acme Reading"],
      role: .overdue, sign: "!"),
    .heading("TODAY AND THIS WEEK"),
    TableRow(id: "2", ["Tue Nov 24", "3 days", "Tell families", "B-0002 Globex"], role: .soon),
    TableRow(id: "3", ["Wed Nov 25", "4 days", hostile, "D-0014 → Initech Quiz"]),
    TableRow(id: "4", ["—", "signature", "学区学区学区学区学区学区学区", "E-0007 student 4471"]),
  ])

  private func many(_ count: Int) -> TableContent {
    TableContent((0..<count).map { TableRow(id: "r\($0)", ["row \($0)"]) })
  }

  @Test func sharesOutTheWidth() {
    #expect(TableSpec.layout(spec.columns, width: 77) == [10, 11, 27, 23])
    #expect(TableSpec.layout(spec.columns, width: 57) == [10, 6, 20, 15])
    #expect(TableSpec.layout(spec.columns, width: 40) == [10, nil, 18, 8])
    #expect(TableSpec.layout(spec.columns, width: 24) == [10, nil, 12, nil])
    #expect(TableSpec.layout(spec.columns, width: 5) == [5, nil, nil, nil])
    #expect(TableSpec.layout([], width: 5) == [])
  }

  @Test func columnsNeverOutgrowTheirRoom() {
    for width in 0...220 {
      let widths = TableSpec.layout(spec.columns, width: width).compactMap { $0 }
      #expect(widths.reduce(0, +) + 2 * max(widths.count - 1, 0) <= width)
      if width >= 60 { #expect(widths.reduce(0, +) + 6 == width) }
    }
  }

  @Test func drawsOnASmallScreen() {
    var grid = screen(60, 8)
    var state = TableState(sort: TableSort(column: 0))
    _ = state.handle(.space, content, in: grid.size)
    _ = state.handle(.character("j"), content, in: grid.size)
    spec.draw(content, state, into: &grid, in: grid.bounds)
    expect(
      grid,
      shows: """
           Due↑          Left  What                  Case
           OVERDUE
         * Thu Nov 19  2 day…  Post the website no…  C-0031 Acme Re…
           TODAY AND THIS WEEK
           Tue Nov 24  3 days  Tell families         B-0002 Globex
        ▸  Wed Nov 25  4 days  ^[]0;own^G�evil é …   D-0014 → Inite…
           —           signa…  学区学区学区学区学…   E-0007 student…
        """)
    expect(
      grid,
      roles: """
           HHHHHHHHHH  HHHHHH  HHHHHHHHHHHHHHHHHHHH  HHHHHHHHHHHHHHH
           HHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHH
        ** **********  ******  ********************  ***************
           HHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHH
        o  oooooooooo  oooooo  oooooooooooooooooooo  ooooooooooooooo
        SSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS
        """)
    #expect(state.summary(of: content) == "3 of 4, 1 marked")
    #expect(state.selected(in: content)?.id == "3")
  }

  @Test func drawsWithinItsRectangle() {
    var grid = screen(44, 7)
    spec.draw(
      content, TableState(), into: &grid, in: Rect(column: 4, row: 1, columns: 34, rows: 4),
      focused: false)
    expect(
      grid,
      shows: """

               Due         What
               OVERDUE
            ▸! Thu Nov 19  Post the website n…
               TODAY AND THIS WEEK
        """)
    #expect(grid[4, 3].role == .selectedMuted)
  }

  @Test func saysWhenThereIsNothing() {
    var grid = screen(40, 4)
    let empty = TableContent([], emptyText: "No contract answers to this filter. Esc clears it.")
    var state = TableState()
    expect(state.handle(.down, empty, in: grid.size), is: .handled)
    expect(state.handle(.enter, empty, in: grid.size), is: .ignored)
    #expect(state.summary(of: empty) == "none")
    TableSpec([TableColumn("Contract", min: 8, ideal: 20)])
      .draw(empty, state, into: &grid, in: grid.bounds)
    expect(
      grid,
      shows: """
           Contract

           No contract answers to this
           filter. Esc clears it.
        """)
  }

  @Test func movesOverHeadingsAndStaysInside() {
    var state = TableState()
    let size = Size(columns: 60, rows: 4)
    for key in [Key.up, .home, .pageUp] {
      expect(state.handle(key, content, in: size), is: .handled)
      #expect(state.selected(in: content)?.id == "1")
    }
    #expect(state.top == 0)
    _ = state.handle(.down, content, in: size)
    #expect(state.selected(in: content)?.id == "2")
    for key in [Key.end, .down, .pageDown] {
      _ = state.handle(key, content, in: size)
      #expect(state.selected(in: content)?.id == "4")
    }
    expect(state.handle(.enter, content, in: size), is: .open(id: "4"))
    expect(state.handle(.character("e"), content, in: size), is: .ignored)
    expect(state.handle(.up, content, in: size), is: .handled)
    #expect(state.selected(in: content)?.id == "3")
  }

  @Test func scrollsByAPageAndShowsTheSelectionAtAnySize() {
    let content = many(100)
    let spec = TableSpec([TableColumn("Row", min: 5, ideal: 9)])
    var state = TableState()
    let size = Size(columns: 60, rows: 11)
    _ = state.handle(.pageDown, content, in: size)
    #expect(state.selection == 10)
    _ = state.handle(.end, content, in: size)
    #expect(state.top == 90)
    _ = state.handle(.up, content, in: size)
    #expect(state.top == 90)
    for rows in 2...40 {
      var grid = screen(60, rows)
      spec.draw(content, state, into: &grid, in: grid.bounds)
      #expect(grid.text.contains("▸  row 98"))
    }
  }

  @Test func showsAPageOfAListThatIsNotAllAtHand() {
    let page = TableContent(
      (500..<520).map { TableRow(id: "r\($0)", ["row \($0)"]) }, first: 500, total: 1_000_000)
    var state = TableState(selection: 505)
    let size = Size(columns: 30, rows: 5)
    #expect(state.selected(in: page)?.id == "r505")
    _ = state.handle(.end, page, in: size)
    #expect(state.selection == 999_999)
    #expect(state.selected(in: page) == nil)
    state.select(id: "r519", page, in: size)
    #expect(state.selection == 519)
  }

  @Test func aShorterListKeepsTheSelectionInside() {
    let state = TableState(selection: 80)
    #expect(state.selected(in: many(3))?.id == "r2")
  }

  @Test func followsItsRowWhenRowsComeBeforeIt() {
    let rows = (0..<60).map { TableRow(id: "\($0)", ["row \($0)"]) }
    let size = Size(columns: 40, rows: 11)
    let later = TableContent(Array(rows[30...]))
    var state = TableState()
    for _ in 0..<12 { state.move(.down, later, in: size) }
    let place = state.selection - state.top
    state.shift(by: 30, TableContent(rows), in: size)
    #expect(state.selected(in: TableContent(rows))?.id == "42")
    #expect(state.selection - state.top == place)
  }
}
