import CaseTestSupport
import Foundation
import TerminalKit
import Testing

@testable import CaseDomain

@Suite struct DocketTests {
  private func play() throws -> (Screenplay, ScriptedCasebook) {
    let casebook = ScriptedCasebook(try .test())
    casebook.lines = [
      noticeLine(1, due: today.adding(days: -2)),
      noticeLine(2, due: today.adding(days: 3), title: "Globex: Quiz"),
      noticeLine(3, due: today.adding(days: 30), title: "Initech: Maths"),
    ]
    casebook.sheets[CaseReference(.contract, 1)] = page(CaseReference(.contract, 1))
    return (try Screenplay(casebook), casebook)
  }

  @Test func opensOnWhatIsDueUnderItsHeadings() throws {
    let (play, _) = try play()
    #expect(play.text.contains("OVERDUE"))
    #expect(play.row(with: "C-0001").contains("Nov 19 −2d"))
    #expect(play.row(with: "C-0002").contains("Nov 24 +3d"))
    #expect(play.text.contains("1 overdue · 1 of 3"))
  }

  @Test("Where it is narrow the selected line shows whole below the others")
  func wholeLine() throws {
    let casebook = ScriptedCasebook(try .test())
    let title = "Saltmarsh Assessment Guild: Saltmarsh Screener and Saltmarsh Benchmark"
    casebook.lines = [noticeLine(1, due: today, title: title), noticeLine(2, due: today)]
    var play = try Screenplay(casebook, size: Size(columns: 80, rows: 24))
    #expect(play.words.contains("C-0001 \(title)"))
    try play.press("<Down>")
    #expect(!play.words.contains(title))
    #expect(play.text.components(separatedBy: "C-0002").count == 3)
    play.resize(120, 40)
    #expect(play.text.components(separatedBy: "C-0002").count == 2)
  }

  @Test func settlesAPostedNoticeInFewKeys() throws {
    var (play, casebook) = try play()
    try play.press("d")
    play.type("https://example.org/acme")
    try play.press("<C-s>")
    #expect(play.keys == 2)
    let command = casebook.performed.first?.given
    #expect(
      command
        == GivenAct(
          PostContractNotice(
            address: "https://example.org/acme", postedOn: today, shows: Set(NoticeContent.allCases)
          ),
          on: CaseReference(.contract, 1)))
    #expect(play.text.contains("Done, number 1."))
    #expect(play.text.contains("OVERDUE"))
  }

  @Test func explainsADateDayByDay() throws {
    var (play, _) = try play()
    try play.press("<Down>e")
    #expect(play.text.contains("contract-notice"))
    #expect(play.text.contains("C.G.S. § 10-234bb(g)(1)"))
    try play.press("<End>")
    #expect(play.text.contains("counts"))
    try play.press("<Esc>")
    #expect(play.selectedRow.contains("C-0002"))
  }

  @Test func filtersAsOneTypesAndKeepsTheWords() throws {
    var (play, _) = try play()
    try play.press("/glo")
    #expect(!play.text.contains("C-0001"))
    #expect(play.selectedRow.contains("C-0002"))
    try play.press("<Enter>1")
    #expect(play.text.contains("only “glo”"))
    try play.press("<Esc>")
    #expect(play.text.contains("C-0001"))
    #expect(play.selectedRow.contains("C-0001"))
  }

  @Test func readsAgainWhenSomeoneElseChangedTheCasebook() throws {
    var (play, casebook) = try play()
    try play.press("<Down>")
    casebook.lines.removeFirst()
    play.send(.tick)
    #expect(play.text.contains("C-0001"))
    casebook.changes += 1
    play.send(.tick)
    #expect(!play.text.contains("C-0001"))
    #expect(play.selectedRow.contains("C-0002"))
  }

  @Test func recountsOnANewDay() throws {
    var (play, _) = try play()
    let tomorrow = today.adding(days: 1)
    play.moment = Moment(today: tomorrow, stamp: "\(tomorrow.iso)T00:01:00-05:00")
    play.send(.tick)
    #expect(play.row(with: "C-0001").contains("Nov 19 −3d"))
  }

  @Test func looksOnlySoFarAhead() throws {
    let casebook = try TemporaryCasebook()
    try casebook.fillWithContracts()
    var play = try Screenplay(casebook.store)
    #expect(play.text.contains("LATER"))
    try play.press("fwithin 7<Enter>")
    #expect(play.text.contains("Docket, only what is due within 7 days (Esc shows all)"))
    #expect(!play.text.contains("LATER"))
    try play.press("foverdue<Enter>")
    #expect(play.text.contains("1 of 1"))
    try play.press("/zzz<Enter>")
    #expect(
      play.words.contains("Docket, only what is overdue and “zzz” (Esc takes the words away)"))
    try play.press("<Esc>")
    #expect(
      play.text.contains("1 of 1") && play.text.contains("only what is overdue (Esc shows all)"))
    try play.press("<Esc>")
    #expect(play.text.contains("LATER"))
  }

  @Test func opensACountedLineIntoItsLinesAndGoesBack() throws {
    let casebook = try TemporaryCasebook()
    _ = try casebook.give("contractor.add", ["name": "Acme"])
    for _ in 0..<5 { _ = try casebook.give("contract.draft", ["contractor": "V-0001"]) }
    var play = try Screenplay(casebook.store, size: Size(columns: 80, rows: 24))
    let row = play.row(with: "Record the signing")
    #expect(row.contains("5×") && row.contains("5 contracts"))
    while !play.selectedRow.contains("Record the signing") { try play.press("<Down>") }
    try play.press("d")
    #expect(play.text.contains("press Enter to see each"))
    try play.press("<Enter>")
    #expect(play.text.contains("1 of 5"))
    #expect(play.row(with: "C-0005").contains("Record the signing"))
    try play.press("d<Esc><Enter>")
    #expect(play.text.contains("MISSING"))
    try play.press("<Esc><Esc>")
    #expect(play.selectedRow.contains("5 contracts"))
  }

  @Test func saysWhatIsDueAndWhoseItIsAtEightyColumns() throws {
    let casebook = ScriptedCasebook(try .test())
    casebook.lines = [
      DocketLine(
        id: 1, reference: CaseReference(.contract, 1), title: "Globex: Globex Math",
        item: DocketItem(
          .duty, "Renew, or let it end on Jun 30, 2027", due: day("2027-05-01")))
    ]
    let play = try Screenplay(casebook, size: Size(columns: 80, rows: 24))
    let row = play.row(with: "C-0001")
    #expect(row.contains("May 1 +161d"))
    #expect(row.contains("Renew, or let it end on Jun 30, 2027"))
    #expect(row.contains("Globex: Globex"))
  }
}
