import CaseTestSupport
import TerminalKit
import Testing

@testable import CaseDomain
@testable import CaseScreens

/// An annual notice on screen, from the palette to families told.
@Suite("An annual notice, key by key")
struct AnnualNoticeScreenTests {
  private let casebook: TemporaryCasebook

  init() throws {
    casebook = try TemporaryCasebook()
    try casebook.give(
      "district.website", on: District.reference, ["address": "https://district.example/data/"])
  }

  @Test("The walk leads from students to families who came later, and the next year is there")
  func walk() throws {
    var play = try Screenplay(casebook.store, size: Size(columns: 80, rows: 24))
    try play.press(":n1<Enter>")
    #expect(play.text.contains("School year 2026-27") && play.text.contains("open, late"))
    try play.press("w")
    #expect(play.words.contains("Were students told the address of the website?"), "\(play.text)")
    try play.press("t")
    play.type("1900")
    try play.press("<Tab>")
    play.type("2800")
    try play.press("<C-s>")
    #expect(play.words.contains("It was due Tue Sep 1, 2026."), "\(play.text)")
    let notices = try casebook.store.list(
      ListQuery(.annualNotice, limit: 9), today: Moment.testDay.today)
    #expect(notices.rows.map { $0.cells[2].shown } == ["told", "open"])
  }

  @Test("It is opened from the palette, and an act that is in the way says so")
  func palette() throws {
    var play = try Screenplay(casebook.store)
    try play.press(":open an annual<Enter>")
    #expect(play.text.contains("School year"))
    try play.press("<C-s>")
    #expect(play.text.contains("School year 2027-28"), "\(play.text)")
    try play.press("a")
    #expect(play.words.contains("Close a past year's notice"), "\(play.text)")
  }

  @Test("Its list is a list like the others")
  func list() throws {
    try casebook.give("annual-notice.open")
    var play = try Screenplay(casebook.store)
    try play.press(":go to annual<Enter>")
    #expect(play.text.contains("Annual notices"), "\(play.text)")
    #expect(play.text.contains("School year 2026-27") && play.text.contains("2027-28"))
    try play.press("<Enter>")
    #expect(play.text.contains("N-0001") && play.text.contains("Standing: open, late"))
  }
}
