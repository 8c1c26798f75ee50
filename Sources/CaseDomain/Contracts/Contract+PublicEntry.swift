extension Contract: PostedRecord {
  static var entryName: String { "website notice" }
  static var entryCitation: Citation { .contractNotice }
  static var posting: Proposal { Proposal(PostContractNotice.self) }
  var postingDays: [CivilDate] { postings.map(\.on) }

  /// What the public website shows of the contract, and what it would have to.
  ///
  /// Where the district has a website, its page is whole only with the contract itself: a document that
  /// somebody chose. What was taken down is owed again until the contract is over and nothing is kept.
  public func entry(in district: District) -> PublicEntry {
    let withdrawal = openEvent(.withdrawn)
    let newest = newestPosting
    let shown = withdrawal == nil ? newest : nil
    var lacks =
      shown.map { $0.shows.isEmpty ? ["word of what it shows"] : $0.lacks.map(\.label) } ?? []
    if shown != nil, district.website.isEntered, shownDocuments.isEmpty,
      !lacks.contains(NoticeContent.contract.label)
    {
      lacks.insert(NoticeContent.contract.label, at: 0)
    }
    return PublicEntry(
      isOwed: signedOn != nil && (withdrawal == nil || endConfirmation == nil),
      due: owedNotice(in: district)?.due, postedOn: newest?.on, address: newest?.address ?? "",
      sha256: newest?.sha256 ?? "", lacks: lacks,
      outdatedBy: shown?.outdated(by: noticeChanges).map(\.words) ?? [],
      wrong: shown == nil ? nil : openEvent(.wrong), withdrawal: withdrawal,
      outage: shown == nil ? nil : openEvent(.outage))
  }

  /// The documents that the website shows.
  public var shownDocuments: [PublicDocument] { publicDocuments.filter { $0.withdrawnOn == nil } }
}
