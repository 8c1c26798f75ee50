import CaseDomain
import GRDB

extension Database {
  /// Makes the docket's lines of a case what the case states, and says how many dates are new.
  ///
  /// Lines that stay the same keep their ids.
  func replaceDocketItems(
    of reference: CaseReference, title: String, with items: [DocketItem]
  ) throws -> Int {
    var missing = items
    let kept = try rows(
      "SELECT * FROM docketItem WHERE area = ? AND number = ?",
      [reference.area.name, reference.number]
    ).map { try DocketLine(columns: Columns($0)) }
    for line in kept {
      if line.title == title, let index = missing.firstIndex(of: line.item) {
        missing.remove(at: index)
        try self.index(line.indexedText, of: "docketItem", line.id)
      } else {
        try remove(line)
      }
    }
    let known = kept.map(\.item)
    for item in missing {
      let line = try insertDocketItem(item, of: reference, title: title)
      try index(line.indexedText, of: "docketItem", line.id)
    }
    return missing.count { $0.due != nil && !known.contains($0) }
  }

  private func remove(_ line: DocketLine) throws {
    try index(nil, of: "docketItem", line.id)
    try run("DELETE FROM docketItem WHERE id = ?", [line.id])
  }

  /// Writes one line of the docket, but not into the text index, and returns it.
  func insertDocketItem(
    _ item: DocketItem, of reference: CaseReference, title: String
  ) throws -> DocketLine {
    let id = DocketPlace.id(of: item, serial: try nextNumber(of: "docket"))
    let line = DocketLine(id: id, reference: reference, title: title, item: item)
    try insert(try RowEncoder.columns(of: line, as: DocketLine.columns), into: "docketItem")
    return line
  }
}

extension DocketLine {
  fileprivate static let columns: ColumnNames = ["item": ["from": "countedFrom"]]
}

extension DocketLine {
  /// Reads a row of the docket's table.
  ///
  /// A screen shows forty of them, so they are read field by field and not through `Decodable`.
  init(columns row: Columns) throws {
    let given = try row.value("prefill", as: [String: String].self)
    self.init(
      id: try row.value("id"), reference: try CaseReference(columns: row),
      title: try row.value("title"),
      item: DocketItem(
        try row.value("kind"), try row.value("sentence"), due: try row.optional("due"),
        from: try row.optional("countedFrom"), rule: try row.optional("rule"),
        authority: try row.optional("authority"), citation: try row.optional("citation"),
        waitingOn: try row.value("waitingOn"),
        settle: try row.optional("settle", as: ActKind.self).map { Proposal($0, given: given) }))
  }
}
