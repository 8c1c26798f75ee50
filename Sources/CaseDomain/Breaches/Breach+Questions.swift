extension Breach {
  /// Everything a breach asks for, from the notice to the close.
  public func questions(in district: District) -> [Question] {
    guard closing == nil else { return [] }
    if isFalseAlarm {
      return [correctionQuestion, takingDownQuestion, closeQuestion(in: district)].compactMap(
        \.self)
    }
    return [
      noticeQuestion(in: district), discoveryQuestion(in: district), dataQuestion(in: district),
    ]
      + [countQuestion] + waveQuestions(in: district)
      + [
        listQuestion(in: district), restQuestion(in: district), websiteQuestion(in: district),
        eventsQuestion,
        secondAttemptQuestion,
        holderQuestion(in: district),
        generalLawQuestion(in: district), closeQuestion(in: district),
      ].compactMap(\.self)
  }

  private func noticeQuestion(in district: District) -> Question {
    Question(
      "notice", place: "The notice", "Has a notice of the breach come?",
      lookFor: "The day and the time it came, who sent it to whom, and by what way. The district's "
        + "\(Rulebook.newest(.breachFamilies).time) run from the day it came, whatever it leaves open.",
      citation: Citation.breachFamilies.text,
      answer: notices.first.map { first in
        "received \(first.receivedOn.long)"
          + (notices.count > 1 ? ", and \(notices.count - 1) more since" : "")
      },
      choices: [Question.Choice("r", "record a notice", Proposal(RecordBreachNotice.self))])
  }

  private func discoveryQuestion(in district: District) -> Question {
    let add = Proposal(AddDiscovery.self)
    return Question(
      "discovery", place: "The notice", "When did the holder discover it?",
      lookFor:
        "What the notice says of it, and anything else that names a day: the earliest counts, "
        + "and an investigation gives no more time.",
      citation: Citation.breachInformation.text,
      answer: discoveredOn.map { "discovered \($0.long)" },
      choices: [Question.Choice("d", "record what somebody says", add)],
      tasks: discoveredOn == nil && (holder != .district || asksOfGeneralLaw(in: district))
        ? [
          .duty("Ask when the holder discovered it", add, citation: Citation.breachInformation.text)
        ]
        : [], order: 5)
  }

  private func dataQuestion(in district: District) -> Question {
    let describe = Proposal(DescribeBreachData.self, .ask(\.data.classes))
    return Question(
      "data", place: "What was released", "Which student data was released?",
      lookFor: "Classes and elements, which of them the district designates as directory "
        + "information, and log-ins, Social Security numbers and the like. While it is not known, both of the holder's times run.",
      citation: Citation.breachRecords.text, answer: data.isKnown ? data.words : nil,
      choices: [Question.Choice("w", "say what it was", describe)],
      tasks: data.isKnown ? [] : [.duty("Find out what was released", describe)], order: 4)
  }

  private var countQuestion: Question {
    let count = Proposal(CountAffected.self)
    let isConfirmed = counts.last?.kind == .confirmed
    return Question(
      "count", place: "Who is affected", "How many students are affected?",
      lookFor:
        "Unknown, estimated, preliminary or confirmed, and who says so. While it is unknown, "
        + "everyone who may be affected is told.",
      answer: counts.last.map(\.words),
      tone: isConfirmed ? .good : .warning,
      choices: [
        Question.Choice("n", "say how many", count),
        Question.Choice("a", "add a list of them", Proposal(AddAffectedList.self)),
      ],
      tasks: isConfirmed || notices.isEmpty && waves.isEmpty
        ? [] : [.duty("Have the number of those affected confirmed", count)], order: 6)
  }

  // MARK: Telling families

  private func waveQuestions(in district: District) -> [Question] {
    familyClocks(in: district).map { clock in
      let isDecided = notices[(clock.notice ?? 1) - 1].needsNoWave != nil
      let number = clock.notice ?? 0
      let tell = tellProposal(notice: clock.notice)
      return Question(
        "wave-\(number)", place: "Telling families",
        "Are students and families told, after notice \(number)?",
        lookFor: "Electronically, to the student and to the parents or guardians: what happened, "
          + "which information, what is being done, what they can do, whom to ask."
          + says(.familyBreachNotice, in: district),
        citation: Citation.breachFamilies.text,
        answer: isDecided
          ? "nobody to tell: \(notices[number - 1].needsNoWave ?? "")"
          : clock.doneOn.map { "told \($0.long)" },
        choices: [
          Question.Choice("t", "record the telling", tell),
          Question.Choice(
            "o", "nobody has to be told",
            Proposal(DecideAgainstWave.self, .set(\.notice, clock.notice))),
        ],
        tasks: clock.doneOn == nil
          ? [
            .due(
              DocketItem(
                .duty, "Tell students and families, notice \(number)", deadline: clock.deadline,
                settle: tell))
          ] : [], order: 0)
    }
  }

  /// Families of a list that no open notice asks to tell as early: a list starts a time of its own,
  /// and so the families whom the wave of a list did not reach keep the day of that list.
  private func listQuestion(in district: District) -> Question? {
    let open = openNotices(in: district).map { notices[$0 - 1].receivedOn }
    let untold = listsNotTold.filter { number in
      !open.contains { $0 <= lists[number - 1].receivedOn }
    }
    guard owesFamilies(in: district), !lists.isEmpty else { return nil }
    return Question(
      "lists", place: "Telling families", "Are the families of every list told?",
      lookFor: "The families of a list that came later have a time of their own from the day it "
        + "came; whom an e-mail does not reach is told in another way.",
      citation: Citation.breachFamilies.text, answer: listsNotTold.isEmpty ? "they are told" : nil,
      choices: [
        Question.Choice("t", "record the telling", tellProposal()),
        Question.Choice("u", "some cannot be reached", Proposal(RecordUnreachable.self)),
      ],
      tasks: untold.map { number in
        let list = lists[number - 1]
        return .due(
          DocketItem(
            .duty, "Tell the families of list \(number), \(list.untold.counted("student"))",
            deadline: district.deadline(.breachFamilies, from: list.receivedOn),
            settle: Proposal(TellFamilies.self, .set(\.lists, [number]))))
      })
  }

  /// Whoever is confirmed to be affected and was not told by the waves, whatever notices they answered.
  private func restQuestion(in district: District) -> Question? {
    guard openNotices(in: district).isEmpty, listsNotTold.isEmpty, let left, left > 0,
      let clock = familyClocks(in: district).last
    else { return nil }
    return Question(
      "rest", place: "Telling families", "Is everyone told who is confirmed to be affected?",
      lookFor: "Confirmed are \((affected ?? 0).grouped): those of no list are told too.",
      citation: Citation.breachFamilies.text,
      choices: [
        Question.Choice("t", "record the telling", tellProposal()),
        Question.Choice("u", "some cannot be reached", Proposal(RecordUnreachable.self)),
      ],
      tasks: [
        .due(
          DocketItem(
            .duty, "Tell the families of \(left.grouped) more", deadline: clock.deadline,
            settle: tellProposal()))
      ])
  }

  private var secondAttemptQuestion: Question? {
    guard !wavesToRepeat.isEmpty else { return nil }
    return Question(
      unasked: "again",
      wavesToRepeat.map { number in
        .duty(
          "Try again to reach the \(waves[number - 1].bounced.grouped) of wave \(number) whose "
            + "messages came back",
          Proposal(RecordSecondAttempt.self, .set(\.wave, number)))
      }, order: 2)
  }

  private func websiteQuestion(in district: District) -> Question? {
    guard owesPosting else { return nil }
    let post = Self.posting
    let entry = entry(in: district)
    return Question(
      "website", place: "The website", "Is the notice on the district's website?",
      lookFor: "The statute asks for it and gives no number of days; it names no student."
        + says(.familyBreachNotice, in: district),
      citation: Citation.breachFamilies.text,
      answer: entry.postedOn.map { day in
        "posted \(day.long)"
          + [entry.wrong, entry.withdrawal, entry.outage].compactMap { $0.map { ", " + $0.words } }
          .joined()
      }, tone: entry.standing.tone,
      choices: [Question.Choice("p", "record where it is", post)] + eventChoices,
      tasks: entry.isPosted
        ? entry.outdatedBy.map {
          .due(
            DocketItem(
              .duty, "Bring the notice on the website up to date: \($0)", authority: .statute,
              citation: Citation.breachFamilies.text, settle: post))
        }
        : [
          .due(
            DocketItem(
              .duty,
              "Post the notice of the breach on the website"
                + (entry.withdrawal.map { " again, which was taken down on \($0.on.medium)" } ?? ""),
              authority: .statute, citation: Citation.breachFamilies.text, settle: post))
        ], order: 1)
  }

  /// A false alarm is no breach that the website tells of.
  private var takingDownQuestion: Question? {
    guard isPosted else { return nil }
    let takeDown = Proposal(RecordPostingEvent<Breach>.self, .set(\.kind, .withdrawn))
    return Question(
      "taking-down", place: "A false alarm", "Is the notice off the website?",
      lookFor: "What is left of it there tells of a breach that there was not.",
      choices: [Question.Choice("t", "record that it was taken down", takeDown)],
      tasks: [.wanted("Take the notice of the false alarm off the website", takeDown)])
  }

  // MARK: What others owe

  private func holderQuestion(in district: District) -> Question? {
    let open = holderClocks(in: district).filter { $0.doneOn == nil }
    let settle =
      holder.owesNotice ? Proposal(RecordBreachNotice.self) : Proposal(RecordHolderTelling.self)
    let late = holderClocks(in: district).contains { $0.doneOn != nil }
    return Question(
      unasked: "holder",
      open.map { clock in
        .due(
          DocketItem(
            .waiting,
            (holder.owesNotice ? "Tell the district of the breach: " : "Tell families: ")
              + clock.subject,
            deadline: clock.deadline, waitingOn: contractor?.name ?? "", settle: settle))
      }
        + (late && delay == nil
          ? [
            .wanted(
              "Judge whether the holder told without unreasonable delay", Proposal(JudgeDelay.self))
          ] : []),
      citation: holderCitation.text, order: 3)
  }

  private func generalLawQuestion(in district: District) -> Question? {
    guard asksOfGeneralLaw(in: district) else { return nil }
    let open = residentClocks(in: district).filter { $0.doneOn == nil }
    var tasks: [Question.Task] =
      isDelayed && !open.isEmpty
      ? [
        .duty(
          "Ask whether law enforcement still wants to wait",
          Proposal(RecordLawEnforcementDelay.self), citation: Citation.generalBreach.text)
      ]
      : open.map { clock in
        let isResidents = clock.kind == .residents
        let why =
          clock.due < clock.deadline.due
          ? ", no later than the residents"
          : clock.due > clock.deadline.due ? ", with the days for which it was to wait" : ""
        var item = DocketItem(
          .duty,
          (isResidents ? "Tell the residents concerned" : "Tell the Attorney General")
            + ", by the general law\(why)", deadline: clock.deadline,
          settle: isResidents
            ? tellProposal() : Proposal(TellAttorneyGeneral.self))
        if clock.due != clock.deadline.due {
          // The rule's own count does not lead to that day.
          (item.due, item.rule, item.from) = (clock.due, nil, nil)
        }
        return .due(item)
      }
    if data.kinds.contains(.taxNumber), identityServices == nil {
      tasks.append(
        .duty(
          "Offer identity services, by the general law", Proposal(OfferIdentityServices.self),
          citation: Citation.generalBreach.text))
    }
    return Question(unasked: "general-law", tasks, order: 2)
  }

  private var correctionQuestion: Question? {
    guard !waves.isEmpty, falseAlarm?.correctedOn == nil else { return nil }
    let correct = Proposal(CorrectFalseAlarm.self)
    return Question(
      "correction", place: "A false alarm", "Were those who had been told told so?",
      lookFor: "By the same way, with the reason; and the notice is taken off the website.",
      choices: [Question.Choice("c", "record the correction", correct)],
      tasks: [.duty("Tell those who were told that there was no breach", correct)])
  }

  private func closeQuestion(in district: District) -> Question? {
    guard openBeforeClosing(in: district).isEmpty, isFalseAlarm || !notices.isEmpty || told > 0
    else { return nil }
    let close = Proposal(CloseBreach.self)
    return Question(
      "close", place: "The close", "Is there anything left?",
      lookFor: "Letters that came back, questions of parents, what the holder still owes.",
      choices: [Question.Choice("c", "close it", close)], tasks: [.duty("Close the breach", close)],
      order: 7)
  }
}
