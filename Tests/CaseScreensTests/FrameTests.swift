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

  /// Keys that lead through every place and overlay.
  private static let visits = [
    "1", "e<Esc>", "2", "a", "<Esc>n", "<Esc>:c1<Enter>", "w", "<Esc>a", "<Esc>d", "<Esc>,",
    "<Esc>8", "<Enter>", "9", "0", "?", "<Esc>:",
  ]

  @Test func noKeyOfAScreenMeansTwoThings() throws {
    let casebook = try TemporaryCasebook()
    try casebook.fillWithContracts()
    var play = try Screenplay(casebook.store)
    let questions = Array(repeating: "<Right>", count: 20)
    for visit in Self.visits + ["<Esc>:c1<Enter>w"] + questions {
      try play.press(visit)
      let keys = play.runner.session.offers.flatMap(\.keys)
      #expect(Set(keys).count == keys.count, "after \(visit)")
    }
    #expect(play.text.contains("open the case"))
  }

  @Test func everyPlaceAndOverlayFitsEverySizeDownToTheSmallest() throws {
    let casebook = try TemporaryCasebook()
    try casebook.fillWithContracts()
    var play = try Screenplay(casebook.store)
    for visit in Self.visits {
      try play.press(visit)
      for (columns, rows) in [(20, 5), (60, 16), (61, 60), (99, 17), (200, 60)] {
        play.resize(columns, rows)
        #expect(play.runner.view().size == Size(columns: columns, rows: rows))
      }
      play.resize(80, 24)
    }
  }
}
