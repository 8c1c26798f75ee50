import CaseScreens
import CaseTestSupport
import TerminalKit
import Testing

@testable import CaseDomain

@Suite struct CaseTests {
  private let reference = CaseReference(.contract, 1)

  private func play() throws -> (Screenplay, ScriptedCasebook) {
    let casebook = ScriptedCasebook(try .test())
    casebook.sheets[reference] = page(reference)
    casebook.sheets[CaseReference(.contractor, 1)] = CasePage(
      reference: CaseReference(.contractor, 1), revision: 1, title: "Acme", standing: "",
      tone: .plain, reasons: [], parts: [])
    casebook.entries = [
      JournalEntry(
        sequence: 8, at: "2026-11-12T10:11:12-05:00", actor: "Sam", act: "contract.execute",
        subject: reference, detail: "signed=2026-11-12", previous: "", hash: "")
    ]
    var play = try Screenplay(casebook)
    try play.press(":c1<Enter>")
    return (play, casebook)
  }

  @Test func showsStandingReasonsMissingAndTimeline() throws {
    var (play, _) = try play()
    #expect(play.text.contains("Standing: deficient"))
    #expect(play.text.contains("Provision 9 is missing"))
    #expect(play.text.contains("WHAT IS MISSING"))
    try play.press("G")
    #expect(play.row(with: "Record the signing").contains("Nov 12, 2026"))
    #expect(play.text.contains("signed on: Nov 12, 2026"))
  }

  @Test func enterDoesWhatTheLineIsFor() throws {
    var (play, _) = try play()
    try play.press("<Enter>")
    #expect(play.text.contains("Record the website notice · C-0001"))
    try play.press("<Esc><Down><Enter>")
    #expect(play.text.contains("THE COUNT, DAY BY DAY"))
    try play.press("<Esc><Down><Enter>")
    #expect(play.text.contains("· V-0001"))
    try play.press("<Esc><Down><Enter>")
    #expect(play.text.contains("Add a note · C-0001"))
    try play.press("<Esc><Down><Enter>")
    #expect(play.requests.contains(.openDocument(attachment: 4)))
  }

  @Test func aContractsTermAsLongAsTheDistrictsIsNotExplainedAsThePracticeOfTheDistrict() throws {
    var district = try District.test()
    let due = today.adding(days: district.practice.deletionDays)
    district.calendar.closures = [Closure(date: due, name: "staff day")]
    func explained(_ authority: Authority) throws -> String {
      let casebook = ScriptedCasebook(district)
      casebook.sheets[reference] = CasePage(
        reference: reference, revision: 1, title: "Acme", standing: "", tone: .plain,
        reasons: [], parts: [],
        items: [
          DocketItem(
            .waiting, "Confirm the deletion", due: due, from: today, rule: .deletionTime,
            authority: authority)
        ])
      var play = try Screenplay(casebook)
      try play.press(":c1<Enter><Enter>G")
      return play.text
    }
    // Only the district's own count asks on which days the district is closed.
    #expect(try explained(.districtPractice).contains("the district's office is closed"))
    #expect(try explained(.contractTerm).contains("day 30 of 30"))
    #expect(try !explained(.contractTerm).contains("the district's office is closed"))
  }

  @Test func undoesAfterAsking() throws {
    var (play, casebook) = try play()
    try play.press("u")
    #expect(play.words.contains("Undo “Record the signing” on C-0001, which Sam"))
    try play.press("n")
    #expect(casebook.performed.isEmpty)
    try play.press("uy")
    #expect(casebook.undone == [8])
    #expect(play.text.contains("Done, number 1."))
  }

  @Test func aDisabledKeyStaysInTheHelpWithItsReason() throws {
    var (play, _) = try play()
    try play.press(".")
    #expect(play.text.contains("! No names are hidden here."))
    try play.press("?names")
    #expect(play.text.contains("Not now: No names are hidden here."))
  }

  @Test func theHelpRunsWhatIsChosen() throws {
    var (play, _) = try play()
    try play.press("?journal of the case<Enter>")
    #expect(play.text.contains("Journal of C-0001"))
  }

  @Test func aCaseThatIsGoneSaysSo() throws {
    var (play, _) = try play()
    try play.press("<Esc>:c99<Enter>")
    #expect(play.text.contains("There is no C-0099."))
    #expect(play.text.contains("[1 Docket]"))
  }

  @Test func walksToTheNextOpenQuestionWithOneKey() throws {
    var (play, casebook) = try play()
    try play.press("w")
    #expect(play.text.contains("1 of 2 answered"))
    #expect(play.text.contains("Does Connecticut law govern?"))
    casebook.sheets[reference] = page(reference, answered: true)
    try play.press("p")
    #expect(
      casebook.performed.map(\.given) == [
        GivenAct(
          GiveFinding(provision: .governingLaw, finding: .present, on: today), on: reference)
      ])
    #expect(casebook.performed.map(\.seen) == [3])
    #expect(play.text.contains("Every question is answered."))
    try play.press("<Left>")
    #expect(play.text.contains("posted Mon Nov 2, 2026"))
    try play.press("<Esc>")
    #expect(play.text.contains("WHAT IS MISSING"))
  }

  @Test func aWalkAnswerKeepsWhatItDoesNotSpeakOf() throws {
    var (play, casebook) = try play()
    casebook.prefills[ActKind(GiveFinding.self)] = ["page": "12"]
    try play.press("wp")
    #expect(
      casebook.performed.map(\.given) == [
        GivenAct(
          GiveFinding(provision: .governingLaw, finding: .present, page: "12", on: today),
          on: reference)
      ])
  }

  @Test func aWalkAnswerThatIsNotAllowedSaysWhy() throws {
    let (_, casebook) = try play()
    casebook.sheets[reference]?.acts.append(
      ActOffer(act: ActKind(GiveFinding.self), disabled: "The contract has ended."))
    var play = try Screenplay(casebook)
    try play.press(":c1<Enter>w")
    #expect(play.text.contains("[p] not now: The contract has ended."))
    try play.press("p")
    #expect(play.text.contains("! The contract has ended."))
    #expect(casebook.performed.isEmpty)
  }

  @Test func aWalkAnswerThatNeedsMoreOpensItsForm() throws {
    var (play, casebook) = try play()
    try play.press("we")
    #expect(play.text.contains("Give a finding on a provision"))
    #expect(play.text.contains("9 Connecticut law governs"))
    try play.press("<C-s>")
    #expect(casebook.performed.count == 1)
    #expect(play.text.contains("Walk C-0001"))
  }

  @Test func aStoreThatFailsLeavesThePageAndSaysWhy() throws {
    var (play, casebook) = try play()
    casebook.silence = StoreFailure(.busy, "Another program is writing; try again.")
    try play.press("J")
    #expect(play.text.contains("Another program is writing"))
    casebook.silence = nil
    try play.press("<Esc>")
    #expect(play.text.contains("Standing: deficient"))
  }

  @Test("The selection stays on its line when another person settles one above")
  func theSelectionStaysOnItsLine() throws {
    let casebook = ScriptedCasebook(try .test())
    let reference = CaseReference(.contract, 1)
    let first = CasePage.Missing("Record the signing", citation: nil, Proposal(RecordSigning.self))
    let second = CasePage.Missing(
      "Post the website notice", citation: nil, Proposal(PostContractNotice.self))
    var shown = page(reference)
    shown.missing = [first, second]
    casebook.sheets[reference] = shown
    var play = try Screenplay(casebook)
    try play.press(":c1<Enter><Down>")
    #expect(play.selectedRow.contains("Post the website notice"))
    shown.missing = [second]
    casebook.sheets[reference] = shown
    casebook.changes += 1
    play.send(.tick)
    #expect(!play.text.contains("Record the signing"))
    #expect(play.selectedRow.contains("Post the website notice"))
  }

  @Test("Done and explain act on the selected line, whether it is missing or due")
  func doneAndExplainActOnTheSelection() throws {
    let casebook = ScriptedCasebook(try .test())
    let reference = CaseReference(.contract, 1)
    var shown = page(reference)
    shown.missing = [
      .init("Record the signing", citation: nil, Proposal(RecordSigning.self)),
      .init(
        "Post the website notice, due today", citation: nil, Proposal(PostContractNotice.self),
        item: shown.items[0]),
    ]
    casebook.sheets[reference] = shown
    var play = try Screenplay(casebook)
    try play.press(":c1<Enter>e")
    #expect(play.text.contains("! The selected line has no date"))
    try play.press("<Down>d")
    #expect(play.text.contains("Record the website notice"))
    try play.press("<Esc>e")
    #expect(play.text.contains("Why this date"))
    try play.press("<Esc><Down>e")
    #expect(play.text.contains("Why this date"))
  }
}
