/// A rule that sets a date: what starts it, how long it gives, and which source says so.
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
  public let effective: CivilDate?
  /// The last day the rule was in force, where it has ended.
  public let until: CivilDate?
  /// The rule in plain words; never the statute's sentence.
  public let inOurWords: String
  /// Examples, each of which runs as a test.
  public let examples: [Example]

  /// Whether the rule was in force on a day, as far as its dates are known.
  public func inForce(on date: CivilDate) -> Bool {
    if let effective, date < effective { return false }
    if let until, date > until { return false }
    return true
  }
}
