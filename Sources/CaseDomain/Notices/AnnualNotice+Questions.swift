extension AnnualNotice {
  /// Everything an annual notice asks for.
  public func questions(in district: District) -> [Question] {
    guard closing == nil else { return [] }
    return NoticeAudience.allCases.map { audienceQuestion($0, in: district) }
      + [newAddressQuestion(in: district), proofQuestion].compactMap(\.self)
      + [laterQuestion]
  }

  private func audienceQuestion(_ audience: NoticeAudience, in district: District) -> Question {
    let field =
      switch audience {
      case .students: Proposal(TellAddress.self, .ask(\.entry.students))
      case .parents: Proposal(TellAddress.self, .ask(\.entry.parents))
      }
    let telling = telling(meetingDutyTo: audience, in: district)
    let safe = safeDay(in: district).map { ", best by \($0.brief)" } ?? ""
    return Question(
      audience.rawValue, place: "The notice of the year",
      "Were \(audience.label) told the address of the website?",
      lookFor:
        "Electronically, the address of its first page: the day, how many were told, and what "
        + "proves it. \(audience == .students ? "Parents" : "Students") are told as well as "
        + "\(audience.label)." + beforeWords(in: district) + says(.annualNotice, in: district),
      citation: Citation.annualNotice.text,
      answer: telling.map { "told \($0.on.long), \($0.count(of: audience).grouped)" },
      tone: telling == nil ? .warning : .good,
      choices: [Question.Choice("t", "record the telling", field)],
      tasks: telling == nil
        ? [
          .due(
            DocketItem(
              .duty, "Tell \(audience.label) the website's address\(safe)",
              deadline: deadline(in: district), settle: field))
        ] : [])
  }

  /// What to do where the day that is due is no business day.
  func beforeWords(in district: District) -> String {
    guard let safe = safeDay(in: district) else { return "" }
    return
      " \(deadline(in: district).due.long) is no business day, and nothing is taken to move it: act "
      + "by \(safe.long), as a matter of practice."
  }

  /// What the statute means for an address that changes during the school year is a reading.
  private func newAddressQuestion(in district: District) -> Question? {
    let audiences = audiencesWithOldAddress(in: district)
    guard !audiences.isEmpty else { return nil }
    let tell = Proposal(TellAddress.self, .ask(\.entry.students))
    return Question(
      "new-address", place: "A new address", "Were families told the new address?",
      lookFor:
        "The website's address has changed since \(audiences.map(\.label).joined(separator: " and ")) "
        + "were told. The statute says nothing of that and gives no day; whoever has the old address "
        + "finds nothing there, so that telling families again is the careful reading, and practice.",
      citation: Citation.districtPractice.text,
      choices: [Question.Choice("t", "record the telling", tell)],
      tasks: [
        .due(
          DocketItem(
            .duty, "Tell families the new address", authority: .districtPractice,
            citation: Citation.districtPractice.text, settle: tell))
      ], order: 1)
  }

  /// What the district would show whoever asks whether families were told.
  private var proofQuestion: Question? {
    guard !tellings.isEmpty else { return nil }
    let bare = tellings.filter(\.proof.isEmpty)
    let isProven = bare.isEmpty || attachments.contains { $0.role == Self.proofRole }
    return Question(
      "proof", place: "Proof", "What proves that they were told?",
      lookFor:
        "The log of the mail program, a picture of the portal, the text that was sent. The statute asks "
        + "for none; whoever has to show later that families were told does, and it is practice.",
      citation: Citation.districtPractice.text, answer: isProven ? "on record" : nil,
      tone: isProven ? .good : .warning,
      choices: [
        Question.Choice(
          "a", "attach it",
          Proposal(Attach<AnnualNotice>.self, .set(\.role, Self.proofRole)))
      ], order: 1)
  }

  private var laterQuestion: Question {
    let later = tellings.filter(\.isLater)
    return Question(
      "later", place: "Families who came later",
      "Were families who came later told the address?",
      lookFor:
        "As a matter of practice: with the papers of enrollment, or once a month. The statute "
        + "speaks of one day of each school year.",
      citation: Citation.districtPractice.text,
      answer: later.last.map { last in
        "told \(last.on.long)"
          + (later.count > 1 ? ", and \((later.count - 1).counted("time")) before" : "")
      },
      choices: [
        Question.Choice("l", "record that they were told", Proposal(TellLaterFamilies.self))
      ], order: 2)
  }
}
