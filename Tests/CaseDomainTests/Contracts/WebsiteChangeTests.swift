import Testing

@testable import CaseDomain

/// The website notice is out of date after what happened and nobody has said to be on the page.
@Suite("Changes of the website notice")
struct WebsiteChangeTests {
  private let situation: Situation

  init() throws { situation = try Situation() }

  private func posted(_ contract: Contract, on day: String) throws -> Contract {
    try situation.act(
      "post", on: contract,
      ["posted": day, "address": "https://example.org/n", "shows": Situation.all])
  }

  private func updates(_ contract: Contract) -> [String] {
    contract.docketItems(in: situation.district).map(\.sentence)
      .filter { $0.contains("up to date") || $0.contains("as ended") }
  }

  @Test(
    "What was entered after it counts, whatever its day", arguments: ["2026-10-01", "2026-10-05"])
  func enteredLater(_ signed: String) throws {
    var contract = try posted(situation.reviewed(signed: "2026-09-01"), on: "2026-10-05")
    contract = try situation.act("amend", on: contract, ["signed": signed, "summary": "x"])
    #expect(updates(contract).count == 1)
    contract = try posted(contract, on: "2026-10-05")
    #expect(updates(contract).isEmpty && contract.postings.count == 1)
  }

  @Test("An older notice entered late shows nothing that came after its day")
  func olderNotice() throws {
    var contract = try situation.reviewed(signed: "2026-09-01")
    contract = try situation.act("amend", on: contract, ["signed": "2026-10-01", "summary": "x"])
    contract = try posted(contract, on: "2026-09-03")
    #expect(updates(contract).count == 1)
  }

  @Test("A termination entered after the notice, with a day before it, is to be marked")
  func terminatedBefore() throws {
    var contract = try posted(situation.reviewed(signed: "2026-09-01"), on: "2026-10-05")
    contract = try situation.act(
      "terminate", on: contract, ["on": "2026-10-01", "reason": "not needed"])
    #expect(updates(contract) == ["Mark the website notice as ended on Oct 1, 2026"])
  }

  @Test(
    "A page can say ahead that the contract ends, and the receipt says what it counts as saying")
  func endAhead() throws {
    var contract = try posted(
      situation.reviewed(signed: "2026-09-01", ends: "2027-06-30"), on: "2026-09-03")
    contract = try situation.act("let-end", on: contract, ["on": "2026-11-01"])
    #expect(updates(contract) == ["Mark the website notice as ended on Jun 30, 2027"])
    contract = try posted(contract, on: "2026-11-02")
    #expect(updates(contract).isEmpty)
    let page = contract.page(in: situation.district, today: situation.today, revealing: false)
    #expect(
      page.parts.flatMap(\.lines).contains {
        $0.label == "Notice posted" && $0.value.hasSuffix("that it ends on Jun 30, 2027")
      })
  }

  @Test("Of a notice from an older version the days tell")
  func withoutChanges() throws {
    var contract = try posted(situation.reviewed(signed: "2026-09-01"), on: "2026-10-05")
    contract.postings[0].changes = nil
    let before = try situation.act("amend", on: contract, ["signed": "2026-10-05", "summary": "x"])
    let after = try situation.act("amend", on: contract, ["signed": "2026-10-06", "summary": "x"])
    #expect(updates(before).isEmpty && updates(after).count == 1)
  }

  @Test("The newest posting says what the page shows, whichever was entered last")
  func newest() throws {
    var contract = try posted(situation.reviewed(signed: "2026-09-01"), on: "2026-10-05")
    let typed = ["posted": "2026-09-03", "address": "https://example.org/n", "shows": "data"]
    contract = try situation.act("post", on: contract, typed)
    #expect(contract.newestPosting?.on == day("2026-10-05"))
    #expect(contract.summary(in: situation.district).postedOn == day("2026-09-03"))
    #expect(updates(contract).isEmpty)
    let twice = contract
    #expect(refusal { _ = try situation.act("post", on: twice, typed) } == .alreadyDone)
  }

  @Test("Every kind of change is read as it was written", arguments: NoticeChange.Kind.allCases)
  func words(_ kind: NoticeChange.Kind) {
    let change = NoticeChange(kind: kind, on: situation.today)
    #expect(NoticeChange(rawValue: change.rawValue) == change)
  }

  @Test("The website entry of a void contract is out of date until it is posted anew")
  func voidOnTheWebsite() throws {
    var contract = try situation.reviewed(signed: "2026-09-01", findings: [3: .missing])
    contract = try situation.act(
      "post", on: contract,
      ["posted": "2026-09-03", "address": "https://example.org/n", "shows": Situation.all])
    contract = try situation.act(
      "notify", on: contract, ["sent": "2026-09-10", "cure-by": "2026-10-10", "how": "letter"])
    contract = try situation.act(
      "void", on: contract, ["on": "2026-11-02", "by": "the board", "why": "No answer."])
    func asks(_ contract: Contract) -> Bool {
      contract.docketItems(in: situation.district).contains { $0.sentence.contains("became void") }
    }
    #expect(asks(contract))
    contract = try situation.act("post", on: contract, ["posted": "2026-11-03"])
    #expect(!asks(contract))
  }

  @Test("A page that was complete once and is so no more is owed without a number of days")
  func incompleteAgain() throws {
    var contract = try situation.reviewed(signed: "2026-09-01")
    let address = "https://example.org/n"
    contract = try situation.act(
      "post", on: contract, ["posted": "2026-09-03", "address": address, "shows": Situation.all])
    contract = try situation.act("amend", on: contract, ["signed": "2026-10-01", "summary": "x"])
    contract = try situation.act(
      "post", on: contract, ["posted": "2026-10-02", "address": address, "shows": "data"])
    let owed = try #require(contract.owedNotice(in: situation.district))
    #expect(owed.due == nil && owed.sentence.hasPrefix("Complete the website notice"))
  }

  @Test("A renewal's notice takes no place of one that never came")
  func neverPosted() throws {
    var contract = try situation.reviewed(signed: "2025-09-01", ends: "2026-08-31")
    contract = try situation.act("renew", on: contract, ["on": "2026-09-01", "ends": "2027-08-31"])
    let owed = contract.docketItems(in: situation.district).filter { $0.settle?.act.verb == "post" }
    #expect(owed.map(\.authority) == [.statute, .districtPractice])
    #expect(owed.first?.due == day("2025-09-08"))
  }
}
