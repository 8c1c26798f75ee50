import Testing

@testable import CaseDomain

/// What the website shows of a contract follows from what was posted and what happened to it.
@Suite("The entry of a contract on the website")
struct PublicEntryTests {
  private var situation: Situation

  init() throws { situation = try Situation() }

  private func post(
    _ contract: Contract, on day: String, shows: String = Situation.all, sha256: String = ""
  ) throws -> Contract {
    try situation.act(
      "post", on: contract,
      ["posted": day, "address": "https://example.org/n", "shows": shows, "sha256": sha256])
  }

  private func happen(
    _ what: String, to contract: Contract, on day: String, until: String = ""
  ) throws -> Contract {
    try situation.act(
      "posting-event", on: contract, ["what": what, "on": day, "until": until, "why": "Seen."])
  }

  private func standing(_ contract: Contract) -> PublicStanding {
    contract.entry(in: situation.district).standing
  }

  private func docket(_ contract: Contract) -> [DocketItem] {
    contract.docketItems(in: situation.district).filter { $0.sentence.contains("website notice") }
  }

  @Test("A draft owes none, and what is signed is to be posted by the day the law counts")
  func owed() throws {
    let draft = try situation.act("draft", on: nil, ["contractor": "V-1", "products": "P-1"])
    #expect(standing(draft) == .notOwed && !draft.entry(in: situation.district).isOwed)
    let signed = try situation.reviewed(signed: "2026-09-01")
    let entry = signed.entry(in: situation.district)
    #expect(entry.standing == .toPost && entry.isOwed && !entry.isPosted)
    #expect(entry.due == day("2026-09-09") && entry.address.isEmpty)
  }

  @Test("It is incomplete, out of date, or posted, with what it lacks and what it does not say")
  func posted() throws {
    var contract = try post(
      situation.reviewed(signed: "2026-09-01"), on: "2026-09-03", shows: "contract,execution,data")
    #expect(standing(contract) == .incomplete)
    #expect(
      contract.entry(in: situation.district).lacks == [NoticeContent.purpose.label])
    contract = try post(contract, on: "2026-09-04")
    #expect(standing(contract) == .posted)
    contract = try situation.act("amend", on: contract, ["signed": "2026-10-01", "summary": "x"])
    #expect(standing(contract) == .outOfDate)
    #expect(
      contract.entry(in: situation.district).outdatedBy == ["the amendment of Oct 1, 2026"])
    contract.postings[1].shows = []
    #expect(contract.entry(in: situation.district).lacks == ["word of what it shows"])
  }

  @Test("What was taken down is owed again without a number of days, and posting it settles that")
  func withdrawn() throws {
    var contract = try post(situation.reviewed(signed: "2026-09-01"), on: "2026-09-03")
    contract = try happen("withdrawn", to: contract, on: "2026-11-10")
    #expect(standing(contract) == .withdrawn)
    #expect(contract.summary(in: situation.district).postedOn == nil)
    let item = try #require(docket(contract).first)
    #expect(docket(contract).count == 1)
    #expect(
      item.sentence == "Post the website notice again, which was taken down on Nov 10, 2026")
    #expect(item.due == nil && item.authority == .statute)
    #expect(item.citation == Citation.contractNotice.text)
    let down = contract
    #expect(
      refusal { _ = try happen("withdrawn", to: down, on: "2026-11-12") } == .alreadyDone)
    // On the same day, at the same address: it is up again.
    var again = try post(contract, on: "2026-11-10")
    #expect(standing(again) == .posted && docket(again).isEmpty)
    #expect(again.postingEvents.map(\.until) == [day("2026-11-10")])
    again = try happen("withdrawn", to: again, on: "2026-11-12")
    #expect(standing(again) == .withdrawn)
  }

  @Test("What is to be shown again is on the page from its day, and posted once that was recorded")
  func shownAgain() throws {
    var contract = try post(situation.reviewed(signed: "2026-09-01"), on: "2026-09-03")
    contract = try happen("withdrawn", to: contract, on: "2026-11-10")
    #expect(contract.withdrawnOn == day("2026-11-10"))
    contract = try happen("withdrawn", to: contract, on: "2026-11-10", until: "2026-11-12")
    #expect(contract.withdrawnOn == nil && standing(contract) == .withdrawn)
    #expect(
      docket(contract).map(\.sentence).first?.hasPrefix("Post the website notice again") == true)
    contract = try post(contract, on: "2026-11-12")
    #expect(standing(contract) == .posted && docket(contract).isEmpty)
  }

  @Test("Where it never was complete, the days from the execution stand")
  func withdrawnIncomplete() throws {
    var contract = try post(
      situation.reviewed(signed: "2026-09-01"), on: "2026-09-03", shows: "data")
    contract = try happen("withdrawn", to: contract, on: "2026-09-05")
    #expect(docket(contract).map(\.due) == [day("2026-09-09")])
    #expect(docket(contract)[0].sentence.hasPrefix("Post the website notice again"))
  }

  @Test("Once nothing is kept of an ended contract, its notice may go")
  func overAndGone() throws {
    var contract = try post(
      situation.reviewed(signed: "2025-09-01", ends: "2026-08-31"), on: "2025-09-03")
    contract = try situation.act(
      "confirm-end", on: contract, ["on": "2026-09-15", "from": "letter"])
    contract = try happen("withdrawn", to: contract, on: "2026-10-01")
    #expect(standing(contract) == .notOwed && docket(contract).isEmpty)
  }

  @Test("What is wrong is to be corrected until a posting, whichever of the two is entered first")
  func wrong() throws {
    let posted = try post(situation.reviewed(signed: "2026-09-01"), on: "2026-09-03")
    let contract = try happen("wrong", to: posted, on: "2026-11-10")
    #expect(standing(contract) == .wrong)
    let item = try #require(docket(contract).first)
    #expect(
      item.sentence == "Correct the website notice, which was found wrong on Nov 10, 2026")
    #expect(item.due == nil && item.authority == .statute && item.settle?.act.verb == "post")
    #expect(try standing(post(contract, on: "2026-11-12")) == .posted)
    #expect(
      try standing(post(contract, on: "2026-11-09")) == .wrong, "An older page corrects nothing.")
    var late = try post(posted, on: "2026-11-12")
    late = try happen("wrong", to: late, on: "2026-11-10")
    #expect(standing(late) == .posted && late.postingEvents[0].until == day("2026-11-12"))
    // A record of another day without the word that settled it is settled by its day.
    var unsaid = late
    unsaid.postingEvents[0].until = nil
    #expect(standing(unsaid) == .posted)
  }

  @Test("An outage is asked about until somebody says until when it lasted")
  func outage() throws {
    var contract = try post(situation.reviewed(signed: "2026-09-01"), on: "2026-09-03")
    contract = try happen("outage", to: contract, on: "2026-11-10")
    #expect(standing(contract) == .down)
    let item = try #require(docket(contract).first)
    #expect(item.authority == .districtPractice && item.due == nil)
    let lasting = contract
    #expect(refusal { _ = try happen("outage", to: lasting, on: "2026-11-12") } == .alreadyDone)
    // The form opens with the outage, so that only its end is asked for.
    contract = try situation.act("posting-event", on: contract, ["until": "2026-11-11"])
    #expect(standing(contract) == .posted && contract.postingEvents.count == 1)
    #expect(contract.postingEvents[0].why == "Seen.")
    contract = try happen("outage", to: contract, on: "2026-11-15", until: "2026-11-15")
    #expect(standing(contract) == .posted && contract.postingEvents.count == 2)
    let twice = contract
    #expect(
      refusal { _ = try happen("outage", to: twice, on: "2026-11-15", until: "2026-11-15") }
        == .alreadyDone)
  }

  @Test(
    "What happened comes after the first posting, before tomorrow, and in its order",
    arguments: [
      ("wrong", "2026-09-02", "", RefusalReason.dateOutOfOrder),
      ("wrong", "2026-11-22", "", .dateInFuture),
      ("outage", "2026-11-10", "2026-11-22", .dateInFuture),
      ("outage", "2026-11-10", "2026-11-09", .endBeforeStart),
    ])
  func refused(what: String, on: String, until: String, reason: RefusalReason) throws {
    let contract = try post(situation.reviewed(signed: "2026-09-01"), on: "2026-09-03")
    #expect(
      refusal { _ = try happen(what, to: contract, on: on, until: until) } == reason)
  }

  @Test("Only an outage has a last day")
  func lastDay() throws {
    let contract = try post(situation.reviewed(signed: "2026-09-01"), on: "2026-09-03")
    let problems = #expect(throws: EntryProblems.self) {
      try happen("wrong", to: contract, on: "2026-11-10", until: "2026-11-11")
    }
    #expect(problems?.problems.map(\.field) == ["until"])
  }

  @Test("What happened stands on the page, and no undoing leaves it without a posting before it")
  func page() throws {
    var contract = try post(situation.reviewed(signed: "2026-09-01"), on: "2026-09-03")
    contract = try happen("withdrawn", to: contract, on: "2026-11-10")
    contract = try post(contract, on: "2026-11-11")
    contract = try happen("outage", to: contract, on: "2026-11-12")
    let page = contract.page(in: situation.district, today: situation.today, revealing: false)
    let part = try #require(page.parts.first { $0.heading == "WEBSITE" })
    #expect(part.lines.map(\.label) == ["Taken down", "Outage"])
    #expect(part.lines.map(\.tone) == [.plain, .warning])
    #expect(part.lines[0].value.hasSuffix("; Seen"))
    var without = contract
    without.postings.removeFirst()
    #expect(!contract.mayBecome(without))
  }

  // MARK: The fingerprint

  private static let hash = String(repeating: "aB", count: 32)

  @Test("A fingerprint is kept in lower case, and stands on the page in short")
  func fingerprint() throws {
    let contract = try post(
      situation.reviewed(signed: "2026-09-01"), on: "2026-09-03", sha256: Self.hash)
    #expect(contract.postings[0].sha256 == Self.hash.lowercased())
    #expect(contract.entry(in: situation.district).sha256 == Self.hash.lowercased())
    let page = contract.page(in: situation.district, today: situation.today, revealing: false)
    #expect(
      page.parts.flatMap(\.lines).contains { $0.value.hasSuffix("; SHA-256 abababababababab…") })
  }

  @Test(
    "What is no fingerprint is refused",
    arguments: ["abc", String(repeating: "g", count: 64), String(repeating: "a", count: 65)])
  func noFingerprint(_ typed: String) throws {
    let contract = try situation.reviewed(signed: "2026-09-01")
    let problems = #expect(throws: EntryProblems.self) {
      try post(contract, on: "2026-09-03", sha256: typed)
    }
    #expect(problems?.problems.map(\.field) == ["sha256"])
  }

  @Test("Whoever says more of the same page says it anew, and another page is a posting of its own")
  func sameNotice() throws {
    let other = String(repeating: "0", count: 64)
    let contract = try post(
      situation.reviewed(signed: "2026-09-01"), on: "2026-09-03", sha256: Self.hash)
    #expect(
      refusal { _ = try post(contract, on: "2026-09-03", sha256: Self.hash) } == .alreadyDone)
    #expect(refusal { _ = try post(contract, on: "2026-09-03") } == .alreadyDone)
    let another = try post(contract, on: "2026-09-03", sha256: other)
    #expect(another.postings.map(\.sha256) == [Self.hash.lowercased(), other])
    let later = try post(contract, on: "2026-09-04", sha256: Self.hash)
    #expect(later.postings.count == 2)
    var less = contract
    less.postings[0].shows = [.data]
    #expect(try post(less, on: "2026-09-03", sha256: Self.hash).postings.count == 1)
    // Nobody knows that a page without a fingerprint is the one that has it.
    #expect(
      try post(less, on: "2026-09-03").postings.map(\.sha256) == [Self.hash.lowercased(), ""])
  }
}
