extension Contract: PostedRecord {
  static var entryName: String { "website notice" }
  static var entryCitation: Citation { .contractNotice }
  static var posting: Proposal { Proposal(PostContractNotice.self) }
  var postingDays: [CivilDate] { postings.map(\.on) }

  /// What the public website shows of the contract, and what it would have to.
  ///
  /// What was taken down is owed again until the contract is over and nothing is kept.
  public func entry(in district: District) -> PublicEntry {
    let newest = newestPosting
    let shown = withdrawal == nil ? newest : nil
    var outdated: [String] = []
    for words in shown?.outdated(by: noticeChanges).map(\.words) ?? []
    where !outdated.contains(words) {
      outdated.append(words)
    }
    return PublicEntry(
      isOwed: signedOn != nil && (withdrawal == nil || endConfirmation == nil),
      due: owedNotice(in: district)?.due, firstPostedOn: postingDays.min(), postedOn: newest?.on,
      address: newest?.address ?? "", sha256: newest?.sha256 ?? "",
      lacks: shown.map { posting in
        posting.shows.isEmpty
          ? ["word of what it shows"]
          : posting.lacks.map { content in
            content == .contract && !amendments.isEmpty
              ? "\(content.label) with its amendments" : content.label
          }
      } ?? [],
      outdatedBy: outdated
        + (outdated.isEmpty && shown?.saysOtherFacts(than: self) == true ? [Self.otherFacts] : [])
        + movedAway(shown.map { ($0.address, $0.sha256) }, in: district),
      wrong: shown == nil ? nil : openEvent(.wrong), withdrawal: withdrawal,
      outage: shown == nil ? nil : openEvent(.outage))
  }

  /// The documents that the website shows.
  public var shownDocuments: [PublicDocument] {
    publicDocuments.filter { $0.withdrawnOn == nil && $0.kind.isServed }
  }
}
