import CaseTestSupport
import TerminalKit
import Testing

@testable import CaseDomain

/// A breach on screen, from the e-mail that tells of it to the first wave.
@Suite("A breach, key by key")
struct BreachLifeTests {
  private let casebook: TemporaryCasebook

  init() throws {
    casebook = try TemporaryCasebook()
    try casebook.give("contractor.add", ["name": "Acme"])
    try casebook.give("product.add", ["name": "Wand", "contractor": "V-1"])
  }

  @Test("The walk leads from the notice that is open to families told in time")
  func fromTheNoticeToTheWave() throws {
    var play = try Screenplay(casebook.store, size: Size(columns: 80, rows: 24))
    try play.press("5n")
    #expect(play.text.contains("Who held the data"))
    try play.press("<Enter><Enter><Tab><Enter>Acme<Enter><Tab><Tab><Tab>")
    play.type("stolen log-ins")
    try play.press("<Tab><Tab><Tab><Tab>")
    play.type("nov 2")
    try play.press("<Tab>")
    play.type("Their e-mail")
    try play.press("<Tab>")
    play.type("nov 20")
    try play.press("<C-s>")
    #expect(play.words.contains("Families are to be told by Tue Nov 24, 2026"), "\(play.text)")
    #expect(play.text.contains("noticed"))
    try play.press("w")
    #expect(play.words.contains("Which student data was released?"), "\(play.text)")
    try play.press("w<Space>")
    try play.press("<Tab>") { $0.selectedRow.contains("Who says so") }
    play.type("Their e-mail")
    try play.press("<C-s>")
    if play.words.contains("was not on the screen") { try play.press("<C-s>") }
    #expect(play.words.contains("How many students are affected?"), "\(play.text)")
    try play.press("n<Enter>unknown<Enter>")
    try play.press("<Tab>") { $0.selectedRow.contains("Who says so") }
    play.type("Their e-mail")
    try play.press("<C-s>")
    #expect(play.words.contains("Are students and families told, after notice 1?"), "\(play.text)")
    try play.press("t")
    play.type("0")
    try play.press("<C-s>")
    #expect(play.words.contains("It was in time"), "\(play.text)")
    let page = try casebook.store.page(
      of: CaseReference(.breach, 1), revealing: false, today: today)
    #expect(page.standing == "telling")
    #expect(page.parts.flatMap(\.lines).contains { $0.label == "Wave 1" })
  }

  @Test("The page of a product and of a contractor names its breaches")
  func related() throws {
    try casebook.give(
      "breach.open",
      [
        "holder": "contractor", "contractor": "V-1", "products": "P-1", "about": "stolen log-ins",
        "received": "2026-11-20",
      ])
    for reference in [CaseReference(.contractor, 1), CaseReference(.product, 1)] {
      let page = try casebook.store.page(of: reference, revealing: false, today: today)
      let part = page.parts.first { $0.heading == "BREACHES" }
      #expect(part?.lines.map(\.leads) == [CaseReference(.breach, 1)], "\(reference)")
    }
  }
}
