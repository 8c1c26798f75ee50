/// How a column of a form writes its days, decided for the column as a whole.
///
/// `26/11/2026` can only be a day first; `4/5/2026` alone can be either, and is what the others are. Where
/// none tells, it is what a person says, or else the month first, which the import says.
struct FormDates {
  /// The order; `nil` where the column has both.
  private let order: FormDateOrder?
  /// The first day that could be either, where nothing tells the order.
  let undecided: String?

  /// - Parameter said: The order as a person says it.
  init(_ cells: [String], said: FormDateOrder? = nil) {
    let parts = cells.compactMap(Self.numbers).filter { $0[0] <= 31 }
    let dayFirst = parts.contains { $0[0] > 12 }
    let monthFirst = parts.contains { $0[1] > 12 }
    order = said ?? (dayFirst ? (monthFirst ? nil : .dayFirst) : .monthFirst)
    // 5/5/2026 is one day in either order.
    let isOpen = said == nil && !dayFirst && !monthFirst
    undecided =
      isOpen
      ? cells.first { Self.numbers($0).map { $0[0] <= 31 && $0[0] != $0[1] } ?? false } : nil
  }

  /// The day of a cell; the time of day is left aside.
  func read(_ cell: String) throws(EntryProblem) -> CivilDate {
    guard let numbers = Self.numbers(cell) else {
      throw EntryProblem(
        field: "received", value: cell,
        "“\(TextLimit.excerpt(cell))” is not a day. Right would be 11/26/2026, 26/11/2026 or "
          + "2026-11-26, alike in the whole column.")
    }
    if numbers[0] > 31 { return try date(numbers[0], numbers[1], numbers[2], cell) }
    let year = numbers[2] < 100 ? 2000 + numbers[2] : numbers[2]
    switch order {
    case nil:
      throw EntryProblem(
        field: "received", value: cell,
        "Some days of the column have the day first and some the month, so that nobody can tell what "
          + "“\(cell)” is. Write them alike, as 2026-11-26.")
    case .monthFirst?: return try date(year, numbers[0], numbers[1], cell)
    case .dayFirst?: return try date(year, numbers[1], numbers[0], cell)
    }
  }

  private func date(
    _ year: Int, _ month: Int, _ day: Int, _ cell: String
  ) throws(EntryProblem) -> CivilDate {
    guard DateEntry.years.contains(year), let date = CivilDate(year: year, month: month, day: day)
    else {
      throw EntryProblem(
        field: "received", value: cell, "There is no such day as “\(TextLimit.excerpt(cell))”.")
    }
    return date
  }

  /// The three numbers of the day that a cell begins with.
  private static func numbers(_ cell: String) -> [Int]? {
    guard let first = cell.split(whereSeparator: { $0 == " " || $0 == "T" || $0 == "," }).first
    else { return nil }
    let parts = first.split(whereSeparator: { "/.-".contains($0) }).map { Int($0) }
    guard parts.count == 3, let a = parts[0], let b = parts[1], let c = parts[2] else { return nil }
    return [a, b, c]
  }
}
