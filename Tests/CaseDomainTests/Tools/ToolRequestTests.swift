import Testing

@testable import CaseDomain

/// A tool request, from the asking to the decision and what follows from it.
@Suite("A tool request")
struct ToolRequestTests {
  private var situation: Situation

  init() throws {
    situation = try Situation()
    situation.cases.contracts = [
      try signed(1, from: "2026-09-01"), try signed(2, from: "2026-12-01"),
      Contract(number: 3, contractor: Mention(1, "Acme Reading"), products: [Mention(1, "Wand")]),
      try signed(4, from: "2025-09-01", until: "2026-08-31"),
    ]
    var exemption = try ExemptionCases.complete()
    exemption.product = Mention(1, "Wand")
    situation.cases.exemptionRecords = [exemption]
  }

  private func signed(_ number: Int, from: String, until: String = "") throws -> Contract {
    var contract = Contract(
      number: number, contractor: Mention(1, "Acme Reading"), products: [Mention(1, "Wand")],
      signedOn: day("2026-08-01"), inForceOn: day(from))
    contract.term = until.isEmpty ? .noEnd : .ends(day(until))
    return contract
  }

  private func opened(_ typed: [String: String] = [:]) throws -> ToolRequest {
    try situation.open(
      "open", ToolRequest.self,
      [
        "product": "P-1", "requester-name": "Sam Zzyzx", "role": "teacher", "school": "Harbor",
        "received": "2026-11-02", "purpose": "Reading", "elements": "name", "plan": "iep",
      ].merging(typed) { $1 })
  }

  private func act(
    _ verb: String, on request: ToolRequest, _ typed: [String: String] = [:]
  ) throws -> ToolRequest {
    try situation.decide(verb, on: request, typed).record
  }

  private func docket(_ request: ToolRequest) -> [DocketItem] {
    request.docketItems(in: situation.district)
  }

  @Test("It asks for a decision without a day, and then to tell who asked")
  func course() throws {
    var request = try opened()
    #expect(request.title == "Wand" && request.asker == "teacher, Harbor")
    #expect(docket(request).map(\.sentence) == ["Decide whether Wand may be used"])
    #expect(docket(request)[0].due == nil && docket(request)[0].rule == nil)
    request = try act("approve", on: request, ["contract": "C-1", "terms": "Grade 3 only."])
    #expect(request.standing == .underContract && request.contract?.number == 1)
    #expect(docket(request).map(\.sentence) == ["Tell who asked for Wand"])
    request = try act("tell", on: request, ["how": "e-mail"])
    #expect(docket(request).isEmpty)
    request = try act("reopen", on: request, ["why": "The grade was wrong."])
    #expect(request.standing == .undecided && request.contract == nil)
    #expect(request.notes.last?.text.contains("under C-0001") == true)
  }

  @Test("What a second look or telling takes the place of stays as a note")
  func notes() throws {
    var request = try act("existing", on: opened(), ["what": "Nothing does."])
    request = try act("existing", on: request, ["what": "The library does."])
    #expect(request.notes.last?.text.contains("Nothing does.") == true)
    request = try act("decline", on: request, ["reason": "The library does."])
    request = try act("tell", on: request, ["how": "a call"])
    request = try act("tell", on: request, ["how": "e-mail"])
    #expect(request.decision?.toldHow == "e-mail")
    #expect(request.notes.last?.text.contains("a call") == true)
  }

  @Test(
    "A contract counts that covers the product and is in force on the day",
    arguments: [
      ("C-2", RefusalReason.notSigned), ("C-3", .notSigned), ("C-4", .ended),
      ("C-9", .noSuchRecord),
    ])
  func inForce(contract: String, reason: RefusalReason) throws {
    let request = try opened()
    #expect(
      refusal { _ = try act("approve", on: request, ["contract": contract]) } == reason)
    let other = try opened(["product": "P-2"])
    #expect(
      refusal { _ = try act("approve", on: other, ["contract": "C-1"]) } == .wrongContractor)
  }

  @Test("A product that is not on file is found in the contract by its name")
  func named() throws {
    let request = try opened(["product": "", "name": "wand"])
    #expect(request.product == nil && request.title == "wand")
    #expect(try act("approve", on: request, ["contract": "C-1"]).product == Mention(1, "Wand"))
  }

  @Test("A contract to be made is asked for, then waited for, then to be used")
  func contractPath() throws {
    var request = try act(
      "contract", on: opened(["product": "", "name": "Lamp", "maker": "Lumen", "grades": "5"]))
    let open = try #require(docket(request).first?.settle)
    #expect(open.act == ActKind(OpenContract.self))
    #expect(open.given["new-products"] == "Lamp" && open.given["new-contractor"] == "Lumen")
    #expect(open.given["description"] == "Reading" && open.given["elements"] == "name")
    #expect(open.given["grades"] == "5")
    request.followUp.draft = Mention(3, "Lumen: Lamp")
    #expect(docket(request).first?.kind == .waiting)
    request.followUp.signed = CoveringContract(
      contract: Mention(3, "Lumen: Lamp"),
      days: try #require(Stretch(from: day("2026-09-01"), until: nil)))
    let use = try #require(docket(request).first)
    #expect(use.kind == .duty && use.settle?.act == ActKind(ApproveTool.self))
    #expect(
      ActKind(ApproveTool.self).prefill(from: request, in: situation.circumstances)["contract"]
        == "C-0003")
  }

  @Test("An exemption is examined for a child's plan alone, its form filled in from the request")
  func exemptionPath() throws {
    let without = try opened(["plan": ""])
    #expect(refusal { _ = try act("exemption", on: without) } == .notAnswered)
    let request = try act("exemption", on: opened())
    let open = try #require(docket(request).first?.settle)
    #expect(open.act == ActKind(OpenExemption.self))
    #expect(open.given["product"] == "P-0001" && open.given["plan"] == "iep")
    #expect(open.given["unique-and-necessary"] == "Reading")
    let typed = try act("exemption", on: opened(["product": "", "name": "Lamp"]))
    #expect(docket(typed).first?.settle?.act == ActKind(AddProduct.self))
  }

  @Test("No student data takes the product's own answer, or a reason")
  func withoutData() throws {
    let request = try opened()
    #expect(refusal { _ = try act("no-data", on: request) } == .notAnswered)
    #expect(try act("no-data", on: request, ["reason": "A film."]).standing == .noStudentData)
    var with = situation
    with.cases.products[0].applicability = [
      Applicability(hasStudentData: false, by: "Pat", on: day("2026-11-01"))
    ]
    #expect(try with.decide("no-data", on: request).record.standing == .noStudentData)
    with.cases.products[0].applicability[0].hasStudentData = true
    let typed = ["reason": "A film."]
    #expect(refusal { _ = try with.decide("no-data", on: request, typed) } == .notAnswered)
  }

  @Test("Data and grades that the contract and the product are not for are said when it is allowed")
  func beyond() throws {
    var with = situation
    with.cases.contracts[0].terms.elements = [.name]
    with.cases.products[0].grades = "6-12"
    for (elements, grades, data, isBeyond) in [
      ("name", "6", "", false), ("name,geolocation", "7-8", "location", false),
      ("name", "K-2", "", true), ("name", "5-6", "", true), ("name", "upper school", "", false),
    ] {
      let request = try opened(["elements": elements, "grades": grades])
      let said = try with.decide("approve", on: request, ["contract": "C-1"]).sentence
      #expect(
        said.contains("does not name all of the data") == !data.isEmpty
          && (data.isEmpty || said.contains(data)))
      #expect(said.contains("is entered for grades 6-12") == isBeyond, "\(grades): \(said)")
    }
  }

  @Test("A contract that names no product covers none")
  func withoutProducts() throws {
    let request = try opened()
    var with = situation
    with.cases.contracts[0].products = []
    let refusal = #expect(throws: Refusal.self) {
      try with.decide("approve", on: request, ["contract": "C-1"])
    }
    #expect(refusal?.reason == .wrongContractor && refusal?.remedy.contains("products") == true)
  }

  @Test("What is not on file is on no list for teachers, which is said where there is one")
  func listedForTeachers() throws {
    let typed = try opened(["product": "", "name": "Lamp"])
    var listing = situation
    listing.district.website.listsForTeachers = true
    for (situation, request, isSaid) in [
      (situation, typed, false), (listing, typed, true), (listing, try opened(), false),
    ] {
      let said = try situation.decide("no-data", on: request, ["reason": "A film."]).sentence
      #expect(said.contains("only what is on file") == isSaid)
    }
  }

  @Test("Words that speak of a plan become a question, and never the plan itself")
  func speaksOfPlan() throws {
    func asks(_ request: ToolRequest) -> Bool {
      request.questions(in: situation.district).contains { $0.id == "plan" }
    }
    let request = try opened(["plan": "", "message": "For everyone, and Goal 2 of an IEP."])
    #expect(request.plan == nil && asks(request))
    #expect(
      request.page(in: situation.district, today: situation.today, revealing: false).missing
        .contains { $0.sentence.contains("for one child's plan") })
    #expect(try !asks(act("change", on: request, ["plan": "iep"])))
    #expect(try !asks(act("no-data", on: request, ["reason": "A film."])))
    #expect(try !asks(opened(["plan": "", "purpose": "Slides for 5042"])))
  }

  @Test("Of the answers the one that fits what is on file is offered first, each under its own key")
  func likelyAnswer() throws {
    func keys(_ request: ToolRequest) -> [Character] {
      request.questions(in: situation.district).first { $0.id == "decision" }?.choices.map(\.key)
        ?? []
    }
    var request = try opened(["plan": ""])
    #expect(keys(request) == ["c", "a", "x", "u", "d", "n", "z"])
    #expect(try keys(opened()).first == "x")
    request.followUp.hasStudentData = false
    #expect(keys(request) == ["d", "a", "c", "x", "u", "n", "z"])
    request.followUp.signed = CoveringContract(
      contract: Mention(3, "Lumen: Lamp"),
      days: try #require(Stretch(from: day("2026-09-01"), until: nil)))
    #expect(keys(request) == ["a", "c", "x", "u", "d", "n", "z"])
  }

  @Test("Of two equal decisions the last holds, and a close is worded as one")
  func equalDecisions() throws {
    let decline = ["reason": "It sells names.", "on": "2026-11-03"]
    var request = try act("decline", on: opened(), decline)
    request = try act("reopen", on: request, ["on": "2026-11-03", "why": "Asked again."])
    request = try act("decline", on: request, decline)
    request.decisions[0] = request.decisions[1]
    func labels(_ request: ToolRequest) -> [String] {
      request.page(in: situation.district, today: situation.today, revealing: false)
        .parts.first { $0.heading == "WHAT WAS DECIDED" }?.lines.map { "\($0.label): \($0.value)" }
        ?? []
    }
    #expect(labels(request).count { $0.hasPrefix("Decided: ") } == 1)
    #expect(labels(request).count { $0.hasPrefix("Before: ") } == 1)
    let closed = try act("close", on: opened(), ["reason": "Entered twice.", "on": "2026-11-03"])
    #expect(
      labels(closed).contains {
        $0.hasPrefix("Closed: ") && $0.contains("closed without a decision; Entered twice")
      }, "\(labels(closed))")
  }

  @Test("The same product asked for before is named with what became of it")
  func askedBefore() throws {
    var before = try act("decline", on: opened(), ["reason": "It sells names."])
    before.number = 5
    var with = situation
    with.cases.tools = [before]
    for typed in [["product": "P-1"], ["name": "WAND"]] {
      var act = OpenTool(today: situation.today)
      try act.read(typed, Reading(today: situation.today, calendar: situation.district.calendar))
      let sentence = try act.decide(on: nil, in: with.circumstances).sentence
      #expect(
        sentence.contains(
          "Asked for before as well: T-0005, received Mon Nov 2, 2026, not approved."),
        "\(sentence)")
    }
  }

  @Test("A row or a message is taken once, and a sender that is not verified is said")
  func taken() throws {
    let typed = [
      "name": "Wand", "source": "mail", "source-key": "<1@a.example>", "doubt": "DKIM fails",
      "left-out": "2", "received": "2026-11-02",
    ]
    let request = try situation.open("take", ToolRequest.self, typed)
    let page = request.page(in: situation.district, today: situation.today, revealing: false)
    #expect(page.reasons[0].hasPrefix("The sender is not verified: DKIM fails."))
    let lines = page.parts.flatMap(\.lines).map { "\($0.label): \($0.value)" }
    #expect(lines.contains("Read from: a message; 2 files not kept"))
    var with = situation
    with.cases.tools = [request]
    #expect(refusal { _ = try with.open("take", ToolRequest.self, typed) } == .alreadyDone)
  }

  @Test("Who asks is hidden until asked for, and no title, docket line or list says it")
  func names() throws {
    let request = try opened(["email": "zzyzx@a.example", "message": "For Robin Zzyzx"])
    func text(_ revealing: Bool) -> String {
      "\(request.page(in: situation.district, today: situation.today, revealing: revealing))"
    }
    #expect(!text(false).lowercased().contains("zzyzx") && text(true).contains("Robin Zzyzx"))
    #expect(!"\(request.summary) \(docket(request))".lowercased().contains("zzyzx"))
  }

  @Test("What cannot be is refused by its field")
  func refusals() throws {
    let problems = #expect(throws: EntryProblems.self) { try opened(["product": ""]) }
    #expect(problems?.problems.first?.field == "name")
    #expect(refusal { _ = try opened(["received": "2026-11-22"]) } == .dateInFuture)
    let request = try opened()
    for (verb, typed) in [
      ("decline", ["reason": "x", "on": "2026-11-01"]),
      ("existing", ["what": "x", "on": "2026-11-01"]),
    ] {
      #expect(refusal { _ = try act(verb, on: request, typed) } == .dateOutOfOrder)
    }
    let approved = try act("approve", on: request, ["contract": "C-1"])
    #expect(refusal { _ = try act("change", on: approved, ["product": "P-2"]) } == .alreadyDone)
    #expect(
      refusal { _ = try act("change", on: approved, ["received": "2026-11-22"]) } == .dateInFuture)
  }

  @Test("Every act in every state gives a transition or a named refusal")
  func everyAct() throws {
    let decisions: [(ToolStanding, String, [String: String])] = [
      (.underContract, "approve", ["contract": "C-1"]), (.contractToMake, "contract", [:]),
      (.exemptionToExamine, "exemption", [:]),
      (.underExemption, "approve-exemption", ["exemption": "E-7"]),
      (.noStudentData, "no-data", ["reason": "A film."]),
      (.notApproved, "decline", ["reason": "It sells names."]),
      (.closed, "close", ["reason": "Taken back."]),
    ]
    let others: [(String, [String: String])] = [
      ("change", ["cost": "$5"]), ("existing", ["what": "Nothing."]), ("tell", ["how": "e-mail"]),
      ("reopen", ["why": "More."]), ("note", ["text": "Called."]),
    ]
    #expect(
      Set(ToolRequest.acts.map { $0.about.verb })
        == Set(decisions.map(\.1) + others.map(\.0) + ["open", "take", "attach"]))
    for standing in ToolStanding.allCases {
      var start = try opened()
      if let step = decisions.first(where: { $0.0 == standing }) {
        start = try act(step.1, on: start, step.2)
      }
      #expect(start.standing == standing)
      let isOpen = [.undecided, .contractToMake, .exemptionToExamine].contains(standing)
      for (next, verb, typed) in decisions {
        if isOpen {
          #expect(try act(verb, on: start, typed).standing == next, "\(verb) on \(standing)")
        } else {
          #expect(
            refusal { _ = try act(verb, on: start, typed) } == .closed, "\(verb) on \(standing)")
        }
      }
      for (verb, typed) in others {
        let refused: RefusalReason? =
          switch verb {
          case "existing" where !isOpen: .closed
          case "tell" where standing == .undecided: .notAnswered
          case "reopen" where standing == .undecided: .noSuchEntry
          default: nil
          }
        let after = refusal {
          let after = try act(verb, on: start, typed)
          #expect(after.standing == (verb == "reopen" ? .undecided : standing))
        }
        #expect(after == refused, "\(verb) on \(standing)")
      }
    }
  }

  @Test("Undoing leaves a telling after its decision")
  func undoing() throws {
    let decided = try act("decline", on: opened(), ["reason": "x", "on": "2026-11-03"])
    var wrong = try act("tell", on: decided, ["how": "e-mail", "on": "2026-11-04"])
    wrong.decisions[0].toldOn = day("2026-11-01")
    #expect(!decided.mayBecome(wrong) && wrong.mayBecome(decided))
  }
}
