/// A case of which the public website has an entry.
protocol PostedRecord: CaseRecord {
  /// What the entry is called, as `website notice`.
  static var entryName: String { get }
  /// Where the entry is asked for.
  static var entryCitation: Citation { get }
  /// The act that records a posting.
  static var posting: Proposal { get }
  /// The days on which it was posted, in the order in which they were entered.
  var postingDays: [CivilDate] { get }
  /// What happened to what was posted, oldest first.
  var postingEvents: [PostingEvent] { get set }
  /// The entry as it follows from what is on record.
  func entry(in district: District) -> PublicEntry
}

extension PostedRecord {
  /// Whether its entry was posted, and not taken down since.
  var isPosted: Bool { !postingDays.isEmpty && openEvent(.withdrawn) == nil }

  /// What happened to the entry last of a kind, where neither a posting nor the end of an outage
  /// settled it.
  func openEvent(_ kind: PostingEvent.Kind) -> PostingEvent? {
    postingEvents.open(kind, since: postingDays.max())
  }

  /// The place of the outage that is not over.
  var openOutage: Int? { postingEvents.lastIndex { $0.kind == .outage && $0.until == nil } }

  /// Says of what was wrong or taken down by a day that the page was posted anew on it.
  mutating func settleEvents(byPostingOn day: CivilDate) {
    for index in postingEvents.indices
    where postingEvents[index].kind != .outage && postingEvents[index].until == nil
      && postingEvents[index].on <= day
    {
      postingEvents[index].until = day
    }
  }
}
