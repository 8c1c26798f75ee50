import CaseTestSupport
import Foundation
import GRDB
import Testing

@testable import CaseDomain
@testable import CaseStore

/// The journal, the lists and the docket hold no student's name.
@Suite("Privacy")
struct PrivacyTests {
  @Test("No name given with an exemption reaches the journal, a list, the docket or a text index")
  func names() throws {
    let casebook = try TemporaryCasebook()
    try casebook.give("contractor.add", ["name": "Acme"])
    try casebook.give("product.add", ["name": "Reading", "contractor": "V-1"])
    let exemption = try casebook.give(
      "exemption.open",
      [
        "student": "4471 = Robin Zzyzx", "product": "P-1", "plan": "iep",
        "unique-and-necessary": "Robin Zzyzx needs it.", "unable-to-comply": "No contract.",
        "drawn-up": "2026-11-20",
      ]
    ).reference
    try casebook.give(
      "exemption.sign", on: exemption,
      ["role": "parent", "name": "Sam Zzyzx", "on": "2026-11-20"])
    try casebook.give("exemption.note", on: exemption, ["text": "Robin Zzyzx likes it."])
    let kept = try casebook.store.reading { db in
      let tables = try String.fetchAll(
        db,
        sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name LIKE '%Text!_data' "
          + "ESCAPE '!'")
      let texts = try tables.flatMap { try Data.fetchAll(db, sql: "SELECT block FROM \($0)") }
      let shown = try ["journal", "docketItem"].flatMap { table in
        try Row.fetchAll(db, sql: "SELECT * FROM \(table)").map { Data("\($0)".utf8) }
      }
      return texts + shown
        + (try String.fetchAll(db, sql: "SELECT title FROM exemption").map { Data($0.utf8) })
    }
    #expect(kept.count > 8)
    for name in ["Zzyzx", "zzyzx", "Robin", "robin"] {
      #expect(!kept.contains { $0.range(of: Data(name.utf8)) != nil }, "\(name)")
    }
  }

  @Test("No page shows what its area counts among names until it is asked for")
  func pages() throws {
    let records: [any CaseRecord] = [
      Samples.contractor, Samples.product, Samples.contract, Samples.exemption, Samples.deletion,
      Samples.breach, Samples.request, Samples.notice, Samples.incident, Samples.tool,
      Samples.letter,
    ]
    let areas = Set(records.map { type(of: $0).area })
    #expect(areas == Set(Areas.all.map { $0.area }).subtracting([.district]))
    for record in records {
      let (hidden, names) = (try text(of: record, revealing: false), try names(in: record))
      #expect(names.isEmpty == type(of: record).nameFields.isEmpty, "\(record.reference)")
      for name in names { #expect(!hidden.contains(name), "\(record.reference): \(name)") }
    }
  }

  /// All that a page of a record shows.
  private func text(of record: any CaseRecord, revealing: Bool) throws -> String {
    let page = record.page(
      in: try .test(), today: Moment.testDay.today, revealing: revealing)
    return "\(page.title)\n\(page.standing)\n\(page.reasons)\n\(page.missing)\n\(page.parts)\n"
      + "\(page.walk)\n\(page.items)\n\(page.events)"
  }

  /// What the fields of a record hold that count among names.
  private func names(in record: any CaseRecord) throws -> [String] {
    func texts(_ value: JSONValue, _ keys: [String]) -> [String] {
      switch value {
      case .text(let text):
        text.isEmpty || !type(of: record).nameFields.contains(keys.joined(separator: "/"))
          ? [] : [text]
      case .list(let values): values.flatMap { texts($0, keys) }
      case .object(let values): values.flatMap { texts($1, keys + [$0]) }
      case .number, .flag: []
      }
    }
    return texts(try JSON.value(of: record), [])
  }
}
