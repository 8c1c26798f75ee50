import CaseDomain
import GRDB

extension DeletionRequest: StoredRecord {
  private static let table = Table(
    "deletion",
    [
      "number", "revision", "requester", "requesterName", "receivedOn", "scopeGroup", "data",
      "rightCheckedOn", "rightHow", "rightHolds", "safeguardsOn", "onlyCopy", "onlyCopyRemark",
      "accessRequestOpen", "accessRemark", "closing", "closedOn", "closeHow", "title", "status",
      "outcome", "answered", "legs",
    ])

  static func load(_ number: Int, from db: Database) throws -> DeletionRequest? {
    guard let row = try db.row("SELECT * FROM deletion WHERE number = ?", [number]) else {
      return nil
    }
    let scope: DeletionScope =
      if let group: String = row["scopeGroup"] {
        .group(group)
      } else {
        .students(try students(of: number, from: db))
      }
    var request = DeletionRequest(
      number: number, revision: try row.number("revision"),
      requester: try row.choice("requester"), requesterName: try row.text("requesterName"),
      receivedOn: try row.date("receivedOn"), scope: scope, data: try row.text("data"), legs: [])
    request.rightCheck = try row.optionalDate("rightCheckedOn").map {
      RightCheck(on: $0, how: try row.text("rightHow"), holds: try row.flag("rightHolds"))
    }
    request.safeguards = try row.optionalDate("safeguardsOn").map {
      Safeguards(
        onlyCopy: row.optionalFlag("onlyCopy"), onlyCopyRemark: try row.text("onlyCopyRemark"),
        accessRequestOpen: row.optionalFlag("accessRequestOpen"),
        accessRemark: try row.text("accessRemark"), on: $0)
    }
    request.close = try row.optionalChoice("closing", as: DeletionClose.Kind.self).map {
      DeletionClose($0, on: try row.date("closedOn"), how: try row.text("closeHow"))
    }
    try request.loadParts(from: db)
    return request
  }

  private static func students(of number: Int, from db: Database) throws -> [Student] {
    try db.rows(
      "SELECT code, name FROM deletionStudent WHERE deletion = ? ORDER BY position", [number]
    ).map { Student(code: try $0.text("code"), name: $0["name"]) }
  }

  /// The children named, or none where the request concerns a group.
  var students: [Student] {
    if case .students(let students) = scope { students } else { [] }
  }

  func save(over old: DeletionRequest?, in office: Office, to db: Database) throws {
    let summary = summary
    var group: String?
    if case .group(let words) = scope { group = words }
    try db.run(
      old == nil ? Self.table.insert : Self.table.update,
      [
        number, revision, requester.rawValue, requesterName, receivedOn, group, data,
        rightCheck?.on, rightCheck?.how, rightCheck?.holds, safeguards?.on, safeguards?.onlyCopy,
        safeguards?.onlyCopyRemark, safeguards?.accessRequestOpen, safeguards?.accessRemark,
        close?.kind.rawValue, close?.on, close?.how, summary.title, summary.status.rawValue,
        summary.outcome.rawValue, summary.answered, summary.legs,
      ])
    try saveParts(over: old, to: db)
    try db.replace(old?.notes ?? [], with: notes, of: reference)
  }

  func removeRows(from db: Database) throws {
    for part in Self.partTables {
      try db.run("DELETE FROM \(part) WHERE deletion = ?", [number])
    }
    try db.run("DELETE FROM deletion WHERE number = ?", [number])
  }

  func retagged(from db: Database) throws -> DeletionRequest {
    var record = self
    for index in record.legs.indices {
      record.legs[index].contractor = try db.tag(of: .contractor, legs[index].contractor)
    }
    return record
  }
}
