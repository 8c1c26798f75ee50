import CaseDomain
import GRDB

extension Database {
  /// Writes a record's rows, its text and its docket lines; says how many dates are new.
  func keep<Record: StoredRecord>(
    _ record: Record, over before: Record?, in district: District
  ) throws -> Int {
    try record.save(over: before, in: district, to: self)
    if let type = Record.self as? any ListedRecord.Type { try index(type, record.number) }
    return try replaceDocketItems(
      of: record.reference, title: record.title, with: record.docketItems(in: district))
  }

  /// Works out again what lists and the docket show of a record that did not change itself.
  func refresh<Record: StoredRecord>(
    _ type: Record.Type, _ number: Int, in district: District
  ) throws -> Int {
    let record: Record = try record(CaseReference(Record.area, number))
    return try keep(record, over: record, in: district)
  }

  /// Works out again every case whose title or docket lines name a record that was renamed.
  func refreshCases(mentioning reference: CaseReference, in district: District) throws {
    for (area, mention) in StoredRecords.mentions(of: reference.area) {
      let sql =
        "SELECT DISTINCT \(mention.owner) AS number FROM \(mention.table) WHERE \(mention.column) = ?"
      guard let type = StoredRecords.type(of: area) else { continue }
      for row in try rows(sql, [reference.number]) {
        _ = try refresh(type, try row.number("number"), in: district)
      }
    }
  }

  /// Works out again every case; says how many dates are new.
  ///
  /// - Parameter progress: told, now and then, how many cases are done.
  func refreshEverything(
    in district: District, progress: (Int) throws -> Void = { _ in }
  ) throws -> Int {
    var moved = try refresh(District.self, District.reference.number, in: district)
    var done = 0
    for type in StoredRecords.listed {
      var last = 0
      while true {
        let numbers = try rows(
          "SELECT number FROM \(type.table) WHERE number > ? ORDER BY number LIMIT 500", [last]
        ).map { try $0.number("number") }
        guard let newest = numbers.last else { break }
        for number in numbers { moved += try refresh(type, number, in: district) }
        last = newest
        done += numbers.count
        try progress(done)
      }
    }
    return moved
  }
}
