import Testing

@testable import CaseDomain

/// Whether the statutes reach a product: each limb by itself, and what follows.
@Suite("Whether the law applies to a product")
struct ApplicabilityTests {
  private var situation: Situation
  private let product: Product

  init() throws {
    situation = try Situation()
    product = situation.cases.products[0]
  }

  private func applied(_ typed: [String: String], to product: Product? = nil) throws -> Product {
    try situation.decide("applies", on: product ?? self.product, typed).record
  }

  private func docket(_ product: Product) -> [DocketItem] {
    product.docketItems(in: situation.district)
  }

  @Test(
    "The standing follows from the answers, whatever else is answered",
    arguments: [Bool?.none, true, false])
  func standing(other: Bool?) {
    for data in [Bool?.none, true, false] {
      for isOperator in [Bool?.none, true, false] {
        for isConsultant in [Bool?.none, true, false] {
          for isUnable in [Bool?.none, true, false] {
            let answers = Applicability(
              hasStudentData: data, isOperator: isOperator, isConsultant: isConsultant,
              isForAnybody: other, isStore: other, isUnable: isUnable, by: "Pat",
              on: situation.today)
            let run = isOperator == true || isConsultant == true
            let isOut = data == false || isOperator == false && isConsultant == false
            let expected: ApplicabilityStanding =
              isOut
              ? .nothing
              : data == true && run
                ? (isUnable == true ? .exemptionPossible : .contractNeeded) : .unanswered
            #expect(answers.standing == expected, "\(answers)")
            #expect(answers.reasons.allSatisfy { $0.contains("[") && $0.hasSuffix("].") })
          }
        }
      }
    }
  }

  @Test("What follows is said with the statute's place, and no product for anybody is let off")
  func reasons() throws {
    let needed = try applied([
      "student-data": "yes", "operator": "yes", "general-audience": "yes", "store": "yes",
    ])
    let page = needed.page(in: situation.district, today: situation.today, revealing: false)
    #expect(
      page.reasons[0]
        == "Student data comes to it, and an operator runs it: a written contract is needed first "
        + "[C.G.S. § 10-234bb(a)].")
    #expect(page.reasons[1].contains("changes nothing") && page.reasons[1].contains("cc(f)(7)"))
    #expect(page.reasons[2].contains("cc(f)(4)"))
    let exempt = try applied(["student-data": "yes", "consultant": "yes", "unable": "yes"])
    #expect(exempt.applicabilityStanding == .exemptionPossible)
    #expect(exempt.lastApplicability?.reasons[0].contains("§ 10-234bb(i)") == true)
    let free = try applied([
      "student-data": "yes", "operator": "no", "consultant": "no", "general-audience": "yes",
    ])
    #expect(free.lastApplicability?.reasons.last?.contains("34 CFR 99.31") == true)
    #expect(free.lastApplicability?.reasons[1].contains("outside the duties of operators") == true)
    let empty = try applied(["student-data": "no"])
    #expect(empty.lastApplicability?.reasons.count == 1)
  }

  @Test(
    "The policies' narrower word for an operator stands beside the statute's",
    arguments: ["trumbull", "bristol"])
  func primarily(policy: String) throws {
    let situation = try Situation(policy: policy)
    let page = product.page(in: situation.district, today: situation.today, revealing: false)
    let policyPart = try #require(page.parts.first { $0.heading == "WHAT THE POLICY SAYS" })
    let place = try #require(policyPart.lines.firstIndex { $0.label == "Operator" })
    #expect(policyPart.lines[place].value.contains("primarily"))
    #expect(policyPart.lines[place + 1].value.hasPrefix("By statute: "))
    #expect(ApplicabilityLimb.operator.meaning.contains("any such use counts"))
  }

  @Test("A product without enough answers is on the docket, in the same words as every other")
  func docketLine() throws {
    #expect(docket(product).map(\.sentence) == ["Say whether the law applies"])
    #expect(docket(product)[0].due == nil)
    let half = try applied(["student-data": "yes"])
    #expect(docket(half) == docket(product))
    #expect(half.lastApplicability?.reasons[0].contains("“Operator”, “Consultant”") == true)
    let whole = try applied(["operator": "yes"], to: half)
    #expect(docket(whole).map(\.citation) == [Citation.contractRequired.text])
    #expect(whole.applicability.count == 2)
    #expect(whole.lastApplicability?.hasStudentData == true)
  }

  @Test("The day it is looked at again is the district's own")
  func again() throws {
    let answered = try applied(["student-data": "no", "again": "2027-09-01", "by": ""])
    let item = try #require(docket(answered).first)
    #expect(item.due == day("2027-09-01") && item.authority == .districtPractice)
    #expect(item.citation == nil && item.rule == nil)
    #expect(answered.lastApplicability?.by == "Pat")
    let corrected = try applied(["store": "no", "by": "Lee"], to: answered)
    #expect(corrected.lastApplicability?.again == day("2027-09-01"))
    var later = situation
    later.today = day("2027-09-01")
    let looked = try later.decide("applies", on: answered).record
    #expect(docket(looked).isEmpty && looked.lastApplicability?.again == nil)
  }

  @Test("A look in the future, out of order, or without an answer is refused by its field")
  func refusals() throws {
    let problems = #expect(throws: EntryProblems.self) { try applied([:]) }
    #expect(problems?.problems.first?.field == "student-data")
    #expect(refusal { _ = try applied(["store": "no", "on": "2026-11-22"]) } == .dateInFuture)
    #expect(
      refusal { _ = try applied(["store": "no", "again": "2026-11-21"]) } == .dateOutOfOrder)
    let answered = try applied(["store": "no", "on": "2026-11-20"])
    // An earlier look is entered in its place, and the last one counts.
    let both = try applied(["store": "yes", "on": "2026-11-19"], to: answered)
    #expect(both.applicability.map(\.on) == [day("2026-11-19"), day("2026-11-20")])
    #expect(both.lastApplicability?.isStore == false)
    #expect(refusal { _ = try applied([:], to: applied(["store": "no"])) } == nil)
  }

  @Test(
    "A contract that is needed and was never signed is on the docket, and so is a look without an answer"
  )
  func contractNeeded() throws {
    var needed = try applied(["student-data": "yes", "operator": "yes"])
    let sentence = "Sign a contract before student data comes to it, or let none come"
    #expect(docket(needed).map(\.sentence) == [sentence])
    needed.signedContracts = [CaseReference(.contract, 1)]
    #expect(docket(needed).isEmpty)
    let open = try applied(["store": "no", "again": "2027-09-01"])
    #expect(docket(open).map(\.due) == [nil, day("2027-09-01")])
  }

  @Test("Where no contract is needed, the product is not one that must not be used")
  func use() {
    func use(_ applies: ApplicabilityStanding) -> ProductUse {
      ProductUse(contracts: [], exemptions: 0, applies: applies, on: situation.today)
    }
    #expect(use(.nothing).standing == "no contract needed" && use(.nothing).reasons.isEmpty)
    for other in ApplicabilityStanding.allCases where other != .nothing {
      #expect(use(other).standing == "not to be used")
    }
  }
}
