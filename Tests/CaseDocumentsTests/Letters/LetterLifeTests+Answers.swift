import CaseTestSupport
import Testing

@testable import CaseDocuments
@testable import CaseDomain
@testable import CaseStore

/// What only one kind of answer is to say, or not to be.
extension LetterLifeTests {
  @Test("A tool for one child's plan is told as that, with its review, and not once it has ended")
  func toolForOneChild() throws {
    try exemption()
    for condition in ["federal-law", "effort", "operator-duties"] {
      try give(
        "exemption.condition", on: "E-1",
        ["condition": condition, "answer": "met", "reason": "Read."])
    }
    for (role, name) in [("parent", "N. Zzyzx"), ("team-member", "M. Zzyzx")] {
      try give(
        "exemption.sign", on: "E-1",
        ["role": role, "name": name, "acknowledges": "yes", "authorizes": "yes"])
    }
    try give("exemption.review", on: "E-1", ["next": "2027-09-01"])
    try give("tool.open", ["product": "P-1", "plan": "iep", "received": "2026-11-02"])
    try give("tool.approve-exemption", on: "T-1", ["exemption": "E-1"])
    let entry = ["kind": "tool-decision", "about": "T-1", "to": "The teacher"]
    let text = try casebook.store.letter(try give("letter.make", entry).reference).text
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for words in ["the one student whose plan", "nobody else", "by September 1, 2027"] {
      #expect(text.contains(words), "\(text)")
    }
    for words in ["Zzyzx", "4471"] { #expect(!text.contains(words), "\(text)") }
    try give("exemption.end", on: "E-1", ["reason": "The child moved."])
    let refusal = #expect(throws: Refusal.self) { try give("letter.make", entry) }
    #expect(refusal?.reason == .noGround)
  }

  @Test("A hearing's decision is settled by its letter, and open again where the sending is undone")
  func decision() throws {
    _ = try play(.requestDecision)
    let told = "Tell the requester the decision"
    func missing() throws -> [String] {
      try casebook.store.page(
        of: #require(CaseReference("R-1")), revealing: false, today: day("2026-11-20")
      ).missing.map(\.sentence)
    }
    #expect(try missing().contains { $0.hasPrefix(told) })
    try give("letter.make", ["kind": "request-decision", "about": "R-1"])
    #expect(try missing().contains { $0.hasPrefix(told) })
    let sent = try give("letter.sent", on: "L-1", ["channel": "post"])
    #expect(try !missing().contains { $0.hasPrefix(told) })
    #expect(try casebook.store.check().isEmpty)
    try give("request.close", on: "R-1")
    #expect(try page("R-1").contains("Told of it: Fri Nov 20, 2026"))
    #expect(sent.reference == CaseReference(.letter, 1))
  }

  @Test("A letter of a hearing that was set anew since is no notice of it")
  func staleHearing() throws {
    try hearing(noticed: false)
    try give("letter.make", ["kind": "request-hearing", "about": "R-1"])
    try give(
      "request.call-hearing", on: "R-1",
      [
        "held": "2026-11-30", "at": "3 p.m.", "place": "Room 9", "officer": "W. Larch",
        "impartial": "yes",
      ])
    let refused = #expect(throws: Refusal.self) {
      try give("letter.sent", on: "L-1", ["channel": "post"])
    }
    #expect(refused?.reason == .changedSince && refused?.field == "record")
    #expect(refused?.sentence.hasSuffix("Mon Nov 30, 2026, 3 p.m., Room 9.") == true)
    try give("letter.sent", on: "L-1", ["channel": "post", "record": "no"])
    #expect(try page("R-1").contains("Notice given: not yet"))
  }

  @Test("A denial that is on record can be put in writing, with its own reason and ground")
  func recordedDenial() throws {
    try request("review")
    try give("request.verify", on: "R-1", Self.check)
    try give(
      "request.deny", on: "R-1",
      ["how": "By telephone", "reason": "A privilege covers it.", "ground": "C.G.S. § 10-154a"])
    let made = try give("letter.make", ["kind": "request-denial", "about": "R-1"])
    let text = try casebook.store.letter(made.reference).text
    #expect(text.contains("A privilege covers it.") && text.contains("C.G.S. § 10-154a"))
    try give("letter.sent", on: "L-1", ["channel": "post"])
    #expect(try page("R-1").contains("Told: By telephone"))
  }
}
