extension CivilDate {
  /// The date so many days later, or earlier when the number is negative.
  public func adding(days: Int) -> CivilDate {
    CivilDate(dayNumber: dayNumber + days)
  }

  /// The same day of the month so many months later, or nothing where that day does not exist.
  ///
  /// A month after 31 January has no agreed meaning, so none is invented here.
  public func adding(months: Int) -> CivilDate? {
    let (year, month) = monthAfter(months)
    return CivilDate(year: year, month: month, day: day)
  }

  /// The last day of the month that lies so many months later.
  public func lastDayOfMonth(after months: Int = 0) -> CivilDate? {
    let (year, month) = monthAfter(months)
    return CivilDate(year: year, month: month, day: Self.daysIn(month: month, of: year))
  }

  /// The number of days from this date to another, negative when the other is earlier.
  public func days(until other: CivilDate) -> Int {
    other.dayNumber - dayNumber
  }

  private func monthAfter(_ months: Int) -> (year: Int, month: Int) {
    let parts = parts
    let index = parts.year * 12 + parts.month - 1 + months
    return (index / 12, index % 12 + 1)
  }
}
