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
      [reference.area.name, reference.number])
    for row in kept {
      let line = try row.docketLine()
      if line.title == title, let index = missing.firstIndex(of: line.item) {
        missing.remove(at: index)
      } else {
        try remove(line)
      }
    }
    let known = try kept.map { try $0.docketLine().item }
    for item in missing {
      let id = try insertDocketItem(item, of: reference, title: title)
      try run(
        "INSERT INTO docketItemText (rowid, title, sentence) VALUES (?, ?, ?)",
        [id, title, item.sentence])
    }
    return missing.count { $0.due != nil && !known.contains($0) }
  }

  private func remove(_ line: DocketLine) throws {
    try run(
      "INSERT INTO docketItemText (docketItemText, rowid, title, sentence) "
        + "VALUES ('delete', ?, ?, ?)",
      [line.id, line.title, line.item.sentence])
    try run("DELETE FROM docketItem WHERE id = ?", [line.id])
  }

  /// Writes one line of the docket, but not into the text index, and returns its id.
  func insertDocketItem(
    _ item: DocketItem, of reference: CaseReference, title: String
  ) throws -> Int {
    let id = DocketPlace.id(of: item, serial: try nextNumber(of: "docket"))
    let line = DocketLine(id: id, reference: reference, title: title, item: item)
    try insert(try RowEncoder.columns(of: line, as: DocketLine.columns), into: "docketItem")
    return id
  }
}

extension DocketLine {
  fileprivate static let columns: ColumnNames = ["item": ["from": "countedFrom"]]
}

extension Row {
  /// A row of the docket's table as a line.
  func docketLine() throws -> DocketLine {
    try DocketLine(from: RowDecoder(row: Columns(self), names: DocketLine.columns))
  }
}
