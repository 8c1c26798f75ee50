import Testing

@testable import CaseDomain

/// A tool request for one child's plan, and the exemption it waits for and rests on.
@Suite("A tool request and its exemption")
struct ToolExemptionTests {
  private var situation: Situation

  init() throws {
    situation = try Situation()
    situation.cases.exemptionRecords = [try Self.complete()]
  }

  private static func complete(_ plan: PlanKind = .iep) throws -> Exemption {
    var exemption = try ExemptionCases.complete(plan)
    exemption.product = Mention(1, "Wand")
    return exemption
  }

  private func asked(_ typed: [String: String] = [:]) throws -> ToolRequest {
    let request = try situation.open(
      "open", ToolRequest.self,
      ["product": "P-1", "received": "2026-09-01", "plan": "iep"].merging(typed) { $1 })
    guard request.plan != nil else { return request }
    return try situation.decide("exemption", on: request, ["on": "2026-09-01"]).record
  }

  private func docket(_ request: ToolRequest) -> DocketItem? {
    request.docketItems(in: situation.district).first { !$0.sentence.hasPrefix("Tell") }
  }

  private func allow(
    _ request: ToolRequest, _ typed: [String: String] = ["exemption": "E-7"]
  ) throws -> ToolRequest {
    try situation.decide("approve-exemption", on: request, typed).record
  }

  @Test("What the docket asks for follows the exemption from its file to its end")
  func course() throws {
    var request = try asked()
    #expect(docket(request)?.settle?.act == ActKind(OpenExemption.self))
    request.followUp.exemptions = [try ExemptionCases.opened()]
    #expect(docket(request)?.kind == .waiting)
    #expect(docket(request)?.sentence == "Complete E-0007, for which a tool request waits")

    request.followUp.exemptions = [try Self.complete()]
    #expect(
      docket(request)?.sentence == "Allow Wand under E-0007 for the one child, or say why not")
    #expect(docket(request)?.settle?.act == ActKind(AllowToolUnderExemption.self))
    #expect(docket(request)?.settle?.given["exemption"] == "E-0007")

    var over = try Self.complete()
    over.end = ExemptionEnd(.withdrawn, on: day("2026-10-01"), by: "Bea Pupil", reason: "moved")
    request.followUp.exemptions = [over]
    #expect(
      docket(request)?.sentence
        == "Decide otherwise about Wand: E-0007 was withdrawn as of Oct 1, 2026")
    #expect(docket(request)?.settle?.act == ActKind(DeclineTool.self))

    var covered = try Self.complete()
    covered.contracts = [
      CoveringContract(
        contract: Mention(3, "Acme: Wand"),
        days: try #require(Stretch(from: day("2026-10-01"), until: nil)))
    ]
    request.followUp.exemptions = [covered]
    #expect(docket(request)?.settle?.act == ActKind(ApproveTool.self))
    #expect(docket(request)?.settle?.given["contract"] == "C-0003")

    // One that holds goes before a newer one that does not, and any before one that is over.
    var newer = try ExemptionCases.opened()
    newer.number = 8
    request.followUp.exemptions = [over, try Self.complete(), newer]
    #expect(docket(request)?.settle?.act == ActKind(AllowToolUnderExemption.self))
    request.followUp.exemptions = [newer, over]
    #expect(docket(request)?.sentence == "Complete E-0008, for which a tool request waits")
  }

  @Test("It is allowed for one child as long as the exemption holds, and asked anew after that")
  func allowed() throws {
    var request = try allow(asked())
    #expect(request.standing == .underExemption && request.standing.tone == .good)
    #expect(request.exemption == Mention(7, "Wand, student 4471") && request.contract == nil)
    request.followUp.exemptions = situation.cases.exemptionRecords
    #expect(docket(request) == nil)
    func page(on today: CivilDate = situation.today) -> CasePage {
      request.page(in: situation.district, today: today, revealing: true)
    }
    #expect(page().tone == .good)
    #expect(
      page().reasons == [
        "Allowed under E-0007 for one child and for nobody else "
          + "[C.G.S. § 10-234bb(i)]."
      ])

    request.followUp.exemptions[0].end = ExemptionEnd(
      .ended, on: day("2026-12-01"), reason: "moved")
    #expect(page(on: day("2026-11-30")).tone == .good)
    let ended = page(on: day("2026-12-01"))
    #expect(ended.tone == .bad)
    #expect(ended.reasons.last?.contains("decide the request anew [") == true)
    #expect(
      docket(request)?.sentence
        == "Open the request for Wand again: E-0007 was ended as of Dec 1, 2026")
    #expect(docket(request)?.due == day("2026-12-01"))
    #expect(docket(request)?.settle?.act == ActKind(ReopenTool.self))

    let again = try situation.decide("reopen", on: request, ["why": "It ended."]).record
    #expect(again.exemption == nil && again.standing == .undecided)
    #expect(again.notes.last?.text == "Decided before, on Sat Nov 21, 2026, under E-0007")
  }

  @Test("Neither the page nor the docket names the child, not even by its code")
  func names() throws {
    var request = try asked()
    for record in [try ExemptionCases.opened(), try Self.complete()] {
      request.followUp.exemptions = [record]
      let page = request.page(in: situation.district, today: situation.today, revealing: true)
      let shown = "\(page) \(request.docketItems(in: situation.district))"
      for word in ["Pupil", "4471"] { #expect(!shown.contains(word)) }
    }
  }

  @Test("What the form opens with is the exemption that holds")
  func prefilled() throws {
    var request = try asked()
    let act = ActKind(AllowToolUnderExemption.self)
    #expect((act.prefill(from: request, in: situation.circumstances)["exemption"] ?? "").isEmpty)
    request.followUp.exemptions = [try Self.complete()]
    #expect(act.prefill(from: request, in: situation.circumstances)["exemption"] == "E-0007")
  }

  @Test("An exemption counts that is for the product and in effect on the day")
  func refusals() throws {
    #expect(refusal { _ = try allow(asked(["plan": ""])) } == .notAnswered)
    #expect(refusal { _ = try allow(asked(["product": "P-2"])) } == .wrongContractor)
    #expect(refusal { _ = try allow(asked(), ["exemption": "E-9"]) } == .noSuchRecord)
    #expect(
      refusal { _ = try allow(asked(), ["exemption": "E-7", "on": "2026-09-05"]) } == .notSigned)
    var with = self
    with.situation.cases.exemptionRecords[0].contracts = [
      CoveringContract(
        contract: Mention(3, "Acme: Wand"),
        days: try #require(Stretch(from: day("2026-10-01"), until: nil)))
    ]
    #expect(refusal { _ = try with.allow(asked()) } == .noGround)
    with.situation.cases.exemptionRecords[0].end = ExemptionEnd(
      .ended, on: day("2026-10-05"), reason: "moved")
    #expect(refusal { _ = try with.allow(asked()) } == .ended)
    // It held on the day of the decision, which is recorded later.
    #expect(
      refusal { _ = try with.allow(asked(), ["exemption": "E-7", "on": "2026-09-20"]) } == nil)
  }

  @Test(
    "A product that is not on file by number is found by its name; another kind of plan is said")
  func named() throws {
    let typed = try situation.open(
      "open", ToolRequest.self, ["name": "wand", "plan": "504", "received": "2026-09-01"])
    let decision = try situation.decide("approve-exemption", on: typed, ["exemption": "E-7"])
    #expect(decision.record.product == Mention(1, "Wand"))
    #expect(decision.sentence.contains("the other kind of plan"))
    #expect(
      refusal { _ = try situation.decide("change", on: decision.record, ["product": "P-2"]) }
        == .alreadyDone)
  }
}
