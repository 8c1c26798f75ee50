import CaseDomain
import CaseTestSupport
import TerminalKit
import Testing

@testable import CaseScreens

/// Whole screens at three sizes, on a real casebook.
@Suite struct FrameTests {
  static let sizes = [(60, 16), (80, 24), (120, 40)]

  @Test(arguments: sizes) func everyScreenLooksAsItDid(_ columns: Int, _ rows: Int) throws {
    let casebook = try TemporaryCasebook()
    try casebook.fillWithContracts()
    var play = try Screenplay(casebook.store, size: Size(columns: columns, rows: rows))
    try expectGolden(play.runner.view(), "docket")
    try play.press("e")
    try expectGolden(play.runner.view(), "explain")
    try play.press("<Esc>2<Down><Space>")
    try expectGolden(play.runner.view(), "list")
    try play.press("<Esc>:c1<Enter>")
    try expectGolden(play.runner.view(), "case")
    try play.press("a")
    try expectGolden(play.runner.view(), "acts")
    try play.press("notice to amend<Enter>")
    try expectGolden(play.runner.view(), "form")
    try play.press("<Esc>?")
    try expectGolden(play.runner.view(), "help")
    try play.press("<Esc>w")
    try expectGolden(play.runner.view(), "walk")
    try play.press("<Esc>0")
    try expectGolden(play.runner.view(), "journal")
  }

  @Test(arguments: sizes)
  func reportsPolicyAndToolRequestsLookAsTheyDid(_ columns: Int, _ rows: Int) throws {
    let casebook = try TemporaryCasebook()
    try casebook.fillWithContracts()
    try casebook.give(
      "tool.open",
      [
        "name": "Starfish Polls", "maker": "Starfish Polling", "role": "teacher of grade 7",
        "school": "Harbor Middle", "received": "2026-11-19", "grades": "7",
        "purpose": "Questions during the lesson.", "elements": "name",
      ], at: .noon("2026-11-20"))
    var play = try Screenplay(casebook.store, size: Size(columns: columns, rows: rows))
    for (keys, name) in [
      (":report<Enter>", "report"), ("<Esc>:report inventory<Enter>", "inventory"),
      ("<Esc>:policy show<Enter>", "policy"), ("<Esc>77", "tools"), ("<Enter>", "tool"),
    ] {
      try play.press(keys)
      try expectGolden(play.runner.view(), name)
    }
  }

  /// Keys that lead through every place and overlay, with words of each.
  private static let visits = [
    ("1", "· Docket"), ("e", "· Why this date"), ("<Esc>2", "· Contracts"),
    ("a", "Act on C-0001"), ("<Esc>n", "Open a contract"), ("<Esc>:c1<Enter>", "· C-0001"),
    ("w", "· Walk C-0001"), ("<Esc>a", "Act on C-0001"),
    ("<Esc>d", "Record the website notice · C-0001"), ("<Esc>,", "· Settings"),
    ("<Esc>8", "· Contractors"), ("<Enter>", "· V-0001"), ("9", "· Products"),
    ("0", "· Journal"), ("?", "Keys of this screen"), ("<Esc>:", "Run a command"),
  ]

  @Test func noKeyOfAScreenMeansTwoThings() throws {
    let casebook = try TemporaryCasebook()
    try casebook.fillWithContracts()
    var play = try Screenplay(casebook.store)
    let questions = Array(repeating: "<Right>", count: 20)
    for visit in Self.visits.map(\.0) + ["<Esc>:c1<Enter>w"] + questions {
      try play.press(visit)
      let keys = play.runner.session.offers.flatMap(\.keys)
      #expect(Set(keys).count == keys.count, "after \(visit)")
    }
    #expect(play.text.contains("open the case"))
  }

  @Test("u undoes on every question of a walk, as it does everywhere")
  func undoingIsNeverAnAnswer() throws {
    let casebook = try TemporaryCasebook()
    try casebook.fillWithContracts()
    var play = try Screenplay(casebook.store)
    try play.press(":c1<Enter>w")
    while !play.text.contains("open the case") {
      #expect(play.runner.session.offers.contains { $0.action == .undo }, "\(play.text)")
      try play.press("<Right>")
    }
  }

  @Test func everyPlaceAndOverlayFitsEverySizeDownToTheSmallest() throws {
    let casebook = try TemporaryCasebook()
    try casebook.fillWithContracts()
    var play = try Screenplay(casebook.store)
    for (visit, wanted) in Self.visits {
      try play.press(visit)
      play.expectWhole(at: [(60, 16), (20, 5), (61, 60), (99, 17), (200, 60)], showing: wanted)
    }
  }
}
