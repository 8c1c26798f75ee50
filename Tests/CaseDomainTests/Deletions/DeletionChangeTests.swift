import CaseDomain
import Testing

/// What a correction may touch, and what it may not once a contractor was asked.
@Suite struct DeletionChangeTests {
  private func entry(_ request: DeletionRequest) -> DeletionEntry {
    DeletionEntry(
      requester: request.requester, requesterName: request.requesterName,
      receivedOn: request.receivedOn, scope: request.scope, data: request.data,
      contractors: request.legs.map { CaseReference(.contractor, $0.contractor.number) })
  }

  private func change(
    _ request: DeletionRequest, _ body: (inout DeletionEntry) throws -> Void
  ) throws -> Decision<DeletionRequest> {
    var entry = entry(request)
    try body(&entry)
    return try DeletionRequest.decide(
      .change(request.reference, entry), on: request, in: try Bench.circumstances())
  }

  @Test func whatWasAskedStaysAsItWasAsked() throws {
    let sent = try DeletionCases.sent()
    let changes: [(String, (inout DeletionEntry) -> Void)] = [
      ("students", { $0.scope = .students([Student(code: "9000")]) }),
      ("group", { $0.scope = .group("all of grade 12") }), ("data", { $0.data = "photographs" }),
      ("contractors", { $0.contractors.removeFirst() }),
    ]
    for (field, body) in changes {
      let refusal = try Bench.refusal { try change(sent, body) }
      #expect(refusal?.reason == .legNotReady)
      #expect(refusal?.field == field)
      #expect(try Bench.refusal { try change(try DeletionCases.ready(), body) } == nil)
    }
    let named = try change(sent) {
      $0.scope = .students([Student(code: "4471"), Student(code: "4472", name: "Di")])
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
    let empty: [(String, (inout DeletionEntry) -> Void)] = [
      ("contractors", { $0.contractors = [] }), ("students", { $0.scope = .students([]) }),
      ("group", { $0.scope = .group("") }),
    ]
    for (field, body) in empty {
      let refusal = try Bench.refusal { try change(ready, body) }
      #expect(refusal?.reason == .notAnswered)
      #expect(refusal?.field == field)
    }
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
        try DeletionRequest.decide(
          .safeguard(
            record.reference,
            Safeguards(
              onlyCopy: onlyCopy, onlyCopyRemark: "a", accessRequestOpen: open, accessRemark: "b",
              on: circumstances.today)), on: record, in: circumstances
        ).record
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
      try DeletionRequest.decide(
        .safeguard(
          record.reference,
          Safeguards(
            onlyCopy: nil, onlyCopyRemark: "", accessRequestOpen: nil, accessRemark: "",
            on: circumstances.today)), on: record, in: circumstances)
    }
    #expect(refusal?.reason == .notAnswered)
  }
}
