/// How many there were of each kind by a day, as the dates on record tell; the same for the day of a
/// report and for the day a year before.
public struct ReportFacts: Hashable, Sendable {
  /// The day.
  public var day: CivilDate
  /// The signed contracts in force.
  public var contractsInForce = 0
  /// The contracts determined to be void, where the determination held.
  public var contractsVoid = 0
  /// The website notices that executed contracts owe.
  public var notices = NoticeCounts()
  /// Those that renewals owe, where the district reads the law so.
  public var renewalNotices = NoticeCounts()
  /// The exemptions by where they stand.
  public var exemptions: [ExemptionStanding: Int] = [:]
  /// The deletion requests received in the year.
  public var deletionsReceived = 0
  /// The deletion requests that were open.
  public var deletionsOpen = 0
  /// The day on which the oldest of these was received.
  public var oldestOpenDeletion: CivilDate?
  /// The deletion requests that were opened again in the year.
  public var deletionsReopened = 0
  /// Of the deletion requests answered in the year, how many took how many days; one that was opened again
  /// counts with the answer that held on the day.
  public var deletionDays: [Int: Int] = [:]
  /// Of the same requests, how many had been opened again before that answer.
  public var deletionsAnsweredAgain = 0
  /// The record requests received in the year by kind, and how they stand.
  public var requests: [RequestKind: [Timing: Int]] = [:]
  /// The tool requests received in the year, by where they stood on the day.
  public var tools: [ToolStanding: Int] = [:]
  /// The incidents learned of in the year.
  public var incidentsLearned = 0
  /// The incidents that were open.
  public var incidentsOpen = 0
  /// The products about which somebody had answered whether the statutes apply.
  public var productsAnswered = 0

  /// The facts of a day, none of them counted yet.
  public init(on day: CivilDate) { self.day = day }

  /// The first day of the year up to the day.
  public var since: CivilDate { day.yearBefore.adding(days: 1) }

  /// The time that half of the deletion requests took no more than, and the longest.
  var deletionTimes: (median: Int, longest: Int)? {
    let total = deletionDays.values.reduce(0, +)
    guard total > 0, let longest = deletionDays.keys.max() else { return nil }
    var seen = 0
    for days in deletionDays.keys.sorted() {
      seen += deletionDays[days] ?? 0
      if 2 * seen >= total { return (days, longest) }
    }
    return (longest, longest)
  }
}
