extension BusinessCalendar {
  /// What is not certain about a count of business days, in sentences.
  ///
  /// An appointed day that turns out not to be one would make a deadline earlier, and a missing
  /// one later, so both are said instead of being hidden in a date.
  func doubts(from: CivilDate, through due: CivilDate) -> [String] {
    guard from < due else { return [] }
    let first = from.adding(days: 1)
    let missing = (first.year...due.year).filter { year in
      !appointed.contains { $0.date.year == year }
    }
    let unconfirmed = appointed.filter {
      !$0.confirmed && first <= $0.date && $0.date <= due && movesACount($0.date)
    }
    return missing.map {
      "No appointed days are recorded for \($0), such as Good Friday and Thanksgiving."
    }
      + unconfirmed.sorted { $0.date < $1.date }.map {
        "\($0.name), \($0.date.long), is not confirmed by a proclamation seen; "
          + "if it is not appointed, this is due a business day earlier."
      }
  }

  private func movesACount(_ date: CivilDate) -> Bool {
    !date.weekday.isWeekend && LegalHolidays.holiday(on: date) == nil
  }
}
