import Testing

@testable import CaseDomain

/// What the website shows of a breach, and what happened to it there.
@Suite("The entry of a breach on the website")
struct BreachEntryTests {
  private let play: BreachPlay

  init() throws { play = try BreachPlay() }

  private func standing(_ breach: Breach) -> PublicStanding {
    breach.entry(in: play.district).standing
  }

  private func posted(_ typed: [String: String] = [:]) throws -> Breach {
    try play.act(
      "post", on: play.noticed(),
      ["address": "https://example.org/b", "on": "2026-11-19"].merging(typed) { $1 })
  }

  private func happen(_ what: String, to breach: Breach, on day: String = "2026-11-20") throws
    -> Breach
  {
    try play.act("posting-event", on: breach, ["what": what, "on": day, "why": "Seen."])
  }

  @Test("It is owed once a contractor's notice came, and by nobody else")
  func owed() throws {
    #expect(try standing(play.noticed()) == .toPost)
    #expect(try standing(play.noticed(received: "")) == .notOwed)
    #expect(try standing(play.noticed(holder: .exemptOperator)) == .notOwed)
    let breach = try posted()
    #expect(standing(breach) == .posted && breach.entry(in: play.district).due == nil)
  }

  @Test("What was taken down is to be posted again, without a number of days")
  func withdrawn() throws {
    let breach = try happen("withdrawn", to: posted())
    #expect(standing(breach) == .withdrawn && !breach.isPosted)
    let item = try #require(
      breach.docketItems(in: play.district).first { $0.settle?.act.verb == "post" })
    #expect(
      item.sentence
        == "Post the notice of the breach on the website again, which was taken down on Nov 20, 2026"
    )
    #expect(item.due == nil && item.authority == .statute)
    #expect(
      breach.openBeforeClosing(in: play.district).contains("The notice is not on the website."))
    let again = try play.act("post", on: breach, ["on": "2026-11-20"])
    #expect(standing(again) == .posted && again.postings.count == 2)
  }

  @Test(
    "What is wrong is to be corrected, an outage is asked about, and both stand among the events")
  func wrongAndDown() throws {
    let wrong = try happen("wrong", to: posted())
    #expect(standing(wrong) == .wrong)
    #expect(
      play.docket(wrong).contains(
        "Correct the notice on the website, which was found wrong on Nov 20, 2026"))
    let down = try happen("outage", to: posted())
    #expect(standing(down) == .down)
    #expect(play.docket(down).contains { $0.hasPrefix("Say until when the notice on the website") })
    let event = try #require(down.events.last { $0.place == "postingEvents/0" })
    #expect(event.happened == day("2026-11-20") && event.sentence.hasSuffix("; Seen"))
    let page = down.page(in: play.district, today: play.situation.today, revealing: false)
    #expect(page.parts.flatMap(\.lines).contains { $0.label == "Outage" && $0.tone == .warning })
  }

  @Test("The notice of a false alarm is out of date until it is taken down")
  func falseAlarm() throws {
    var breach = try play.act("false-alarm", on: posted(), ["why": "A test."])
    #expect(standing(breach) == .outOfDate)
    #expect(breach.leftOpen(in: play.district) == ["The notice may still be on the website."])
    let page = breach.page(in: play.district, today: play.situation.today, revealing: false)
    #expect(page.missing.contains { $0.sentence.contains("off the website") })
    breach = try happen("withdrawn", to: breach, on: "2026-11-21")
    #expect(standing(breach) == .notOwed && breach.leftOpen(in: play.district).isEmpty)
  }

  @Test("The same page of the same day is recorded once, and another one takes its place")
  func sameNotice() throws {
    let (one, other) = (String(repeating: "a", count: 64), String(repeating: "B", count: 64))
    let breach = try posted(["sha256": one])
    #expect(
      refusal { _ = try play.act("post", on: breach, ["on": "2026-11-19"]) } == .alreadyDone)
    let replaced = try play.act("post", on: breach, ["on": "2026-11-19", "sha256": other])
    #expect(replaced.postings.map(\.sha256) == [other.lowercased()])
    #expect(
      try play.act("post", on: breach, ["on": "2026-11-20", "sha256": one]).postings.count == 2)
    let problems = #expect(throws: EntryProblems.self) { try posted(["sha256": "abc"]) }
    #expect(problems?.problems.map(\.field) == ["sha256"])
    // On the day on which it was taken down it can be up again.
    let down = try happen("withdrawn", to: breach, on: "2026-11-19")
    let again = try play.act("post", on: down, ["on": "2026-11-19"])
    #expect(standing(again) == .posted && again.postings.count == 1)
  }
}
