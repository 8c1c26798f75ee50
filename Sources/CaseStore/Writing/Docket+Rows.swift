import CaseDomain
import Foundation
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
      [reference.area.rawValue, reference.number])
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
    try run(
      """
      INSERT INTO docketItem (id, area, number, title, kind, due, countedFrom, rule, authority,
        citation, sentence, waitingOn, settle, prefill)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        id, reference.area.rawValue, reference.number, title, item.kind.rawValue, item.due,
        item.from, item.rule?.rawValue, item.authority?.rawValue, item.citation, item.sentence,
        item.waitingOn, item.settle?.description,
        item.prefill.isEmpty ? "{}" : try JSON.write(item.prefill),
      ])
    return id
  }
}

extension Row {
  /// A row of the docket's table as a line.
  func docketLine() throws -> DocketLine {
    let prefill = try text("prefill")
    let item = DocketItem(
      try choice("kind"), try text("sentence"), due: try optionalDate("due"),
      from: try optionalDate("countedFrom"), rule: try optionalChoice("rule"),
      authority: try optionalChoice("authority"), citation: self["citation"],
      waitingOn: try text("waitingOn"), settle: try actID("settle"),
      prefill: prefill == "{}" ? [:] : try JSON.read(prefill))
    return DocketLine(
      id: try number("id"), reference: try reference(), title: try text("title"), item: item)
  }

  /// The case a row belongs to.
  func reference() throws -> CaseReference {
    CaseReference(try choice("area"), try number("number"))
  }

  private func actID(_ column: String) throws -> ActID? {
    guard let name: String = self[column] else { return nil }
    guard let id = ActID(name: name) else { throw UnreadableValue(column: column) }
    return id
  }
}

extension ActID {
  /// Reads an act's name as the journal spells it.
  init?(name: String) {
    let halves = name.split(separator: ".", maxSplits: 1)
    guard halves.count == 2, let area = CaseArea(rawValue: String(halves[0])) else { return nil }
    self.init(area, String(halves[1]))
  }
}
