/// A date something is due, with its rule, its authority and its day-by-day count.
public struct Deadline: Hashable, Sendable, Codable {
  /// The rule that sets the date.
  public let rule: RuleID
  /// The day of the event that starts the count: day zero.
  public let from: CivilDate
  /// The last day on which the duty can still be done in time.
  public let due: CivilDate
  /// Where the rule is written.
  public let citation: String
  /// What kind of source makes the date binding.
  public let authority: Authority
  /// Every day from the one after the event to the due day, in the order counted.
  ///
  /// A rule that counts back from its event lists the days before it, nearest first.
  public let steps: [CountedDay]
  /// What a careful reader should know before relying on the date.
  public let caution: [String]
}
