import CaseDomain
import Testing

@Suite struct ContractWalkTests {
  @Test func aWalkTakesEveryAnswerToTheNextQuestionUntilNothingIsMissing() throws {
    let desk = try Desk()
    var contract = try desk.act("draft", on: nil, ["contractor": "V-1", "products": "P-1"])
    let typed: [String: [String: String]] = [
      "description": ["description": "Reading", "purposes": "educational-software"],
      "data": ["classes": "student-records"],
      "signing": ["signed": "2026-11-20"],
      "document": ["file": "/tmp/contract.pdf"],
      "website-notice": ["address": "https://example.org/n"],
    ]
    var asked: [String] = []
    while let step = contract.walk(in: desk.office).first(where: { $0.answer == nil }) {
      try #require(!asked.contains(step.id), "\(step.id) is asked again")
      asked.append(step.id)
      let choice = try #require(step.choices.first { $0.atOnce } ?? step.choices.first)
      contract = try desk.act(
        choice.act.verb, on: contract,
        choice.entries.merging(typed[step.id] ?? [:]) { $1 })
    }
    #expect(asked.prefix(4) == ["description", "data", "signing", "term"])
    #expect(asked.filter { $0.hasPrefix("provision-") }.count == 11)
    #expect(contract.standing(in: desk.office, on: desk.today) == .compliant)
    #expect(contract.missing(in: desk.office, on: desk.today).isEmpty)
  }

  @Test func theStatuteAloneAsksTenProvisions() throws {
    let desk = try Desk(policy: "connecticut")
    let contract = try desk.act("draft", on: nil, ["contractor": "V-1"])
    let steps = contract.walk(in: desk.office).filter { $0.id.hasPrefix("provision-") }
    #expect(steps.count == 10)
    #expect(steps.allSatisfy { $0.citation != nil && !$0.lookFor.isEmpty })
  }
}
