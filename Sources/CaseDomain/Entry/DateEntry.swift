/// Reads dates as people type them.
///
/// `today`, `yesterday`, `tomorrow`; `+5` and `-3` days, `+5bd` business days, `+2w` weeks, `+6m`
/// months, `+2y` years; `in 2 weeks` and the like; `9/1`, `9/1/26`, `9/1/2026` (month first);
/// `2026-09-01`; `nov 24`, `24 nov 2026`; `friday` (the next one).
public enum DateEntry {
  /// The year of a date that is typed without one.
  public enum Year: Sendable {
    /// The one that brings it nearest to today, as for what has happened.
    case nearest
    /// The one that brings it next, as for what lies ahead.
    case ahead
  }

  /// The years in which a date can be typed.
  public static let years = 1900...2199

  /// How many days, weeks or months may be counted from today.
  private static let farthest = 20_000

  /// Reads one date, from 1900 to 2199.
  ///
  /// - Throws: `EntryProblem` saying what was wrong and what would be right.
  public static func read(
    _ raw: String, year: Year = .nearest, today: CivilDate, calendar: BusinessCalendar
  ) throws(EntryProblem) -> CivilDate {
    try TextLimit.check(raw, atMost: TextLimit.line, called: "Date")
    let date = try parsed(raw, year, today: today, calendar: calendar)
    guard years.contains(date.year) else { throw outside(raw, date.year) }
    return date
  }

  private static func outside(_ raw: String, _ year: Int) -> EntryProblem {
    EntryProblem(
      value: raw,
      "“\(raw)” lies in the year \(year); a date has to lie between \(years.lowerBound) and "
        + "\(years.upperBound).")
  }

  private static func parsed(
    _ raw: String, _ year: Year, today: CivilDate, calendar: BusinessCalendar
  ) throws(EntryProblem) -> CivilDate {
    let text = raw.trimmed.lowercased()
    switch text {
    case "today", "now", "t": return today
    case "yesterday": return today.adding(days: -1)
    case "tomorrow": return today.adding(days: 1)
    default: break
    }
    if let sign = text.first, sign == "+" || sign == "-" {
      return try offset(text, raw: raw, today: today, calendar: calendar)
    }
    if text.hasPrefix("in "), let offset = spelledOut(text.dropFirst(3)) {
      return try self.offset(offset, raw: raw, today: today, calendar: calendar)
    }
    if let weekday = weekday(text) {
      let ahead = (weekday.rawValue - today.weekday.rawValue + 6) % 7 + 1
      return today.adding(days: ahead)
    }
    let words = text.split { " ,/.-".contains($0) }.map(String.init)
    if words.count == 3, words[0].count == 4, let year = Int(words[0]),
      let month = Int(words[1]), let day = Int(words[2])
    {
      return try date(year, month, day, raw: raw)
    }
    guard (2...3).contains(words.count), let (month, day) = monthAndDay(words) else {
      throw EntryProblem(
        value: raw,
        "“\(raw)” is not a date. Type 9/1/2026, 2026-09-01, nov 24, today, +5 or +5bd.")
    }
    if words.count == 3 {
      guard let year = Int(words[2]), words[2].count == 2 || words[2].count == 4 else {
        throw EntryProblem(
          value: raw, "“\(words[2])” is not a year. Type it with two or four digits.")
      }
      return try date(words[2].count == 2 ? 2000 + year : year, month, day, raw: raw)
    }
    return try complete(month, day, year, today: today, raw: raw)
  }

  private static func offset(
    _ text: String, raw: String, today: CivilDate, calendar: BusinessCalendar
  ) throws(EntryProblem) -> CivilDate {
    let sign = text.first == "-" ? -1 : 1
    let rest = text.dropFirst().filter { $0 != " " }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty else { throw noNumber(raw) }
    guard let count = Int(digits), count <= farthest else {
      throw EntryProblem(
        value: raw, "“\(raw)” counts more than \(farthest). Type the date itself, as 9/1/2026.")
    }
    switch rest.dropFirst(digits.count) {
    case "", "d": return today.adding(days: sign * count)
    case "w": return today.adding(days: sign * count * 7)
    case "m", "y":
      let months = sign * count * (rest.last == "y" ? 12 : 1)
      guard let last = today.lastDayOfMonth(after: months), years.contains(last.year) else {
        throw EntryProblem(
          value: raw,
          "“\(raw)” does not lie between \(years.lowerBound) and \(years.upperBound). Type a date "
            + "that does, as 9/1/2026.")
      }
      guard let date = today.adding(months: months) else {
        throw EntryProblem(
          value: raw, "The month \(raw) from today has no day \(today.day). Type the date itself.")
      }
      return date
    case "bd" where sign > 0:
      return calendar.businessDays(count, after: today)
    default: throw noNumber(raw)
    }
  }

  /// `2 weeks` as `+2w`; `nil` for anything else.
  private static func spelledOut(_ text: Substring) -> String? {
    let words = text.split(separator: " ")
    guard words.count == 2, words[0].allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    let unit = ["day", "week", "month", "year"].first { words[1] == $0 || words[1] == $0 + "s" }
    return unit.map { "+\(words[0])\($0.prefix(1))" }
  }

  private static func noNumber(_ raw: String) -> EntryProblem {
    EntryProblem(
      value: raw,
      "“\(raw)” is not a number of days. Type +5, +5bd (business days), +2w, +6m or +1y.")
  }

  private static func monthAndDay(_ words: [String]) -> (Int, Int)? {
    if let month = month(words[0]), let day = Int(words[1]) { return (month, day) }
    if let month = month(words[1]), let day = Int(words[0]) { return (month, day) }
    if let month = Int(words[0]), let day = Int(words[1]) { return (month, day) }
    return nil
  }

  private static func date(
    _ year: Int, _ month: Int, _ day: Int, raw: String
  ) throws(EntryProblem) -> CivilDate {
    guard years.contains(year) else { throw outside(raw, year) }
    if let date = CivilDate(year: year, month: month, day: day) { return date }
    guard (1...12).contains(month) else {
      throw EntryProblem(
        value: raw, "There is no month \(month). The month comes first: 9/30/2026 is 30 September.")
    }
    throw EntryProblem(value: raw, "\(CivilDate.monthNames[month - 1]) \(year) has no day \(day).")
  }

  private static func complete(
    _ month: Int, _ day: Int, _ year: Year, today: CivilDate, raw: String
  ) throws(EntryProblem) -> CivilDate {
    let years =
      switch year {
      case .nearest: today.year - 1...today.year + 1
      case .ahead: today.year...today.year + 8
      }
    let candidates = years.compactMap { CivilDate(year: $0, month: month, day: day) }
    let best =
      switch year {
      case .nearest: candidates.min { abs($0.days(until: today)) < abs($1.days(until: today)) }
      case .ahead: candidates.first { $0 >= today }
      }
    if let best { return best }
    return try date(today.year, month, day, raw: raw)
  }

  private static func month(_ word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    return CivilDate.monthNames.firstIndex {
      $0.lowercased().hasPrefix(word) || "sept" == word && $0 == "September"
    }
    .map { $0 + 1 }
  }

  private static func weekday(_ word: String) -> Weekday? {
    guard word.count >= 3 else { return nil }
    return Weekday.allCases.first { $0.name.lowercased().hasPrefix(word) }
  }
}
