extension Contract {
  /// Whether the website notice is up and shows all that it has to.
  func websiteQuestion(in district: District) -> Question {
    let owed = owedNotice(in: district)
    let entry = entry(in: district)
    let lacks = entry.lacks.joined(separator: ", ")
    return Question(
      "website-notice", place: "What follows", "Is the website notice up?",
      lookFor: "The page must carry the contract, that and when it was executed, what it is for, "
        + "and which data may be collected." + (owed?.due.map { " It is due \($0.long)." } ?? "")
        + says(.websiteNotice, in: district),
      citation: Citation.contractNotice.text,
      answer: entry.postedOn.map { day in
        "posted \(day.long)" + (lacks.isEmpty ? "" : ", without \(lacks)")
          + [entry.wrong, entry.withdrawal, entry.outage].compactMap { $0.map { ", " + $0.words } }
          .joined()
      }, tone: entry.standing.tone,
      choices: [
        Question.Choice("p", "record where it is", Proposal(PostContractNotice.self))
      ] + eventChoices,
      tasks: owedNotices(in: district).map(Question.Task.due))
  }

  /// What came after the website notice, which the board maintains and updates (§ 10-234bb(g)); the
  /// statute counts no days for that.
  func outdatedQuestion(in district: District) -> Question? {
    guard owedNotice(in: district) == nil, isPosted, let newestPosting else { return nil }
    let open = newestPosting.outdated(by: noticeChanges)
    let isOtherwise = open.isEmpty && newestPosting.saysOtherFacts(than: self)
    var tasks = takenOff(since: open).map { document in
      Question.Task.due(
        DocketItem(
          .duty,
          "Take “\(document.title)” off the website's server, and record the page without it",
          due: document.withdrawnOn, authority: .districtPractice,
          citation: Citation.districtPractice.text, settle: Self.posting))
    }
    if let change = open.filter({ ![.ended, .document].contains($0.kind) })
      .max(by: { $0.on < $1.on }) ?? (tasks.isEmpty ? open.first { $0.kind == .document } : nil)
    {
      tasks.append(update("Bring the website notice up to date after \(change.words)"))
    }
    if let end = open.first(where: { $0.kind == .ended }) {
      tasks.append(
        update("Mark the website notice as ended on \(end.on.adding(days: -1).medium)"))
    }
    if isOtherwise {
      tasks.append(update("Bring the website notice up to date: \(Self.otherFacts)"))
    }
    if !movedAway((newestPosting.address, newestPosting.sha256), in: district).isEmpty {
      tasks.append(update("Record the website notice at the website's new address"))
    }
    return Question(unasked: "website-update", tasks)
  }

  /// The documents that were taken off after the page was posted, which may still lie on the server.
  private func takenOff(since open: [NoticeChange]) -> [PublicDocument] {
    let days = Set(open.filter { $0.kind == .document }.map(\.on))
    return publicDocuments.filter { document in
      document.withdrawnOn.map { days.contains($0) && document.publishedOn <= $0 } ?? false
    }
  }

  /// That the page says other facts, as the end of a sentence.
  static let otherFacts = "what it says of the contract has changed"

  /// The website notice that says what the page shows: the newest, and of two on one day the one
  /// entered last.
  var newestPosting: Posting? {
    postings.enumerated().max { ($0.element.on, $0.offset) < ($1.element.on, $1.offset) }?.element
  }

  /// A change of the website notice, for which the statute counts no days.
  private func update(_ sentence: String) -> Question.Task {
    .due(
      DocketItem(
        .duty, sentence, authority: .statute, citation: Citation.contractNotice.text,
        settle: Proposal(PostContractNotice.self)))
  }

  /// The day on which the website notice was first complete, beside the day it was due (§ 10-234bb(g)(1));
  /// `nil` while that is owed.
  func firstComplete(in district: District) -> (on: CivilDate, due: CivilDate)? {
    guard let signedOn, let executed = executedOn(in: district),
      let on = postings.filter({ $0.on >= signedOn && $0.isComplete }).map(\.on).min()
    else { return nil }
    return (on, district.deadline(.contractNotice, from: executed).due)
  }

  /// The website notice that is owed first, if one is (§ 10-234bb(g)(1)).
  func owedNotice(in district: District) -> DocketItem? { owedNotices(in: district).first }

  /// The website notices that are owed.
  ///
  /// The execution owes one; whether a renewal does too is the district's choice, and does not take the
  /// place of one that never came.
  private func owedNotices(in district: District) -> [DocketItem] {
    guard let signedOn, let executed = executedOn(in: district) else { return [] }
    let post = Proposal(PostContractNotice.self)
    let newest = newestPosting
    let wasComplete = postings.contains { $0.on >= signedOn && $0.isComplete }
    let renewal = district.choices.renewalRestartsNotice ? renewals.last?.on : nil
    var owed: [DocketItem] = []
    let withdrawal = withdrawal
    if let newest, newest.shows.isEmpty, withdrawal == nil {
      owed.append(
        DocketItem(
          .duty, "Say what the website notice shows", authority: .statute,
          citation: Citation.contractNotice.text, settle: post))
    } else if !wasComplete {
      owed.append(
        DocketItem(
          .duty,
          withdrawal.map(Self.again) ?? newest.map(Self.completing) ?? "Post the website notice",
          deadline: district.deadline(.contractNotice, from: executed), settle: post))
    } else if let withdrawal {
      // Its days ran from the execution; the statute counts none for keeping the page up.
      guard endConfirmation == nil else { return [] }
      owed.append(
        DocketItem(
          .duty, Self.again(withdrawal), authority: .statute,
          citation: Citation.contractNotice.text, settle: post))
    } else if let newest, !newest.isComplete {
      // It was complete once: the statute counts no days for keeping it so.
      owed.append(
        DocketItem(
          .duty, Self.completing(newest), authority: .statute,
          citation: Citation.contractNotice.text, settle: post))
    }
    if let renewal, !postings.contains(where: { $0.on >= renewal && $0.isComplete }),
      newest?.shows.isEmpty != true, withdrawal == nil
    {
      var item = DocketItem(
        .duty, "Post the website notice for the renewal, as the district reads the law",
        deadline: district.deadline(.contractNotice, from: max(executed, renewal)), settle: post)
      item.authority = .districtPractice
      owed.append(item)
    }
    return owed
  }

  private static func again(_ withdrawal: PostingEvent) -> String {
    "Post the website notice again, which was taken down on \(withdrawal.on.medium)"
  }

  private static func completing(_ posting: Posting) -> String {
    "Complete the website notice: " + posting.lacks.map(\.label).joined(separator: ", ")
  }
}
