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
  var isPosted: Bool { !postingDays.isEmpty && withdrawal == nil }

  /// How the entry was taken down, where nobody posted it since, though it may be shown again.
  var withdrawal: PostingEvent? {
    let newest = postingDays.max() ?? .first
    return postingEvents.last { event in
      event.kind == .withdrawn && (event.until ?? newest.adding(days: 1)) > newest
        && event.on >= newest
    }
  }

  /// That the page that the program made lies at an address that the website does not have any more.
  func movedAway(
    _ posting: (address: String, sha256: String)?, in district: District
  ) -> [String] {
    guard let posting, !posting.sha256.isEmpty, district.website.isEntered,
      !posting.address.hasPrefix(district.website.address(of: ""))
    else { return [] }
    return [PublicEntry.otherAddress]
  }

  /// What happened to the entry last of a kind, where neither a posting nor the end of an outage
  /// settled it.
  func openEvent(_ kind: PostingEvent.Kind) -> PostingEvent? {
    postingEvents.open(kind, since: postingDays.max())
  }

  /// The place of the outage that is not over.
  var openOutage: Int? { postingEvents.lastIndex { $0.kind == .outage && $0.until == nil } }

  /// The place of the withdrawal after which the page is not to be shown again yet.
  var openWithdrawal: Int? {
    openEvent(.withdrawn).flatMap { postingEvents.lastIndex(of: $0) }
  }

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
