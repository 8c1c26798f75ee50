import CaseTestSupport
import Foundation
import GRDB
import Testing

@testable import CaseDomain
@testable import CaseStore

/// What is stored as JSON is read by the decoder of its version, and what none knows is damage.
@Suite("Stored JSON")
struct StoredJSONTests {
  private let casebook: TemporaryCasebook

  init() throws { casebook = try TemporaryCasebook() }

  private func meddle(_ sql: String) throws {
    try DatabaseQueue(path: casebook.path).write { try $0.execute(sql: sql) }
  }

  /// The forms of tomorrow's program: a period that today's does not have, and a field of each pause.
  private static let tomorrow = JSONVersions(
    steps: JSONVersions.known.steps + [
      { area, value in
        var value = value
        if area == .district, value["practice"] != nil {
          value["practice"]?["exemptionReviewMonths"] = .number(12)
        }
        guard area == .deletion, case .object(let pauses)? = value["pauses"] else { return value }
        value["pauses"] = .object(
          pauses.mapValues { pause in
            var pause = pause
            pause["reason"] = .text("not asked for")
            return pause
          })
        return value
      }
    ])

  @Test("A field added tomorrow opens the settings of today")
  func settings() throws {
    try meddle("UPDATE casebook SET practice = json_remove(practice, '$.exemptionReviewMonths')")
    let practice: Practice = try casebook.store.reading { db in
      let row = Columns(try #require(try db.row("SELECT * FROM casebook")))
      return try JSON.read(District.current(row, by: Self.tomorrow).value("practice"))
    }
    #expect(practice == .usual)
  }

  @Test("A field added tomorrow is in the differences of today")
  func differences() throws {
    let pause: JSONValue = .object(["from": .text("2026-11-03")])
    let newest = try Self.tomorrow.newest(
      of: pause, at: [.key("pauses"), .index(2)], in: .deletion, version: 2)
    #expect(newest["reason"] == .text("not asked for"))
    #expect(newest["from"] == pause["from"])
    let date = try Self.tomorrow.newest(
      of: .text("2026-11-03"), at: [.key("pauses"), .index(2), .key("from")], in: .deletion,
      version: 2)
    #expect(date == .text("2026-11-03"))
  }

  @Test("What version 2 kept of an exemption and of the settings has what was added since")
  func version2() throws {
    func newest(_ value: JSONValue, at path: [PathStep], in area: CaseArea) throws -> JSONValue {
      try JSONVersions.known.newest(of: value, at: path, in: area, version: 2)
    }
    let signature = try newest(
      .object(["role": .text("parent")]), at: [.key("signatures"), .index(0)], in: .exemption)
    #expect(signature["statement"] == .number(1) && signature["role"] == .text("parent"))
    let exemption = try newest(
      .object(["signatures": .list([.object(["role": .text("parent")])])]), at: [], in: .exemption)
    #expect(exemption["earlierStatements"] == .list([]))
    #expect(exemption.value(at: [.key("signatures"), .index(0), .key("statement")]) == .number(1))
    let choices = try newest(
      .object(["addendumRequired": .flag(true)]), at: [.key("choices")], in: .district)
    #expect(choices["oneParentWithdrawalEnds"] == .flag(true))
    #expect(choices["surrogateParentSigns"] == .flag(true))
    #expect(choices["adultStudentSigns"] == .flag(false))
    #expect(choices["addendumRequired"] == .flag(true))
  }

  @Test("What version 6 kept whole has the lists that were added since, and a part of it has none")
  func version6() throws {
    for (area, list) in [(CaseArea.product, "applicability"), (.contract, "weighings")] {
      func newest(_ value: JSONValue, at path: [PathStep]) throws -> JSONValue {
        try JSONVersions.known.newest(of: value, at: path, in: area, version: 6)
      }
      let whole = try newest(.object(["number": .number(1)]), at: [])
      #expect(whole[list] == .list([]) && whole["number"] == .number(1))
      #expect(try newest(.text("Quiz"), at: [.key("name")]) == .text("Quiz"))
    }
  }

  @Test(
    "What version 7 kept of the settings has the lists that were added since, and a part has none")
  func version7() throws {
    func newest(_ value: JSONValue, at path: [PathStep]) throws -> JSONValue {
      try JSONVersions.known.newest(of: value, at: path, in: .district, version: 7)
    }
    let whole = try newest(.object(["calendar": .object([:]), "choices": .object([:])]), at: [])
    for list in ["policyChanges", "decisions", "attachments"] { #expect(whole[list] == .list([])) }
    #expect(try newest(.text("Elm"), at: [.key("district")]) == .text("Elm"))
  }

  @Test("What version 8 kept of the website has no list for teachers")
  func version8() throws {
    func newest(_ value: JSONValue, at path: [PathStep]) throws -> JSONValue {
      try JSONVersions.known.newest(of: value, at: path, in: .district, version: 8)
    }
    let website = JSONValue.object(["address": .text("https://elm.example"), "formats": .text("")])
    #expect(
      try newest(website, at: [.key("website")])["listsForTeachers"] == .flag(false))
    #expect(
      try newest(.object(["website": website]), at: [])["website"]?["listsForTeachers"]
        == .flag(false))
    let address = [PathStep.key("website"), .key("address")]
    #expect(try newest(.text("https://elm.example"), at: address) == .text("https://elm.example"))
  }

  @Test("A policy that was followed before is read in whatever form it was kept")
  func earlierPolicy() throws {
    var district = try casebook.store.district()
    district.policyChanges = [
      PolicyChange(
        from: day("2026-09-01"), earlier: try District.test(following: "bristol").profile)
    ]
    try casebook.store.writing { db in
      try district.save(over: try db.district(), in: district, to: db)
      try db.run(
        """
        UPDATE policyChange SET decoder = 6,
          earlier = json_remove(earlier, '$.directoryForSchoolPurposesOnly')
        """)
    }
    let read = try casebook.store.reading { try $0.district() }
    #expect(read.policyChanges == district.policyChanges)
    #expect(read.policy(on: day("2026-08-31")).directoryForSchoolPurposesOnly)
  }

  @Test("A field that this program does not know is passed over")
  func unknownField() throws {
    try meddle("UPDATE casebook SET practice = json_set(practice, '$.tomorrow', 5)")
    #expect(try casebook.store.reading { try $0.district() }.practice == .usual)
  }

  @Test(
    "What no decoder knows is told as damage, by the name of its column",
    arguments: [
      ("decoder = 99", "decoder"), ("decoder = 0", "decoder"), ("practice = '{}'", "practice"),
      ("practice = 'x'", "practice"), ("profile = '[]'", "profile"),
      ("choices = '{\"executedOn\":\"never\"}'", "choices"),
    ])
  func damagedSettings(_ change: String, _ column: String) throws {
    try meddle("UPDATE casebook SET \(change)")
    let failure = #expect(throws: StoreFailure.self) {
      try casebook.again().district()
    }
    #expect(failure?.kind == .damaged)
    #expect(failure?.sentence.contains("holds a value in \(column) that cannot be read") == true)
  }

  @Test(
    "So is a difference that no decoder knows, or that cannot have led to what is there",
    arguments: [
      ("decoder = 11", "decoder"), ("changes = ''", "changes"), ("changes = '{}'", "changes"),
      ("changes = '[{\"path\":\"name\",\"after\":1.5}]'", "changes"),
      ("changes = '[{\"path\":\"name\",\"after\":\"Globex\"}]'", "changes"),
      ("changes = '[{\"path\":\"kinds/[7]\",\"before\":\"operator\"}]'", "changes"),
    ])
  func damagedDifference(_ change: String, _ column: String) throws {
    let added = try casebook.give("contractor.add", ["name": "Acme"])
    try meddle("UPDATE difference SET \(change)")
    let failure = #expect(throws: StoreFailure.self) {
      try casebook.undo(added.sequence)
    }
    #expect(failure?.kind == .damaged)
    #expect(failure?.sentence.contains("holds a value in \(column) that cannot be read") == true)
  }

  @Test(
    "Every field of a record comes back from what is stored, and equal records are stored alike")
  func everyField() throws {
    func check<Record: StoredRecord>(_ full: Record, _ bare: Record) throws {
      let (value, other) = (try JSON.value(of: full), try JSON.value(of: bare))
      let again: Record = try JSON.record(of: value, revision: full.revision)
      #expect(try JSON.value(of: again) == value)
      #expect(try Difference(from: value, to: other).before(other) == value)
      #expect(try Difference(from: other, to: value).before(value) == other)
      for _ in 1...5 { #expect(try JSON.value(of: full) == value) }
    }
    try check(Samples.contractor, Contractor(number: 1, name: "Globex"))
    try check(
      Samples.product, Product(number: 1, name: "Quiz", contractor: Mention(2, "Globex")))
    try check(
      Samples.incident,
      Incident(
        number: 1, contractor: Mention(2, "Globex"), restrictions: [.sale], about: "x",
        learnedOn: day("2026-10-01")))
    try check(Samples.tool, ToolRequest(for: "Reader", receivedOn: day("2026-10-01")))
    try check(
      Samples.contract, Contract(number: 1, contractor: Mention(2, "Globex"), products: []))
    try check(
      Samples.exemption,
      Exemption(
        number: 1, student: Student(code: "9"), product: Mention(2, "Quiz"),
        contractor: Mention(2, "Globex"), plan: .iep, drawnUpOn: day("2026-01-01")))
    try check(
      Samples.deletion,
      DeletionRequest(
        number: 1, requester: .district, receivedOn: day("2026-01-01"),
        scope: .group("all who left in June"), data: "", legs: []))
  }
}
