/// How many website notices of contracts stood how on a day; each counts once.
public struct NoticeCounts: Hashable, Sendable {
  /// Those whose time began in the year up to the day, and those that have time left beyond it.
  public var inYear: [Timing: Int] = [:]
  /// Those whose time began before the year, and that were not up and complete by the day.
  public var lateFromBefore = 0

  /// No notices yet.
  public init() {}
}
