import CaseStore
import CaseTestSupport
import Testing

@testable import CaseDomain

/// A request to see the records of a child holds the deletion requests for that child, both ways.
@Suite("Record requests and deletion requests")
struct RequestHoldTests {
  private let casebook: TemporaryCasebook

  init() throws {
    casebook = try TemporaryCasebook()
    try casebook.give("contractor.add", ["name": "Acme"])
  }

  private func openDeletion(_ student: String = "4471") throws -> CaseReference {
    let deletion = try casebook.give(
      "deletion.open",
      [
        "requester": "parent", "students": student, "data": "essays", "contractors": "V-1",
        "received": "2026-11-02",
      ]
    ).reference
    try casebook.give("deletion.verify", on: deletion, ["how": "Seen.", "holds": "yes"])
    return deletion
  }

  private func openReview(_ more: [String: String] = [:]) throws -> Receipt {
    try casebook.give(
      "request.open",
      [
        "kind": "review", "capacity": "parent", "student": "4471", "records": "All of it",
        "special-education": "no",
        "received": "2026-11-03", "new-code": "yes",
      ].merging(more) { $1 })
  }

  private func page(_ reference: CaseReference) throws -> CasePage {
    #expect(try casebook.store.check() == [])
    return try casebook.store.page(
      of: reference, revealing: false, today: Moment.testDay.today)
  }

  private func refusal(_ body: () throws -> Void) -> Refusal? {
    do {
      try body()
      return nil
    } catch {
      return error as? Refusal
    }
  }

  @Test("A statement kept with the record stands on the page of what has that record go out")
  func statement() throws {
    let asked = [
      "capacity": "parent", "student": "4471", "records": "A note", "received": "2026-11-03",
      "special-education": "", "new-code": "yes",
    ]
    let correction = try openReview(asked.merging(["kind": "correction"]) { $1 }).reference
    for (act, typed) in [
      (
        "verify",
        ["identity": "A license", "court-order": "no", "holds": "yes", "how": "Seen."]
      ),
      ("deny", ["how": "Letter", "reason": "No.", "hearing-right": "yes"]), ("ask-hearing", [:]),
      (
        "call-hearing",
        [
          "on": "2026-11-21", "held": "2026-11-21", "at": "2 p.m.", "place": "Room 2",
          "officer": "W. Larch", "impartial": "yes",
        ]
      ),
      ("decide-hearing", ["upholds": "no", "reasons": "Heard."]), ("statement", ["text": "No."]),
    ] {
      try casebook.give("request.\(act)", on: correction, typed)
    }
    let heading = "STATEMENTS THAT GO WITH THE STUDENT'S RECORD"
    let transfer = ["kind": "transfer", "capacity": "school"]
    for (typed, isShown) in [
      (transfer.merging(["direction": "sending"]) { $1 }, true),
      (transfer.merging(["direction": "receiving"]) { $1 }, false),
      (["kind": "review", "special-education": "no"], true),
    ] {
      let request = try openReview(asked.merging(typed) { $1 }).reference
      let part = try page(request).parts.first { $0.heading == heading }
      #expect(part?.lines.map(\.leads) == (isShown ? [correction] : nil), "\(typed)")
    }
    #expect(try !page(correction).parts.contains { $0.heading == heading })
  }

  @Test("A review that is opened first is known to the deletion")
  func reviewFirst() throws {
    let review = try openReview()
    let deletion = try openDeletion()
    let shown = try page(deletion).parts.flatMap(\.lines).filter { $0.leads == review.reference }
    #expect(shown.count == 1)
    #expect(try page(deletion).reasons.count { $0.contains("R-0001") } == 1)
    let found = refusal {
      _ = try casebook.give(
        "deletion.safeguard", on: deletion, ["only-copy": "no", "access-open": "no"])
    }
    #expect(found?.reason == .accessRequestOpen && found?.sentence.contains("R-0001") == true)
    try casebook.give("request.withdraw", on: review.reference, ["how": "A call"])
    try casebook.give(
      "deletion.safeguard", on: deletion, ["only-copy": "no", "access-open": "no"])
    try casebook.give("deletion.send", on: deletion, ["contractor": "V-1"])
    #expect(try page(deletion).standing == "waiting on contractors")
  }

  @Test("A review that comes later holds what is to be sent, and has what was sent held")
  func reviewLater() throws {
    let deletion = try openDeletion()
    try casebook.give(
      "deletion.safeguard", on: deletion, ["only-copy": "no", "access-open": "no"])
    #expect(try page(deletion).standing == "to be sent")
    let review = try openReview()
    #expect(review.sentence.hasSuffix("It holds D-0001 until it is closed."))
    #expect(try page(deletion).standing == "to be checked")
    #expect(
      try page(review.reference).parts.contains {
        $0.heading == "HOLDS THESE DELETION REQUESTS" && $0.lines[0].leads == deletion
      })
    let found = refusal {
      _ = try casebook.give("deletion.send", on: deletion, ["contractor": "V-1"])
    }
    #expect(found?.reason == .accessRequestOpen)
    try casebook.undo(review.sequence)
    #expect(try page(deletion).standing == "to be sent")
    try casebook.give("deletion.send", on: deletion, ["contractor": "V-1"])
    let second = try openReview().reference
    #expect(
      try page(deletion).items.map(\.sentence).contains(
        "Tell Acme to hold: somebody has asked to see the records"))
    try casebook.give("deletion.hold", on: deletion, ["contractor": "V-1", "why": "A review."])
    try casebook.give("request.withdraw", on: second, ["how": "A call"])
    #expect(try page(deletion).items.map(\.sentence).contains("Lift the hold at Acme"))
  }

  @Test("Other requests, and those for other children, are shown or nothing")
  func others() throws {
    let deletion = try openDeletion()
    let correction = try openReview(["kind": "correction"]).reference
    #expect(
      try page(deletion).reasons.contains {
        $0.hasPrefix("\(correction) is open for the same child")
      }
    )
    let other = try openReview(["student": "5512"]).reference
    #expect(!(try page(deletion).parts.flatMap(\.lines).contains { $0.leads == other }))
    #expect(
      try page(correction).parts.contains {
        $0.heading == "OPEN DELETION REQUESTS FOR THE STUDENT"
      })
  }

  @Test("Evidence is asked for in the exemption at one go, and undone with it")
  func evidence() throws {
    try casebook.give("product.add", ["name": "Reading", "contractor": "V-0001"])
    let exemption = try casebook.give(
      "exemption.open",
      ["student": "4471", "product": "P-0001", "plan": "504", "drawn-up": "2026-09-01"]
    ).reference
    let opened = try casebook.give(
      "request.open",
      [
        "kind": "evidence", "capacity": "guardian", "student": "4471", "product": "P-1",
        "records": "The letters", "received": "2026-11-03",
      ])
    #expect(
      try page(exemption).items.map(\.sentence).contains(
        "Provide the evidence asked for on Nov 3, 2026"))
    let reference = opened.reference
    try casebook.give(
      "request.verify", on: reference,
      ["identity": "Seen", "court-order": "no", "holds": "yes", "how": "Seen."])
    try casebook.give("request.grant", on: reference, ["how": "A letter"])
    try casebook.give(
      "request.disclose", on: reference,
      ["to": "Sam", "form": "copied", "what": "The letters", "interest": "own child"])
    #expect(
      !(try page(exemption).items.map(\.sentence).contains { $0.hasPrefix("Provide the evidence") })
    )
    try casebook.give("request.close", on: reference)
    #expect(try page(reference).standing == "closed, granted")
  }
}
