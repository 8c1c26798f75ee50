/// A rule that sets a date, as it stands from one day on: what starts it, how long it gives, and
/// which source says so.
public struct Rule: Hashable, Sendable {
  /// A worked example: an event, the day it makes due, and why.
  public struct Example: Hashable, Sendable {
    /// The day of the event.
    public let from: CivilDate
    /// The day due.
    public let due: CivilDate
    /// How the one follows from the other.
    public let why: String
  }

  /// The rule's stable name.
  public let id: RuleID
  /// What has to be done, as a title.
  public let title: String
  /// The event that starts the count.
  public let trigger: String
  /// How long the law gives; nothing where the district's practice sets the time.
  public let period: Period?
  /// What kind of source sets the time.
  public let authority: Authority
  /// Where the rule is written.
  public let citation: Citation
  /// The first day the rule in this form was in force, where known.
  public internal(set) var effective: CivilDate?
  /// The last day the rule was in force, where it has ended.
  public internal(set) var until: CivilDate?
  /// The rule in plain words, with `{time}` in the place of its period.
  let words: String
  /// Examples, each of which runs as a test.
  public let examples: [Example]

  /// The number in the time the law gives; 0 where the district's practice sets it.
  public var count: Int { period?.count ?? 0 }

  /// The first day of the rule as a sentence says it, "24 November 2026"; empty where not known.
  public var since: String { effective?.inWords ?? "" }

  /// The time the law gives as a sentence says it, "three business days"; empty where the
  /// district's practice sets it.
  public var time: String { period?.inWords ?? "" }

  /// Whether its time is counted in business days.
  public var countsBusinessDays: Bool {
    if case .businessDays? = period { true } else { false }
  }

  /// The rule in plain words; never the statute's sentence.
  public var inOurWords: String { words.replacing("{time}", with: time) }

  /// Whether the rule was in force on a day, as far as its dates are known.
  public func inForce(on date: CivilDate) -> Bool {
    hasBegun(by: date) && (until.map { date <= $0 } ?? true)
  }

  /// Whether the rule had come into force by a day, as far as its dates are known.
  func hasBegun(by date: CivilDate) -> Bool { effective.map { $0 <= date } ?? true }
}
