/// The instant a command is given: the district's own date and a stamp for the journal.
///
/// The clock comes in as a value, so that the domain never asks what time it is.
public struct Moment: Hashable, Sendable {
  /// The local calendar date.
  public let today: CivilDate
  /// The local time with its offset, as `2026-11-21T14:03:05-05:00`.
  public let stamp: String

  /// Why the date cannot be today's, as a sentence that says what to do, or `nil`.
  ///
  /// Everything that is entered is dated by the clock, and deadlines are counted from it; one that
  /// stands outside the years in which dates can be typed was never set.
  public var clockProblem: String? {
    guard !DateEntry.years.contains(today.year) else { return nil }
    return "The clock of this computer shows \(today.medium), which cannot be today; set it, and "
      + "try again."
  }

  /// Pairs a date with the stamp of the same instant.
  public init(today: CivilDate, stamp: String) {
    self.today = today
    self.stamp = stamp
  }
}
