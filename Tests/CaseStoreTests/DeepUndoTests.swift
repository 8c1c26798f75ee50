import CaseDomain
import CaseTestSupport
import GRDB
import Testing

@testable import CaseStore

/// Any act can be undone, however long ago, as long as the case makes sense without it.
@Suite("Undoing out of order")
struct DeepUndoTests {
  private let casebook: TemporaryCasebook
  private let contract = CaseReference(.contract, 1)

  init() throws {
    casebook = try TemporaryCasebook()
    try casebook.give("contract.draft", ["new-contractor": "Acme", "new-products": "Reading"])
  }

  private func record() throws -> Contract {
    try casebook.store.reading { try $0.record(contract) }
  }

  private func give(_ act: String, _ typed: [String: String]) throws -> Int {
    try casebook.give("contract.\(act)", on: contract, typed).sequence
  }

  /// Expects that an entry is not undone, and that another is named to be undone first.
  private func expectFirst(_ first: Int, beforeUndoing entry: Int) throws {
    let before = try casebook.store.head()
    let refusal = #expect(throws: Refusal.self) { try casebook.undo(entry) }
    #expect(refusal?.reason == .changedSince)
    #expect(refusal?.remedy.hasPrefix("Undo entry \(first) first") == true, "\(refusal as Any)")
    #expect(try casebook.store.head() == before)
  }

  @Test("Of several notes any one is taken out, and put back where it was")
  func elements() throws {
    let entries = try ["a", "b", "c"].map { try give("note", ["text": $0]) }
    let undone = try casebook.undo(entries[0]).sequence
    #expect(try record().notes.map(\.text) == ["b", "c"])
    try casebook.undo(entries[1])
    #expect(try record().notes.map(\.text) == ["c"])
    try casebook.undo(undone)
    #expect(try record().notes.map(\.text) == ["a", "c"])
    try casebook.undo(entries[2])
    #expect(try record().notes.map(\.text) == ["a"])
    #expect(try casebook.store.check() == [])
  }

  @Test("A change inside an element is undone after one before it was taken out")
  func movedElement() throws {
    try casebook.give("contractor.add", ["name": "Globex"])
    let request = try casebook.give(
      "deletion.open",
      [
        "requester": "district", "group": "All of 2020", "data": "All", "received": "2026-11-02",
        "contractors": "V-0001, V-0002",
      ]
    ).reference
    func give(_ verb: String, _ typed: [String: String]) throws -> Int {
      try casebook.give("deletion.\(verb)", on: request, typed).sequence
    }
    let pauses = try [("2026-11-03", "2026-11-04"), ("2026-11-05", "2026-11-06")].map {
      (try give("pause", ["from": $0, "reason": "x"]), try give("resume", ["on": $1]))
    }
    try expectFirst(pauses[1].1, beforeUndoing: pauses[1].0)
    try expectFirst(pauses[0].1, beforeUndoing: pauses[0].0)
    try casebook.undo(pauses[1].1)
    try expectFirst(pauses[1].0, beforeUndoing: pauses[0].1)
    try casebook.undo(pauses[1].0)
    try casebook.undo(pauses[0].1)
    try casebook.undo(pauses[0].0)
    let pausing: DeletionRequest = try casebook.store.reading { try $0.record(request) }
    #expect(pausing.pauses.isEmpty)
  }

  @Test("What a later act could not have been done without is not undone before it")
  func dependence() throws {
    let signed = try give("execute", ["signed": "2026-11-02", "no-end": "yes"])
    let found = try give("finding", ["provision": "9", "finding": "missing"])
    let notice = try give(
      "notify", ["sent": "2026-11-05", "how": "by letter", "cure-by": "2026-12-20", "why": "x"])
    try expectFirst(notice, beforeUndoing: signed)
    try expectFirst(notice, beforeUndoing: found)
    try casebook.undo(notice)
    let ended = try give("terminate", ["on": "2026-11-20", "reason": "x"])
    try expectFirst(ended, beforeUndoing: signed)
    try casebook.undo(ended)
    try casebook.undo(signed)
    #expect(try record().signedOn == nil)
    #expect(try record().findings.count == 1)
  }

  @Test("What would leave dates that do not follow from each other is not undone")
  func dates() throws {
    _ = try give("execute", ["signed": "2026-11-10", "no-end": "yes"])
    let corrected = try give("change", ["signed": "2026-11-02"])
    let posted = try give(
      "post", ["posted": "2026-11-05", "address": "https://example.org", "shows": "contract"])
    try expectFirst(posted, beforeUndoing: corrected)
    try casebook.undo(posted)
    try casebook.undo(corrected)
    #expect(try record().signedOn == day("2026-11-10"))
  }

  @Test("The act that the dates no longer fit is named, and not the newest one")
  func blame() throws {
    _ = try give("execute", ["signed": "2026-11-10", "no-end": "yes"])
    let corrected = try give("change", ["signed": "2026-11-02"])
    let posted = try give(
      "post", ["posted": "2026-11-05", "address": "https://example.org", "shows": "contract"])
    _ = try give("note", ["text": "x"])
    try expectFirst(posted, beforeUndoing: corrected)
  }

  @Test("The newest act is undone also where the case made less sense before it")
  func newest() throws {
    _ = try give("execute", ["signed": "2026-11-02", "no-end": "yes"])
    _ = try give(
      "post", ["posted": "2026-11-05", "address": "https://example.org", "shows": "contract"])
    _ = try give("change", ["signed": "2026-11-10"])
    let corrected = try give("change", ["signed": "2026-11-02"])
    try casebook.undo(corrected)
    #expect(try record().signedOn == day("2026-11-10"))
  }

  @Test("A determination does not come back before an amendment that came after it was set aside")
  func determination() throws {
    _ = try give("execute", ["signed": "2026-09-01", "no-end": "yes"])
    _ = try give("finding", ["provision": "9", "finding": "missing"])
    _ = try give(
      "notify", ["sent": "2026-09-05", "how": "by letter", "cure-by": "2026-10-05", "why": "x"])
    _ = try give("void", ["on": "2026-10-20", "by": "the board", "why": "No answer."])
    let aside = try give("set-aside", ["on": "2026-11-01", "why": "An error."])
    let amended = try give("amend", ["signed": "2026-11-10", "summary": "All", "provisions": "9"])
    try expectFirst(amended, beforeUndoing: aside)
  }

  @Test("What shows the district's effort is not taken back before the condition it shows")
  func effort() throws {
    let exemption = try exemption()
    func give(_ verb: String, _ typed: [String: String]) throws -> Int {
      try casebook.give("exemption.\(verb)", on: exemption, typed).sequence
    }
    let tried = try give("effort", ["on": "2026-11-03", "whom": "Sales", "how": "e-mail"])
    _ = try give("search", ["on": "2026-11-04", "tried": "Another", "failure": "No such use."])
    let met = try give(
      "condition", ["condition": "effort", "answer": "met", "on": "2026-11-05", "reason": "x"])
    try expectFirst(met, beforeUndoing: tried)
    try casebook.undo(met)
    try casebook.undo(tried)
  }

  @Test("The child is not changed back under a signature")
  func signedFor() throws {
    let exemption = try exemption()
    let changed = try casebook.give("exemption.change", on: exemption, ["student": "4472"])
    let signed = try casebook.give(
      "exemption.sign", on: exemption,
      [
        "role": "parent", "name": "A. Parent", "on": "2026-11-06", "method": "ink",
        "acknowledges": "yes", "authorizes": "yes",
      ])
    try expectFirst(signed.sequence, beforeUndoing: changed.sequence)
  }

  @Test("What a contractor was asked to delete is not changed back")
  func asked() throws {
    let request = try casebook.give(
      "deletion.open",
      [
        "requester": "district", "group": "All of 2020", "data": "All", "received": "2026-11-02",
        "contractors": "V-0001",
      ]
    ).reference
    let changed = try casebook.give("deletion.change", on: request, ["data": "Names"])
    try casebook.give(
      "deletion.verify", on: request, ["on": "2026-11-03", "holds": "yes", "how": "On file"])
    try casebook.give(
      "deletion.safeguard", on: request,
      ["on": "2026-11-03", "only-copy": "no", "access-open": "no"])
    let sent = try casebook.give(
      "deletion.send", on: request, ["contractor": "V-0001", "on": "2026-11-04", "how": "letter"])
    try expectFirst(sent.sequence, beforeUndoing: changed.sequence)
  }

  private func exemption() throws -> CaseReference {
    try casebook.give(
      "exemption.open",
      [
        "student": "4471", "product": "P-0001", "plan": "iep", "drawn-up": "2026-11-02",
        "unique-and-necessary": "x", "unable-to-comply": "y",
      ]
    ).reference
  }

  @Test("An opened case that was changed since is not taken out, unless that is undone")
  func opening() throws {
    let note = try give("note", ["text": "x"])
    try expectFirst(note, beforeUndoing: 4)
    try casebook.undo(note)
    try casebook.undo(4)
    #expect(throws: Refusal.self) { try record() }
    #expect(try casebook.store.check() == [])
  }

  @Test("A case does not come back whose vendor was taken out meanwhile")
  func withoutVendor() throws {
    let removed = try casebook.undo(4).sequence
    for entry in [3, 2] { try casebook.undo(entry) }
    let refusal = #expect(throws: Refusal.self) { try casebook.undo(removed) }
    #expect(refusal?.reason == .noSuchRecord)
    #expect(try casebook.store.check() == [])
  }

  @Test("Settings are undone out of order, too")
  func settings() throws {
    let closed = try casebook.give("district.close", ["date": "2026-12-04", "name": "Staff day"])
    try casebook.give("district.close", ["date": "2026-12-03", "name": "Snow"])
    try casebook.give("district.rename", ["name": "Elm"])
    let undone = try casebook.undo(closed.sequence)
    #expect(
      undone.sentence.hasPrefix("Settings: what entry \(closed.sequence) changed is put back."))
    let district = try casebook.store.reading { try $0.district() }
    #expect(district.name == "Elm")
    #expect(district.calendar.closures.map(\.name) == ["Snow"])
  }

  @Test(
    "In whatever order acts are undone, what is left reads back, and in the end nothing is left")
  func anyOrder() throws {
    var chance = Chance(11)
    let start = try record()
    for _ in 1...4 {
      var left = [
        try give("execute", ["signed": "2026-11-02", "ends": "2027-06-30"]),
        try give("finding", ["provision": "1", "finding": "present", "page": "2"]),
        try give("finding", ["provision": "9", "finding": "missing"]),
        try give("note", ["text": "one"]),
        try give("change", ["description": "Reading", "classes": "student-records"]),
        try give(
          "notify", ["sent": "2026-11-05", "how": "letter", "cure-by": "2026-12-20", "why": "x"]),
        try give("extend-cure", ["until": "2026-12-24", "why": "y"]),
        try give("note", ["text": "two"]),
        try give("amend", ["signed": "2026-11-12", "summary": "All", "provisions": "9"]),
        try give(
          "post", ["posted": "2026-11-13", "address": "https://example.org", "shows": "contract"]),
        try give("change", ["description": "Reading and sums", "elements": "name,grades"]),
        try give("let-end", ["on": "2026-11-14"]), try give("note", ["text": "three"]),
      ]
      while !left.isEmpty {
        let entry = chance.pick(left)
        do {
          let undone = try casebook.undo(entry).sequence
          left.removeAll { $0 == entry }
          guard chance.one(in: 4) else { continue }
          left.append(try casebook.undo(undone).sequence)
        } catch let refusal as Refusal {
          #expect(refusal.reason == .changedSince && entry != left.last)
        }
      }
      var after = try record()
      after.revision = start.revision
      #expect(after == start)
    }
    #expect(try casebook.store.check() == [])
  }
}
