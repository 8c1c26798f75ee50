import Testing

@testable import CaseDomain

/// What a correction may touch, and what it may not once a contractor was asked.
@Suite struct DeletionChangeTests {
  private func change(
    _ request: DeletionRequest, _ body: (inout DeletionEntry) throws -> Void
  ) throws -> Decision<DeletionRequest> {
    var act = ChangeDeletion(entry: DeletionEntry(of: request))
    try body(&act.entry)
    return try act.decide(on: request, in: try Bench.circumstances())
  }

  @Test func whatWasAskedStaysAsItWasAsked() throws {
    let sent = try DeletionCases.sent()
    let changes: [(String, (inout DeletionEntry) -> Void)] = [
      ("students", { $0.students = [Student(code: "9000")] }),
      ("group", { ($0.students, $0.group) = ([], "all of grade 12") }),
      ("data", { $0.data = "photographs" }),
      ("contractors", { $0.contractors.removeFirst() }),
    ]
    for (field, body) in changes {
      let refusal = try Bench.refusal { try change(sent, body) }
      #expect(refusal?.reason == .legNotReady)
      #expect(refusal?.field == field)
      #expect(try Bench.refusal { try change(try DeletionCases.ready(), body) } == nil)
    }
    let named = try change(sent) {
      $0.students = [Student(code: "4471"), Student(code: "4472", name: "Di")]
    }
    #expect(named.record.legs == sent.legs)
  }

  @Test func legsThatStayKeepTheirCourse() throws {
    var ready = try DeletionCases.ready()
    ready.legs[0] = try DeletionCases.sent().legs[0]
    let decision = try change(ready) {
      $0.contractors = [DeletionCases.hooli, DeletionCases.acme, DeletionCases.acme]
    }
    #expect(decision.record.legs.map(\.contractor.name) == ["Hooli", "Acme"])
    #expect(decision.record.legs.last == ready.legs[0])
  }

  @Test func anotherRequesterHasToBeCheckedAgain() throws {
    let decision = try change(try DeletionCases.ready()) { $0.requester = .guardian }
    #expect(decision.record.rightCheck == nil)
    #expect(decision.record.status == .toBeChecked)
    #expect(decision.sentence.contains("checked again"))
  }

  @Test func aRequestNamesContractorsAndSomebody() throws {
    let ready = try DeletionCases.ready()
    let refusal = try Bench.refusal { try change(ready) { $0.contractors = [] } }
    #expect(refusal?.reason == .notAnswered)
    #expect(refusal?.field == "contractors")
    let problems = #expect(throws: EntryProblems.self) { try change(ready) { $0.students = [] } }
    #expect(problems?.problems.map(\.field) == ["students"])
  }

  @Test func itCannotHaveComeAfterWhatFollowedFromIt() throws {
    let sent = try DeletionCases.sent()
    for (day, reason) in [
      ("2026-10-02", nil), ("2026-10-03", RefusalReason.dateOutOfOrder),
      ("2026-11-22", .dateInFuture),
    ] {
      let refusal = try Bench.refusal {
        try change(sent) { $0.receivedOn = try Bench.day(day) }
      }
      #expect(refusal?.reason == reason, "\(day)")
    }
    #expect(try Bench.refusal { try change(sent) { _ in } }?.reason == .unchanged)
  }

  @Test func oneSafeguardCanBeAnsweredWithoutTheOther() throws {
    let circumstances = try Bench.circumstances()
    var record = try DeletionCases.ready()
    record.safeguards = nil
    func answer(_ onlyCopy: Bool?, _ open: Bool?) throws {
      record =
        try AnswerSafeguards(
          answers: Safeguards(
            onlyCopy: onlyCopy, onlyCopyRemark: "a", accessRequestOpen: open, accessRemark: "b",
            on: circumstances.today)
        ).decide(on: record, in: circumstances).record
    }
    try answer(false, nil)
    #expect(record.status == .toBeChecked)
    try answer(nil, false)
    #expect(record.safeguards?.onlyCopy == false)
    #expect(record.status == .toBeSent)
    try answer(true, nil)
    #expect(record.status == .toBeChecked)
    #expect(record.safeguards?.accessRequestOpen == false)
    let refusal = try Bench.refusal {
      try AnswerSafeguards(today: circumstances.today).decide(on: record, in: circumstances)
    }
    #expect(refusal?.reason == .notAnswered)
  }
}
