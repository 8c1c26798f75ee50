import CaseTestSupport
import Testing

@testable import CaseDomain
@testable import CaseStore

/// A deletion request that was closed, opened again and closed once more, as reports of different days tell it.
@Suite("Reopened deletion requests in a report")
struct ReopenedDeletionTests {
  private let casebook: TemporaryCasebook
  private let request = CaseReference(.deletion, 1)

  init() throws {
    casebook = try TemporaryCasebook()
    try casebook.give("contractor.add", ["name": "Acme"])
    try casebook.give(
      "deletion.open",
      [
        "requester": "parent", "data": "Everything", "contractors": "V-1", "students": "4471",
        "received": "2026-01-10", "requester-name": "N. Made-Up",
      ])
    try give("verify", ["on": "2026-01-11", "how": "Seen.", "holds": "yes"])
    try give(
      "safeguard",
      [
        "on": "2026-01-11", "only-copy": "no", "only-copy-remark": "Ours.", "access-open": "no",
        "access-remark": "None.",
      ])
    try give("send", ["on": "2026-01-12", "how": "e-mail"])
  }

  @discardableResult
  private func give(_ verb: String, _ typed: [String: String]) throws -> Receipt {
    try casebook.give("deletion.\(verb)", on: request, typed)
  }

  /// How many are open, and since when; the times taken; how many were opened again, and answered again.
  private func told(on iso: String) throws -> [String] {
    let district = try casebook.store.district()
    let facts = try casebook.store.reading { db in
      try ReportReading(db: db, district: district).content(on: day(iso)).now
    }
    return [
      "open \(facts.deletionsOpen)" + (facts.oldestOpenDeletion.map { " since \($0.iso)" } ?? ""),
      "days \(facts.deletionDays.keys.sorted())",
      "again \(facts.deletionsReopened) \(facts.deletionsAnsweredAgain)",
    ]
  }

  @Test(
    "It is closed between two times of being open, and its time is told once, to the last answer")
  func restored() throws {
    try give("keep-copy", ["on": "2026-01-30", "answer": "A tape stays."])
    try give("answer", ["on": "2026-02-01", "how": "Letter"])
    let restored = try give("restored", ["on": "2026-05-01"])
    let sent = try give("send", ["on": "2026-05-02", "how": "e-mail"])
    let confirmed = try give("confirm", ["on": "2026-05-10", "answer": "Deleted."])
    let answered = try give("answer", ["on": "2026-05-20", "how": "Letter"])

    #expect(try told(on: "2026-01-31") == ["open 1 since 2026-01-10", "days []", "again 0 0"])
    #expect(try told(on: "2026-03-01") == ["open 0", "days [22]", "again 0 0"])
    #expect(try told(on: "2026-05-05") == ["open 1 since 2026-01-10", "days []", "again 1 0"])
    #expect(try told(on: "2026-11-21") == ["open 0", "days [130]", "again 1 1"])
    // A year later only the day of opening it again is no longer in the year.
    #expect(try told(on: "2027-05-10") == ["open 0", "days [130]", "again 0 1"])

    try casebook.undo(answered.sequence)
    #expect(
      try told(on: "2026-11-21") == ["open 1 since 2026-01-10", "days []", "again 1 0"])
    for receipt in [confirmed, sent, restored] { try casebook.undo(receipt.sequence) }
    #expect(try told(on: "2026-11-21") == ["open 0", "days [22]", "again 0 0"])
  }

  @Test("An answer that is contested by asking again opens it, and another step does not")
  func contested() throws {
    try give("partly", ["on": "2026-01-30", "left": "The backups", "answer": "It gave none."])
    try give("answer", ["on": "2026-02-01", "how": "Letter"])
    try give("contest", ["kind": "escalated", "on": "2026-03-01", "how": "A call"])
    #expect(try told(on: "2026-03-02") == ["open 0", "days [22]", "again 0 0"])
    try give("contest", ["kind": "asked-again", "on": "2026-04-01", "how": "Letter"])
    #expect(try told(on: "2026-03-31") == ["open 0", "days [22]", "again 0 0"])
    #expect(try told(on: "2026-04-01") == ["open 1 since 2026-01-10", "days []", "again 1 0"])
  }
}
