import Testing

@testable import CaseDomain

@Suite("Open questions, decided")
struct OpenQuestionTests {
  private let situation: Situation

  init() throws {
    situation = try Situation()
  }

  private func decide(
    _ question: String, _ answer: String, on date: String = "2026-11-20", by: String = "Counsel",
    for district: District
  ) throws -> District {
    try situation.decide(
      "decide", on: district,
      ["question": question, "answer": answer, "by": by, "on": date, "why": "As counsel reads it."]
    ).record
  }

  @Test("Each question is stated once, under its own name, the cautious answer first")
  func statedOnce() {
    #expect(
      OpenQuestion.all.map(\.id).sorted { $0.rawValue < $1.rawValue }
        == OpenQuestionID.allCases.sorted { $0.rawValue < $1.rawValue })
    for question in OpenQuestion.all {
      #expect(question.options.count == (question.isDecidable ? 2 : 0), "\(question.id)")
      #expect(question.question.hasSuffix("?") && question.assumed.hasSuffix("."))
      let answer = situation.district.answer(to: question.id)
      #expect(answer == question.options.first?.answer, "\(question.id) starts cautious")
    }
    #expect(OpenQuestion.decidable.count == 10)
  }

  @Test("Every answer to every question is kept with who, when and why, and gone by")
  func everyAnswer() throws {
    var district = situation.district
    var made = 0
    for question in OpenQuestion.decidable {
      for option in question.options.reversed() {
        district = try decide(question.id.rawValue, option.answer.rawValue, for: district)
        made += 1
        #expect(district.answer(to: question.id) == option.answer)
        let decision = try #require(district.decision(on: question.id))
        #expect(decision.by == "Counsel" && decision.on == day("2026-11-20"))
        #expect(decision.answer == option.answer && decision.why == "As counsel reads it.")
      }
    }
    #expect(district.decisions.count == made)
    #expect(district.choices == situation.district.choices)
    #expect(district.calendar == situation.district.calendar)
  }

  @Test("An answer that is none, or a question on which nothing depends, says what would be right")
  func wrongAnswers() throws {
    let answer = try #require(throws: EntryProblems.self) {
      try decide("executed", "yes", for: situation.district)
    }
    #expect(answer.problems[0].field == "answer")
    #expect(answer.problems[0].sentence.contains("last-signature"))
    let question = try #require(throws: EntryProblems.self) {
      try decide("weekend", "no", for: situation.district)
    }
    #expect(question.problems[0].field == "question")
    #expect(question.problems[0].sentence.contains("closed-days"))
  }

  @Test("A decision before the last one on its question is refused with both days")
  func outOfOrder() throws {
    let decided = try decide("addendum", "yes", for: situation.district)
    let refusal = try #require(throws: Refusal.self) {
      try decide("addendum", "no", on: "2026-11-19", for: decided)
    }
    #expect(refusal.reason == .dateOutOfOrder)
    #expect(refusal.sentence.contains("Nov 19") && refusal.sentence.contains("Nov 20"))
    #expect(try decide("renewal", "no", on: "2026-11-19", for: decided).decisions.count == 2)
    let ahead = try #require(throws: Refusal.self) {
      try decide("addendum", "no", on: "2026-11-22", for: decided)
    }
    #expect(ahead.reason == .dateInFuture)
  }

  @Test("The form opens with the answer the casebook goes by")
  func opens() {
    let act = ActKind(DecideOpenQuestion.self)
    let opened = act.prefill(
      from: situation.district, given: ["question": "executed"], in: situation.circumstances)
    #expect(opened["answer"] == "last-signature")
  }

  @Test("The page says who decided, when and why, or that the cautious answer is used")
  func page() throws {
    var district = try decide("one-parent", "yes", for: situation.district)
    district = try decide("one-parent", "no", on: "2026-11-21", by: "The board", for: district)
    district.choices.addendumRequired = true
    let touched = TouchedCases([.init(CaseReference(.exemption, 4), "4471, Wand")], of: 3)
    let page = PolicyPage(
      district, statute: try Resources.policy("connecticut"), touched: [.oneParent: touched],
      today: situation.today
    ).page()
    func lines(_ heading: String) throws -> [CasePage.Line] {
      try #require(page.parts.first { $0.heading == heading }, "\(heading)").lines
    }
    let parent = try lines("OPEN: ONE PARENT WITHDRAWS")
    #expect(parent.contains { $0.label == "Decided" && $0.value.hasPrefix("by The board, ") })
    #expect(parent.contains { $0.label == "Before" && $0.value.contains("Counsel") })
    #expect(parent.contains { $0.label == "Otherwise" })
    #expect(parent.contains { $0.leads == CaseReference(.exemption, 4) })
    #expect(parent.contains { $0.value == "and 2 more" })
    let addendum = try lines("OPEN: UNIFORM ADDENDUM")
    #expect(addendum.contains { $0.value.hasPrefix("entered before anybody said") })
    let executed = try lines("OPEN: EXECUTED")
    #expect(executed.contains { $0.value == "not decided; the cautious answer is used" })
    #expect(page.acts.map(\.act.verb).sorted() == ["decide", "follow", "keep-policy"])
    #expect(!executed.contains { $0.label == "Touched" })
    let operators = try lines("OPEN: OPERATORS TELLING FAMILIES")
    #expect(
      operators.contains { $0.value.hasPrefix("no setting; the program goes by the reading") })
    let short = PolicyPage(
      district, statute: try Resources.policy("connecticut"), touched: [:], today: situation.today
    ).page(.questions)
    #expect(short.parts.allSatisfy { $0.heading.hasPrefix("OPEN: ") })
    #expect(short.parts.count == OpenQuestion.all.count)
  }

  @Test("Every rule and every topic stands on the page once, with the statute beside what differs")
  func everyRule() throws {
    let page = PolicyPage(
      situation.district, statute: try Resources.policy("connecticut"), touched: [:],
      today: situation.today
    ).page()
    let lines = page.parts.flatMap(\.lines)
    for id in RuleID.allCases { #expect(lines.count { $0.link == .rule(id) } == 1, "\(id)") }
    for topic in PolicyTopic.allCases {
      #expect(lines.contains { $0.label == topic.label }, "\(topic)")
    }
    #expect(lines.contains { $0.value.hasSuffix("[policy and statute alike]") })
    #expect(PolicyGroup.allCases.flatMap(\.topics).count == PolicyTopic.allCases.count)
    #expect(PolicyGroup.allCases.flatMap(\.rules).count == RuleID.allCases.count)
  }
}
