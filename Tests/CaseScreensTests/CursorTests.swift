import CaseDomain
import CaseScreens
import CaseTestSupport
import TerminalKit
import Testing

/// The cursor of the terminal, which screen readers and magnifiers follow.
@Suite struct CursorTests {
  static let sizes = [Size(columns: 60, rows: 16), Size(columns: 120, rows: 40)]

  /// Keys from the docket, and what the row under the cursor says from there on; empty where the
  /// cursor is in a field.
  static let places: [(keys: String, focus: String)] = [
    ("", "▸! "), ("<Down>", "▸"), ("/", ""), ("/acme<Down>", ""),
    ("/zzz<Enter>", "Nothing that is due"), ("f", "▸ What is due"),
    ("f<Down>", "▸ Only what is overdue"), ("e", "  Post the website notice"),
    ("2", "▸  C-0001"), ("2<Down><Space>", "▸  C-0003"), ("3", "No exemptions yet."),
    ("2a", "▸ Change the contract"), ("2azzz", ""), ("2<Space>a", "▸ Change the contract"),
    ("2n", ""), ("2n<Enter>", "▸ Acme Learning"), ("2nzz", "▸ New contractor"),
    (":c1<Enter>", "▸ "), (":c1<Enter>J", "▸"), (":c1<Enter>w", "  Signing"),
    (":", "▸ "), (":undo", "▸ Undo"), ("?", "▸ open"), ("?filt<Down>", "▸ "),
    ("u", "▸[n] keep it"), ("u<Left>", "▸[y] undo it"), ("0", "▸"), (",", "▸"), ("2I", ""),
  ]

  @Test(arguments: sizes) func standsOnWhatHasTheKeys(_ size: Size) throws {
    let casebook = try TemporaryCasebook()
    try casebook.fillWithContracts()
    for (keys, focus) in Self.places {
      var play = try Screenplay(casebook.store, size: size)
      try play.press(keys)
      try expect(play.runner.view(), focus: focus, after: keys)
    }
  }

  @Test(arguments: sizes) func standsOnWhatHasTheKeysOfAnImport(_ size: Size) throws {
    let casebook = try TemporaryCasebook()
    var play = try Screenplay(casebook.store, size: size)
    try play.press("2I/r.csv<C-s>")
    play.hand(
      RegisterTable(
        name: "r.csv", header: ["Product"], rows: [RegisterTable.Row(number: 2, cells: ["Pine"])]))
    try expect(play.runner.view(), focus: "▸  A")
    try play.press("<Enter>")
    try expect(play.runner.view(), focus: "▸ ")
    try play.press("<Esc><C-s>")
    try expect(play.runner.view(), focus: "  1 row: 1 to import")
  }

  @Test(arguments: sizes) func standsOnWhatHasTheKeysOfTheFirstRun(_ size: Size) throws {
    var setUp = SetUp(
      policies: [SetUp.Policy(id: "one", title: "The statute alone")], casebook: "", size: size)
    try expect(setUp.view(), focus: "▸[s] set up")
    _ = setUp.handle(.key(.enter))
    try expect(setUp.view(), focus: "")
    for key in try Key.script("<Tab><Enter>") { _ = setUp.handle(.key(key)) }
    try expect(setUp.view(), focus: "▸ The statute alone")
  }

  private func expect(
    _ grid: Grid, focus: String, after keys: String = "",
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let cursor = try #require(grid.cursor, sourceLocation: sourceLocation)
    let row = grid[row: cursor.row].dropFirst(cursor.column).map(\.text).joined()
    #expect(row.hasPrefix(focus), "after \(keys)", sourceLocation: sourceLocation)
    guard focus.isEmpty else { return }
    #expect(
      grid[cursor.column, cursor.row].role == .fieldFocused, sourceLocation: sourceLocation)
  }
}
