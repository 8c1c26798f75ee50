/// A school year as the statutes count it, from July to the end of June (§ 10-259).
///
/// It is not the time in which the district holds school, which the district enters itself.
public struct StateSchoolYear: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The calendar year in which it begins.
  public let first: Int

  /// The years that can be entered, far from where the calendar ends.
  public static let years = 1700...9000

  /// The school year that begins in a calendar year.
  public init(beginningIn year: Int) {
    first = min(max(year, Self.years.lowerBound), Self.years.upperBound)
  }

  /// The school year of a day.
  public init(of day: CivilDate) {
    self.init(beginningIn: day.month < Self.firstMonth ? day.year - 1 : day.year)
  }

  /// Reads `2026-27`, `2026-2027` or `2026`; `nil` for anything else.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts[0].count == 4, let first = Int(parts[0]),
      Self.years.contains(first)
    else { return nil }
    self.init(beginningIn: first)
    guard parts.count == 2 else { return }
    let last = String(first + 1)
    guard parts[1] == last || parts[1] == last.suffix(2) else { return nil }
  }

  private static let firstMonth = 7

  /// The first day.
  public var firstDay: CivilDate {
    CivilDate(year: first, month: Self.firstMonth, day: 1) ?? .first
  }

  /// The last day.
  public var lastDay: CivilDate { next.firstDay.adding(days: -1) }

  /// The one after it.
  public var next: StateSchoolYear { StateSchoolYear(beginningIn: first + 1) }

  /// The one before it.
  public var previous: StateSchoolYear { StateSchoolYear(beginningIn: first - 1) }

  /// Whether a day lies in it.
  public func contains(_ day: CivilDate) -> Bool { firstDay <= day && day <= lastDay }

  /// The year as it is written, `2026-27`.
  public var description: String { "\(first)-\(String(first + 1).suffix(2))" }

  /// Orders school years by when they begin.
  public static func < (a: StateSchoolYear, b: StateSchoolYear) -> Bool { a.first < b.first }
}
