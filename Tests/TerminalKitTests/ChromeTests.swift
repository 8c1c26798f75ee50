import Testing

@testable import TerminalKit

@Suite struct ChromeTests {
  private func chrome() -> Chrome {
    Chrome(
      title: "Trumbull Public Schools · Docket", aside: "Sat Nov 21, 2026",
      tabs: TabBar(
        [
          "Docket", "Contracts", "Exemptions", "Deletions", "Breaches", "Notices", "Requests",
        ].enumerated().map { TabBar.Tab(String($0 + 1), $1) }, active: 1),
      footer: [FooterItem(key: "Enter", label: "open"), FooterItem(key: "?", label: "help")])
  }

  @Test func framesAHomeSizedScreen() {
    var grid = screen(80, 7)
    chrome().draw(into: &grid)
    expect(
      grid,
      shows: """
         Trumbull Public Schools · Docket                              Sat Nov 21, 2026
         1 Docket [2 Contracts] 3 Exemptions 4 Deletions 5 Breaches 6 Notices 7 Requests
         ──────────────────────────────────────────────────────────────────────────────


         ──────────────────────────────────────────────────────────────────────────────
         Enter open  ? help
        """)
    #expect(Chrome.body(grid.size) == Rect(column: 0, row: 3, columns: 80, rows: 2))
  }

  @Test func whereTabsDoNotFitSomeShowTheirKeyAlone() {
    var grid = screen(64, 1)
    TabBar(
      [
        TabBar.Tab("1", "Docket"), TabBar.Tab("2", "Contracts"), TabBar.Tab("3", "Exemptions"),
        TabBar.Tab("5", "Breaches"), TabBar.Tab("8", "Contractors"),
        TabBar.Tab("0", "Journal"),
      ], active: 5
    ).draw(into: &grid, in: grid.bounds)
    expect(grid, shows: " 1 Docket 2 Contracts 3 Exemptions 5 Breaches 8 [0 Journal]")
    #expect(grid[35, 0].role == .text)
  }

  @Test func theFooterKeepsTheLastItemAtEveryWidth() {
    let items = [
      ("Enter", "open"), ("e", "explain"), ("w", "walk"), ("/", "filter"), ("?", "help"),
    ].map { FooterItem(key: $0.0, label: $0.1) }
    for columns in 8...60 {
      var grid = screen(columns, 1)
      Footer.draw(items, into: &grid, in: grid.bounds)
      #expect(grid.text.hasSuffix("? help"))
    }
    var grid = screen(30, 1)
    Footer.draw(items, into: &grid, in: grid.bounds)
    expect(grid, shows: " Enter open  e explain  ? help")
    expect(grid, roles: " kkkkk       k          k")
  }

  @Test func shortensTheTabsOnASmallScreenAndShowsAToast() {
    let toast = Toast(refused: "The contract has no execution date.")
    let grid = Frame(chrome(), .page(TextPage([])), toast: toast)
      .grid(Size(columns: 60, rows: 16))
    expect(
      grid,
      shows: """
         Trumbull Public Schools · Docket          Sat Nov 21, 2026
         1 Docket [2 Contracts] 3 Exemptions 4 Deletions 5 6 7
         ──────────────────────────────────────────────────────────











         ! The contract has no execution date.
         Enter open  ? help
        """)
    #expect(grid[1, 14].role == .refusal)
    #expect(grid[1, 1].role == .text)
  }

  @Test func leavesTheBodyAlone() {
    for size in [Size(columns: 60, rows: 16), Size(columns: 200, rows: 60)] {
      var grid = Grid(size)
      let body = Chrome.body(size)
      for row in body.row..<body.endRow {
        grid.put("x", at: Point(column: 0, row: row), role: .text, width: body.columns)
      }
      let before = grid
      chrome().draw(into: &grid)
      for row in body.row..<body.endRow { #expect(grid[row: row] == before[row: row]) }
    }
  }

  @Test func hostileTitlesStayInTheirRow() {
    var grid = screen(60, 16)
    Chrome(title: hostile, aside: hostile).draw(into: &grid)
    expect(
      grid,
      shows: """
         ^[]0;own^G�evil é 👩�👧 学区  ^[]0;own^G�evil é 👩�👧 学区
         ──────────────────────────────────────────────────────────












         ──────────────────────────────────────────────────────────
        """)
  }

  @Test func asksForALargerWindow() throws {
    #expect(Chrome.tooSmall(Size(columns: 60, rows: 16)) == nil)
    let grid = try #require(Chrome.tooSmall(Size(columns: 40, rows: 10)))
    expect(
      grid,
      shows: """
        This window shows 40×10 characters; at
        least 60×16 are needed. Nothing is lost:
        make it larger to go on.
        """)
    for columns in 0...61 {
      let size = Size(columns: columns, rows: 3)
      #expect(Chrome.tooSmall(size)?.size == size)
    }
  }

  @Test func showsProgress() {
    var grid = screen(60, 3)
    Progress("Importing contracts", done: 30, total: 120)
      .draw(into: &grid, in: grid.bounds.line(0))
    Progress("Reading", done: 30, total: 0).draw(into: &grid, in: grid.bounds.line(1))
    Progress(hostile, done: 500, total: 120).draw(into: &grid, in: grid.bounds.line(2))
    expect(
      grid,
      shows: """
        Importing contracts [#######·····················] 30 of 120
        Reading [···············································] 30
        ^[]0;own^G�evil é 👩�👧 学区 [##################] 500 of 120
        """)
  }

  @Test("A message longer than the screen is read page by page")
  func readsALongMessage() {
    var dialog = Dialog.message("Done in part", (1...60).map { TextLine("C-\($0) was refused.") })
    let size = Size(columns: 60, rows: 20)
    func shown() -> String {
      var grid = screen(size.columns, size.rows)
      dialog.draw(into: &grid, over: grid.bounds)
      return grid.text
    }
    #expect(shown().contains("C-1 was") && !shown().contains("C-60 was"))
    for _ in 1...10 { _ = dialog.handle(.pageDown, in: size) }
    #expect(!shown().contains("C-1 was") && shown().contains("C-60 was"))
    _ = dialog.handle(.home, in: size)
    #expect(shown().contains("C-1 was") && shown().contains("[o] OK"))
  }

  @Test func asksAQuestion() {
    var dialog = Dialog.question(
      "Leave the form?", "What you typed is not saved: " + hostile, yes: "Leave", no: "Stay")
    let size = Size(columns: 60, rows: 9)
    expect(dialog.handle(.character("z"), in: size), is: .handled)
    expect(dialog.handle(.right, in: size), is: .handled)
    var grid = screen(60, 9)
    dialog.draw(into: &grid, over: grid.bounds)
    expect(
      grid,
      shows: """

          ┌─ Leave the form? ────────────────────────────────────┐
          │                                                      │
          │   What you typed is not saved: ^[]0;own^G�evil é     │
          │   👩�👧 学区                                         │
          │                                                      │
          │    [y] Leave  ▸[n] Stay                              │
          └──────────────────────────────────────────────────────┘
        """)
    #expect(grid.cursor == Point(column: 18, row: 6))
    expect(dialog.handle(.enter, in: size), is: .chosen(id: "no"))
    expect(dialog.handle(.character("y"), in: size), is: .chosen(id: "yes"))
    expect(dialog.handle(.escape, in: size), is: .canceled)
    expect(dialog.handle(.backTab, in: size), is: .handled)
    expect(dialog.handle(.enter, in: size), is: .chosen(id: "yes"))
  }

  @Test func aLongToastTakesAsManyRowsAsItNeeds() {
    var grid = screen(20, 6)
    Toast(refused: "The contract has no end date to let it end on.").draw(into: &grid, above: 5)
    expect(
      grid,
      shows: """


         ! The contract has
         no end date to let
         it end on.
        """)
    #expect(grid[19, 4].role == .refusal)
  }

  @Test func aToastTakesNoMoreThanHalfOfTheRowsAndSaysThatItWasCut() {
    var grid = screen(20, 6)
    Toast("The list names one child in two rows, twice by zeros in front, and more than fits.")
      .draw(into: &grid, above: 5)
    expect(
      grid,
      shows: """


         The list names one
         child in two rows,
         twice by zeros in…
        """)
  }
}
