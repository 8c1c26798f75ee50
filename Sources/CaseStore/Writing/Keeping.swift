import CaseDomain
import GRDB

extension Database {
  /// Writes a record's rows, its text and its docket lines; says how many dates are new.
  func keep<Record: StoredRecord>(
    _ record: Record, over before: Record?, in office: Office
  ) throws -> Int {
    let text = try indexedText(of: Record.self, record.number)
    try record.save(over: before, in: office, to: self)
    try index(Record.self, record.number, from: text, to: record.title)
    return try replaceDocketItems(
      of: record.reference, title: record.title, with: record.docketItems(in: office))
  }

  /// Works out again what lists and the docket show of a record that did not change itself.
  func refresh(_ reference: CaseReference, in office: Office) throws -> Int {
    try reference.area.recordType.map { try refresh($0, reference, in: office) } ?? 0
  }

  private func refresh<Record: StoredRecord>(
    _ type: Record.Type, _ reference: CaseReference, in office: Office
  ) throws -> Int {
    let record: Record = try record(reference)
    return try keep(record, over: record, in: office)
  }

  /// Works out again every case whose title or docket lines name a record that was renamed.
  func refreshCases(mentioning reference: CaseReference, in office: Office) throws {
    let mentions: [(CaseArea, String)] =
      switch reference.area {
      case .contractor:
        [
          (.product, "SELECT number FROM product WHERE contractor = ?"),
          (.contract, "SELECT number FROM contract WHERE contractor = ?"),
          (.exemption, "SELECT number FROM exemption WHERE contractor = ?"),
          (.deletion, "SELECT DISTINCT deletion AS number FROM leg WHERE contractor = ?"),
        ]
      case .product:
        [
          (.contract, "SELECT DISTINCT contract AS number FROM contractProduct WHERE product = ?"),
          (.exemption, "SELECT number FROM exemption WHERE product = ?"),
        ]
      case .contract, .exemption, .deletion, .district: []
      }
    for (area, sql) in mentions {
      for row in try rows(sql, [reference.number]) {
        _ = try refresh(CaseReference(area, try row.number("number")), in: office)
      }
    }
  }

  /// Works out again every case; says how many dates are new.
  ///
  /// - Parameter progress: told, now and then, how many cases are done.
  func refreshEverything(
    in office: Office, progress: (Int) -> Void = { _ in }
  ) throws -> Int {
    var moved = 0
    var done = 0
    for area in CaseArea.allCases where area != .district {
      var last = 0
      while true {
        let numbers = try rows(
          "SELECT number FROM \(area.rawValue) WHERE number > ? ORDER BY number LIMIT 500", [last]
        ).map { try $0.number("number") }
        guard let newest = numbers.last else { break }
        for number in numbers { moved += try refresh(CaseReference(area, number), in: office) }
        last = newest
        done += numbers.count
        progress(done)
      }
    }
    return moved
  }
}
