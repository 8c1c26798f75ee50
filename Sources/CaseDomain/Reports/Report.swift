/// Where the district stands on a day, for its superintendent and its board.
///
/// It names no student. The numbers of the year before are worked out from the dates on record, and what
/// they do not tell is said to be not known.
public struct Report: Hashable, Sendable, Encodable {
  /// The district's name.
  public var district: String
  /// The day.
  public var day: CivilDate
  /// The same day a year before.
  public var before: CivilDate
  /// What one has to know to read it, each as a sentence.
  public var notes: [String]
  /// The parts in order.
  public var sections: [ReportSection]

  /// How far ahead what falls due is counted day by day.
  static let daysAhead = 14
  /// How many months the calendar has.
  static let monthsAhead = 12
  /// How many breaches are told clock by clock.
  static let breachesTold = 12

  /// The last day of the calendar.
  public static func lastDayAhead(of day: CivilDate) -> CivilDate {
    max(
      day.lastDayOfMonth(after: monthsAhead - 1) ?? .last, day.adding(days: daysAhead))
  }

  /// Makes the report.
  public init(_ content: ReportContent) {
    district = content.district.name
    day = content.now.day
    before = content.before.day
    notes = [
      "“A year before” is \(content.before.day.long). Its numbers follow from the dates on record now; "
        + "where these do not tell, it says not known."
    ]
    if let begun = content.begunOn, begun > content.before.day {
      notes.append(
        "This casebook was begun on \(begun.long). Of what lies before, it has what was entered since."
      )
    }
    notes.append(
      "“The year” is the one that ends on the day: from \(content.now.since.long) to "
        + "\(content.now.day.long), and a year before from \(content.before.since.long) to "
        + "\(content.before.day.long).")
    sections = content.sections
    if let newest = content.newestEntryOn, newest > day {
      notes.append(
        "Entries were made after this day, the newest on \(newest.long). What has no day of its own, such as "
          + "a finding, is not known for it; the docket is as it is now, without what was settled since."
      )
      sections = sections.map {
        ReportSection($0.heading, notes: $0.notes, $0.lines.map(\.ofThePast))
      }
    }
  }
}
