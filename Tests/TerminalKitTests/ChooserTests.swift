import Testing

@testable import TerminalKit

@Suite struct ChooserTests {
  private let small = Size(columns: 60, rows: 16)

  private let entries = [
    ChooserEntry(
      id: "new", title: "new contract", detail: "Enter a contract.", hint: "n", group: "Contracts"),
    ChooserEntry(
      id: "void", title: "note as void", detail: "Note why.", group: "Contracts",
      disabled: "No notice to amend was sent."),
    ChooserEntry(id: "notice", title: "public notice", detail: hostile, group: "Notices"),
  ]

  private func press(_ script: String, _ chooser: inout ChooserState) throws -> ChooserOutcome {
    var outcome = ChooserOutcome.ignored
    for key in try Key.script(script) { outcome = chooser.handle(key, in: small) }
    return outcome
  }

  @Test func drawsGroupsAndReasons() throws {
    var chooser = ChooserState(title: "Commands", entries: entries)
    _ = try press("<Down>", &chooser)
    var grid = Grid(small)
    chooser.draw(into: &grid, over: grid.bounds)
    expect(
      grid,
      shows: """


           ┌─ Commands ─────────────────────────────────────────┐
           │ /                                                  │
           │ ────────────────────────────────────────────────── │
           │ Contracts                                          │
           │   new contract   n  Enter a contract.              │
           │ ▸ note as void      (No notice to amend was sent.) │
           │ Notices                                            │
           │   public notice     ^[]0;own^G�evil é 👩�👧 学区   │
           │ ────────────────────────────────────────── 2 of 3  │
           │ Not now: No notice to amend was sent.              │
           │                                                    │
           └────────────────────────────────────────────────────┘
        """)
    expect(
      grid,
      roles: """


           --TTTTTTTTTT------------------------------------------
           - kkFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF -
           - -------------------------------------------------- -
           - HHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHH -
           -                kkkhhhhhhhhhhhhhhhhhhh              -
           - ssssssssssssssssssssssssssssssssssssssssssssssssss -
           - HHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHH -
           -                kkkhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh   -
           - ------------------------------------------mmmmmmmm -
           - wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww              -
           -                                                    -
           ------------------------------------------------------
        """)
    #expect(grid.cursor == Point(column: 5, row: 7))
  }

  @Test func ranksBeginningsBeforeMiddlesBeforeScattered() {
    let titles = ["open notice", "notice", "undo notice", "nobody is certain", "other"]
    let entries = titles.map { ChooserEntry(id: $0, title: $0) }
    let chooser = ChooserState(title: "", entries: entries, query: "nOtic")
    #expect(
      chooser.matches.map { titles[$0] } == ["notice", "open notice", "undo notice"])
    let scattered = ChooserState(title: "", entries: entries, query: "nbc")
    #expect(scattered.selected?.id == "nobody is certain")
  }

  @Test("A title that begins as typed comes first, then whole words before the beginnings of words")
  func ranksTheCloserMatchFirst() {
    func found(_ query: String, _ titles: [String]) -> [String] {
      let entries = titles.map { ChooserEntry(id: $0, title: $0) }
      return ChooserState(title: "", entries: entries, query: query).matches.map { titles[$0] }
    }
    #expect(
      found("set a", ["Settle a conflict", "A set of acts", "Set the day at last", "Set aside"])
        == ["Set aside", "A set of acts", "Set the day at last", "Settle a conflict"])
    #expect(
      found("the set", ["Settle the case", "Read the settings", "Take the set"])
        == ["Take the set", "Read the settings", "Settle the case"])
    #expect(found("act", ["Action", "Act"]) == ["Act", "Action"])
  }

  @Test func everyWordHasToBeFound() {
    let chooser = ChooserState(title: "", entries: entries, query: "note why")
    #expect(chooser.matches == [1])
    #expect(ChooserState(title: "", entries: entries, query: "note zebra").selected == nil)
  }

  @Test func choosesRefusesAndLeaves() throws {
    var chooser = ChooserState(title: "Commands", entries: entries)
    try expect(press("n<Enter>", &chooser), is: .chosen(id: "new"))
    try expect(press("<C-u>void<Enter>", &chooser), is: .refused("No notice to amend was sent."))
    try expect(press("zz<Enter>", &chooser), is: .handled)
    try expect(press("<C-u><Down><Down><Down><Enter>", &chooser), is: .chosen(id: "notice"))
    try expect(press("<Esc>", &chooser), is: .canceled)
    try expect(press("<F5>", &chooser), is: .ignored)
  }

  @Test func scrollsToTheSelectionAndBackToTheHeading() throws {
    var chooser = ChooserState(
      title: "Pick",
      entries: (1...50).map { ChooserEntry(id: "\($0)", title: "entry \($0)", group: "All") })
    _ = try press("<PageDown><PageDown><Down>", &chooser)
    var grid = Grid(small)
    chooser.draw(into: &grid, over: grid.bounds)
    let selected = try #require(chooser.selected)
    #expect(grid.text.contains("▸ \(selected.title) "))
    _ = try press("<PageUp><PageUp><PageUp>", &chooser)
    chooser.draw(into: &grid, over: grid.bounds)
    #expect(grid.text.contains("All"))
    #expect(grid.text.contains("▸ entry 1 "))
  }

  @Test func pastedTextNarrows() {
    var chooser = ChooserState(title: "Commands", entries: entries)
    chooser.paste("public\n")
    #expect(chooser.selected?.id == "notice")
    chooser = ChooserState(title: "Commands", entries: entries)
    chooser.select(id: "notice")
    #expect(chooser.selected?.id == "notice")
  }
}
