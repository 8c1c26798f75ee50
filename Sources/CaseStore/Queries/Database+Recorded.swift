import CaseDomain
import GRDB

extension Database {
  /// The days on which the parts of a case as it is were recorded, by where they stand, as `notices/0`.
  ///
  /// An element that was put in or taken out moves those behind it; a value that was changed is of the
  /// day of the change.
  func recordedDays(of reference: CaseReference) throws -> [String: CivilDate] {
    var recorded = RecordedDays()
    for row in try rows(
      """
      SELECT journal.at, changes FROM difference JOIN journal USING (seq)
      WHERE difference.area = ? AND difference.number = ? ORDER BY difference.seq
      """, [reference.area.name, reference.number])
    {
      guard let day = CivilDate(iso: try row.text("at").prefix(10)) else { continue }
      let changes: [Change] = try JSON.read(row.text("changes"))
      for change in changes { recorded.follow(change, on: day) }
    }
    return recorded.byPlace
  }
}

/// The day of each element and of each value, as the acts left them.
private struct RecordedDays {
  private var lists: [String: [CivilDate]] = [:]
  private var values: [String: CivilDate] = [:]

  mutating func follow(_ change: Change, on day: CivilDate) {
    guard let first = change.path.first else {
      // The act that opened the case put in all of it.
      guard case .object(let fields)? = change.after else { return }
      for (key, value) in fields { take(value, as: key, on: day) }
      return
    }
    guard change.path.count > 1, case .index(let index) = change.path[1] else {
      if change.path.count == 1, let after = change.after {
        take(after, as: first.text, on: day)
      } else if values[first.text] == nil || change.path.count == 1 {
        values[first.text] = day
      }
      return
    }
    var days = lists[first.text] ?? []
    if change.path.count == 2, change.before == nil {
      days.insert(day, at: min(index, days.count))
    } else if change.path.count == 2, change.after == nil, days.indices.contains(index) {
      days.remove(at: index)
    }
    lists[first.text] = days
  }

  private mutating func take(_ value: JSONValue, as key: String, on day: CivilDate) {
    if case .list(let elements) = value { lists[key] = elements.map { _ in day } }
    values[key] = day
  }

  var byPlace: [String: CivilDate] {
    lists.reduce(into: values) { all, list in
      for (index, day) in list.value.enumerated() { all["\(list.key)/\(index)"] = day }
    }
  }
}
