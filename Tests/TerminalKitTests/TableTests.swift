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
    var state = TableState()
    state.sort = TableSort(column: 0)
    state.marks = ["1"]
    for _ in 1...2 { state.move(.down, content, in: grid.size) }
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
    state.move(.down, empty, in: grid.size)
    #expect(state.selected(in: empty) == nil)
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
    for move in [ListMove.up, .first, .pageUp] {
      state.move(move, content, in: size)
      #expect(state.selected(in: content)?.id == "1")
    }
    #expect(state.top == 0)
    state.move(.down, content, in: size)
    #expect(state.selected(in: content)?.id == "2")
    for move in [ListMove.last, .down, .pageDown] {
      state.move(move, content, in: size)
      #expect(state.selected(in: content)?.id == "4")
    }
    state.move(.up, content, in: size)
    #expect(state.selected(in: content)?.id == "3")
  }

  @Test func scrollsByAPageAndShowsTheSelectionAtAnySize() {
    let content = many(100)
    let spec = TableSpec([TableColumn("Row", min: 5, ideal: 9)])
    var state = TableState()
    let size = Size(columns: 60, rows: 11)
    state.move(.pageDown, content, in: size)
    #expect(state.selection == 10)
    state.select(id: "r40", content, in: size)
    #expect(state.selection == 40 && state.top == 31)
    state.move(.last, content, in: size)
    #expect(state.top == 90)
    state.move(.up, content, in: size)
    #expect(state.top == 90)
    for rows in 2...40 {
      var grid = screen(60, rows)
      spec.draw(content, state, into: &grid, in: grid.bounds)
      #expect(grid.text.contains("▸  row 98"))
    }
  }

  @Test func aShorterListKeepsTheSelectionInside() {
    var state = TableState()
    state.select(id: "r80", many(100), in: Size(columns: 60, rows: 11))
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
