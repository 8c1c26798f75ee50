extension CivilDate {
  /// The date so many days later, or earlier when the number is negative.
  ///
  /// The calendar ends with the years kept: what would lie beyond them is their first or last day.
  public func adding(days: Int) -> CivilDate {
    let (sum, overflows) = dayNumber.addingReportingOverflow(days)
    let number = overflows ? (days < 0 ? Int.min : Int.max) : sum
    return CivilDate(
      dayNumber: min(max(number, Self.first.dayNumber), Self.last.dayNumber))
  }

  /// The same day of the month so many months later, or nothing where that day does not exist.
  ///
  /// A month after 31 January has no agreed meaning, so none is invented here.
  public func adding(months: Int) -> CivilDate? {
    guard let (year, month) = monthAfter(months) else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }

  /// The last day of the month that lies so many months later, or nothing beyond the years kept.
  public func lastDayOfMonth(after months: Int = 0) -> CivilDate? {
    guard let (year, month) = monthAfter(months) else { return nil }
    return CivilDate(year: year, month: month, day: Self.daysIn(month: month, of: year))
  }

  /// The same day a year before; of 29 February the last day of that month.
  public var yearBefore: CivilDate {
    adding(months: -12) ?? lastDayOfMonth(after: -12) ?? .first
  }

  /// The number of days from this date to another, negative when the other is earlier.
  public func days(until other: CivilDate) -> Int {
    other.dayNumber - dayNumber
  }

  private func monthAfter(_ months: Int) -> (year: Int, month: Int)? {
    let parts = parts
    let (index, overflows) = (parts.year * 12 + parts.month - 1).addingReportingOverflow(months)
    guard !overflows, Self.years.contains(index / 12) else { return nil }
    return (index / 12, index % 12 + 1)
  }
}
