/// The entry of a case on the public website, as it follows from what is on record.
public struct PublicEntry: Hashable, Sendable {
  /// Whether the website has to show it.
  public var isOwed: Bool
  /// The last day on which it is in time, where a rule counts one and it is not posted whole.
  public var due: CivilDate?
  /// The day of the first posting.
  public var firstPostedOn: CivilDate?
  /// The day of the newest posting.
  public var postedOn: CivilDate?
  /// The address of the newest posting; empty where there is none.
  public var address: String
  /// The SHA-256 of the page as it was posted, where that is known.
  public var sha256: String
  /// What the page has to show and does not, each as the end of a sentence.
  public var lacks: [String]
  /// What happened since and the page does not say, each as the end of a sentence.
  public var outdatedBy: [String]
  /// What was found to be wrong on the page, where nobody posted it anew.
  public var wrong: PostingEvent?
  /// How the page was taken down, where nobody posted it anew.
  public var withdrawal: PostingEvent?
  /// The outage that is not over.
  public var outage: PostingEvent?

  /// Whether it was posted, and not taken down since.
  public var isPosted: Bool { postedOn != nil && withdrawal == nil }

  /// That the website has moved, as one of what makes an entry out of date.
  static let otherAddress = "the website has another address"

  /// Whether the page lies at an address that the website does not have any more.
  public var hasMoved: Bool { outdatedBy.contains(Self.otherAddress) }

  /// Whether a posting would put anything right.
  public var asksForPosting: Bool {
    !isPosted || wrong != nil || !outdatedBy.isEmpty
  }

  /// Where it stands.
  ///
  /// What the district itself has to put right comes before what puts itself right.
  public var standing: PublicStanding {
    if withdrawal != nil { return isOwed ? .withdrawn : .notOwed }
    guard isPosted else { return isOwed ? .toPost : .notOwed }
    if wrong != nil { return .wrong }
    if outage != nil { return .down }
    if !lacks.isEmpty { return .incomplete }
    return outdatedBy.isEmpty ? .posted : .outOfDate
  }
}
