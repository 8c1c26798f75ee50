extension Breach: PostedRecord {
  static var entryName: String { "notice on the website" }
  static var entryCitation: Citation { .breachFamilies }
  static var posting: Proposal { Proposal(PostBreachNotice.self) }
  var postingDays: [CivilDate] { postings.map(\.on) }

  /// The posting that says what the page is: the newest, and of two on one day the one entered last.
  public var newestPosting: BreachPosting? {
    postings.enumerated().max { ($0.element.on, $0.offset) < ($1.element.on, $1.offset) }?.element
  }

  /// What the public website shows of the breach, and whether it has to; the statute counts no days.
  ///
  /// The notice of a false alarm is out of date until it is taken down.
  public func entry(in district: District) -> PublicEntry {
    let newest = newestPosting
    let alarm = isPosted && isFalseAlarm ? falseAlarm : nil
    let counted = newest.flatMap { posting in
      counts.last { $0.on > posting.on && isPosted && !isFalseAlarm }
    }
    return PublicEntry(
      isOwed: owesPosting && !isFalseAlarm, firstPostedOn: postingDays.min(), postedOn: newest?.on,
      address: newest?.address ?? "", sha256: newest?.sha256 ?? "", lacks: [],
      outdatedBy: (alarm.map { ["it was found to be a false alarm on \($0.on.medium)"] } ?? [])
        + (counted.map { ["how many are affected was said anew on \($0.on.medium)"] } ?? [])
        + movedAway(isPosted ? newest.map { ($0.address, $0.sha256) } : nil, in: district),
      wrong: isPosted ? openEvent(.wrong) : nil, withdrawal: withdrawal,
      outage: isPosted ? openEvent(.outage) : nil)
  }
}
