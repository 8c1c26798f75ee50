import CaseDomain
import GRDB

extension Database {
  /// The days on which the parts of a case were recorded first, by where they stand, as `notices/0`.
  func recordedDays(of reference: CaseReference) throws -> [String: CivilDate] {
    var days: [String: CivilDate] = [:]
    for row in try rows(
      """
      SELECT journal.at, changes FROM difference JOIN journal USING (seq)
      WHERE difference.area = ? AND difference.number = ? ORDER BY difference.seq
      """, [reference.area.name, reference.number])
    {
      guard let day = CivilDate(iso: try row.text("at").prefix(10)) else { continue }
      let changes: [Change] = try JSON.read(row.text("changes"))
      for change in changes { add(change, on: day, to: &days) }
    }
    return days
  }

  private func add(_ change: Change, on day: CivilDate, to days: inout [String: CivilDate]) {
    let place = change.path.prefix(2).map(\.text).joined(separator: "/")
    guard change.path.isEmpty else {
      if days[place] == nil { days[place] = day }
      let whole = change.path[0].text
      if days[whole] == nil { days[whole] = day }
      return
    }
    // The act that opened the case put in all of it.
    guard case .object(let fields)? = change.after else { return }
    for (key, value) in fields {
      if days[key] == nil { days[key] = day }
      guard case .list(let elements) = value else { continue }
      for index in elements.indices where days["\(key)/\(index)"] == nil {
        days["\(key)/\(index)"] = day
      }
    }
  }
}
