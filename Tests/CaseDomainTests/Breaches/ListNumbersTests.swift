import Testing

@testable import CaseDomain

/// What a breach says of numbers that do not agree, and of lists that are not told.
@Suite("A breach whose lists and count say different numbers")
struct ListNumbersTests {
  private func list(_ codes: ClosedRange<Int>) -> String {
    "Code\n" + codes.map(String.init).joined(separator: "\n") + "\n"
  }

  private func reasons(_ play: ListPlay) -> [String] {
    play.breach.reasons(in: play.play.district, on: play.play.situation.today)
  }

  private func notTold(_ play: ListPlay) -> String? {
    play.breach.soonPart(in: play.play.district, on: play.play.situation.today).lines
      .first { $0.label == "Not told" }?.value
  }

  private func question(_ id: String, of play: ListPlay) -> Question? {
    play.breach.questions(in: play.play.district).asked.first { $0.id == id }
  }

  @Test("says the larger one as not told, everywhere, and asks which is right")
  func moreThanConfirmed() throws {
    var play = try ListPlay(["a.csv": list(1...5)])
    try play.give("count", ["kind": "confirmed", "students": "4", "source": "Them"])
    #expect(notTold(play) == "4 students")
    try play.add("a.csv")
    #expect(play.receipt.contains("The lists name 5 students in all, and 4 are on record"))
    #expect(notTold(play) == "5 students")
    #expect(play.page.contains { $0.label == "Told" && $0.value.hasSuffix("left 5") })
    let asks = "The lists name 5 students, and 4 are confirmed"
    #expect(reasons(play).contains { $0.hasPrefix(asks) })
    try play.give("count", ["kind": "confirmed", "students": "5", "source": "Them"])
    #expect(play.receipt.hasSuffix("Of 5 students the families are not told."), "\(play.receipt)")
    #expect(!reasons(play).contains { $0.hasPrefix("The lists name") })
  }

  @Test("speaks of one student as of one")
  func one() throws {
    var play = try ListPlay(["a.csv": list(1...1)])
    try play.add("a.csv")
    try play.give("count", ["kind": "confirmed", "students": "1", "source": "Them"])
    #expect(
      reasons(play).contains { $0.contains("1 is confirmed; 0 are told and 0 cannot be reached.") },
      "\(reasons(play))")
    let refused = try #require(
      play.refusal { try $0.give("tell", ["students": "2", "channel": "email"]) })
    #expect(refused.sentence.contains("and 1 is confirmed to be affected"))
    try play.give("tell", ["lists": "1", "channel": "email"])
    #expect(play.receipt.contains("the family of 1 student was told"), "\(play.receipt)")
  }

  @Test("asks in its walk whether the families of every list are told, until they are")
  func walk() throws {
    var play = try ListPlay(["a.csv": list(1...3), "b.csv": list(4...5)])
    #expect(question("lists", of: play) == nil)
    try play.add("a.csv")
    try play.give("tell", ["lists": "1", "channel": "email"])
    #expect(question("lists", of: play)?.answer == "they are told")
    try play.add("b.csv")
    let open = try #require(question("lists", of: play))
    #expect(open.answer == nil)
    #expect(open.choices.first?.proposal.given["lists"] == "2")
    try play.give("tell", ["lists": "2", "channel": "email", "notice": ""])
    #expect(question("lists", of: play)?.answer == "they are told")
    #expect(question("rest", of: play) == nil)
    try play.give("count", ["kind": "confirmed", "students": "6", "source": "Them"])
    #expect(question("rest", of: play)?.answer == nil)
    #expect(question("rest", of: play) != nil)
  }

  @Test("takes no list for a wave there is not, none without a student, none over a document")
  func refusals() throws {
    var play = try ListPlay(["a.csv": list(1...3), "none.csv": "Code,Name\n"])
    let none = try #require(play.refusal { try $0.add("a.csv", ["told": "1"]) })
    #expect(none.sentence == "U-0001 has no wave 1." && none.remedy == "Leave the number out.")
    let empty = try #require(play.refusal { try $0.add("none.csv") })
    #expect(empty.sentence == "The list names no student." && empty.field == "file")
    try play.give("tell", ["students": "3", "channel": "email"])
    let other = try #require(play.refusal { try $0.add("a.csv", ["told": "2"]) })
    #expect(other.remedy == "Its waves are numbered 1 to 1." && other.field == "told")
    try play.give("attach", ["file": "a.csv", "role": Breach.role(ofList: 1)])
    let kept = try #require(play.refusal { try $0.add("a.csv") })
    #expect(kept.reason == .alreadyDone)
    #expect(kept.sentence == "A document is kept as “affected students, list 1” already.")
  }

  @Test("says how a column is named for such a list")
  func columns() throws {
    let play = try ListPlay(["a.csv": list(1...3)])
    let refused = try #require(play.refusal { try $0.add("a.csv", ["map": "code"]) })
    #expect(refused.sentence.contains("as code=B"), "\(refused.sentence)")
  }
}
