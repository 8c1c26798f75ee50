import CaseDomain
import GRDB

extension Database {
  /// The revision of a record, or `nil` where there is none of that number.
  func revision(of reference: CaseReference) throws -> Int? {
    try StoredRecords.type(of: reference.area).flatMap {
      try number("SELECT revision FROM \($0.table) WHERE \($0.key) = ?", [reference.number])
    }
  }

  /// The last revision that a record had, which may have been taken out since.
  func lastRevision(of reference: CaseReference) throws -> Int {
    try number(
      "SELECT max(revision) FROM difference WHERE area = ? AND number = ?",
      [reference.area.name, reference.number]) ?? 0
  }

  /// A case that mentions a record, if one does.
  func mention(of reference: CaseReference) throws -> CaseReference? {
    for (area, mention) in StoredRecords.mentions(of: reference.area) {
      let sql = "SELECT \(mention.owner) FROM \(mention.table) WHERE \(mention.column) = ? LIMIT 1"
      if let number = try number(sql, [reference.number]) { return CaseReference(area, number) }
    }
    return nil
  }

  /// The refusal of an act whose case somebody else changed meanwhile.
  func staleness(of reference: CaseReference) throws -> Refusal {
    let last = try newestEntry(of: reference)
    return Refusal(
      .stale,
      "\(reference) was changed since it was opened here\(last.map { ", \($0.account)" } ?? "").",
      remedy: "Nothing you typed is lost: look at the case as it is now, then save again.")
  }
}

extension JournalEntry {
  /// Who made the entry, when and by which act, as the end of a sentence.
  var account: String {
    "\(origin) at \(at.dropFirst(11).prefix(5)): "
      + (undone.map { "undo entry \($0)" } ?? title.lowercased())
  }

  /// Who made the entry and on which day.
  var origin: String { "by \(actor) on \(CivilDate(iso: at.prefix(10))?.long ?? at)" }
}
