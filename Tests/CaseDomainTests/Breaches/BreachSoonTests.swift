import Testing

@testable import CaseDomain

@Suite("What the next two business days ask for")
struct BreachSoonTests {
  private func lines(_ breach: Breach, _ play: BreachPlay, on iso: String) -> [String] {
    breach.page(in: play.district, today: day(iso), revealing: false).lead?.lines
      .map { "\($0.label): \($0.value)" } ?? []
  }

  @Test("reach over a weekend: a notice of a Friday is due on the Tuesday")
  func weekend() throws {
    var play = try BreachPlay()
    play.situation.today = day("2026-11-20")
    let breach = try play.noticed(received: "2026-11-20")
    let found = lines(breach, play, on: "2026-11-20")
    #expect(found.contains { $0.contains("Tell students and families, notice 1") }, "\(found)")
    #expect(
      found.contains("Not told: nobody knows how many are affected; tell everyone who may be"))
    #expect(found.contains { $0.hasPrefix("May be said: not known yet: which information") })
  }

  @Test("name a late contractor, and never less than nobody as not told")
  func late() throws {
    let play = try BreachPlay()
    var breach = try play.noticed()
    breach = try play.act(
      "count", on: breach, ["kind": "confirmed", "students": "3", "source": "Them"])
    breach = try play.act("tell", on: breach, ["students": "3", "channel": "email"])
    breach.counts.append(
      AffectedCount(kind: .confirmed, students: 2, source: "Them", on: day("2026-11-21")))
    let found = lines(breach, play, on: "2026-11-21")
    #expect(found.contains("Not told: nobody"), "\(found)")
    #expect(found.contains { $0.hasPrefix("Late: Contractor") }, "\(found)")
  }
}
