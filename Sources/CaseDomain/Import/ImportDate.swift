/// Reads the dates of a register, which are whole dates and nothing else.
///
/// What a person may type for short, as `friday`, `+5` or `9/1`, means another day tomorrow, and a
/// register was not written today.
enum ImportDate {
  static func read(_ cell: String) throws(EntryProblem) -> CivilDate {
    let text = withoutMidnight(cell)
    let parts = text.split { " ,/.-".contains($0) }
    if parts.count == 1, let days = Int(text), (20_000...80_000).contains(days) {
      throw EntryProblem(
        value: cell,
        "“\(cell)” is a spreadsheet's number for a day. Give the column the format of a date and "
          + "save the file again.")
    }
    guard parts.count == 3 else {
      throw EntryProblem(
        value: cell,
        "“\(cell)” is not a whole date. Write 9/1/2026 or 2026-09-01, or leave the cell empty.")
    }
    return try DateEntry.read(text, today: anyDay, calendar: noCalendar)
  }

  /// The date alone where a spreadsheet saved it with the time of midnight.
  private static func withoutMidnight(_ cell: String) -> String {
    for time in ["T00:00:00Z", "T00:00:00", " 00:00:00", " 0:00:00", " 00:00", " 0:00"]
    where cell.hasSuffix(time) {
      return cell.dropLast(time.count).trimmed
    }
    return cell
  }

  private static let anyDay = CivilDate(dayNumber: 20_000)
  private static let noCalendar = BusinessCalendar(appointed: [])
}
