/// What happened to an entry of the website after it was posted.
public struct PostingEvent: Hashable, Sendable, Codable {
  /// What happened.
  public var kind: Kind
  /// The day it began.
  public var on: CivilDate
  /// The last day of an outage, once it is over; of the others the day on which the page was posted
  /// anew.
  public var until: CivilDate?
  /// What was wrong, why it was taken down, or why the page could not be reached.
  public var why: String

  /// What can happen to an entry.
  public enum Kind: String, CaseIterable, Sendable, Codable {
    /// It says something that is not so.
    case wrong
    /// It was taken down.
    case withdrawn
    /// It could not be reached.
    case outage
  }

  /// Describes an event.
  public init(_ kind: Kind, on: CivilDate, until: CivilDate? = nil, why: String) {
    (self.kind, self.on, self.until, self.why) = (kind, on, until, why)
  }
}
