/// The instant a command is given: the district's own date and a stamp for the journal.
///
/// The clock comes in as a value, so that the domain never asks what time it is.
public struct Moment: Hashable, Sendable {
  /// The local calendar date.
  public let today: CivilDate
  /// The local time with its offset, as `2026-11-21T14:03:05-05:00`.
  public let stamp: String

  /// Pairs a date with the stamp of the same instant.
  public init(today: CivilDate, stamp: String) {
    self.today = today
    self.stamp = stamp
  }
}
