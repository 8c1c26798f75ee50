extension Contract {
  /// Everything a contract asks for: its facts, its signing, each provision, what follows.
  public func questions(in district: District) -> [Question] {
    factQuestions + [signingQuestion, termQuestion]
      + policy(in: district).required.map { question(on: $0, in: district) }
      + voidQuestions
      + [reviewQuestion(in: district), dutiesQuestion].compactMap(\.self)
      + followingQuestions(in: district)
      + [securityQuestion(in: district), firstUseQuestion(in: district)]
      + endQuestions(in: district)
  }

  /// Whether it is signed and its end not confirmed.
  private var isRunning: Bool { signedOn != nil && endConfirmation == nil }

  // MARK: What the contract is

  private var factQuestions: [Question] {
    let notice = Citation.contractNotice.text
    let data =
      DataElement.allCases.filter(terms.elements.contains).map(\.label)
      + DataClass.allCases.filter(terms.classes.contains).map(\.label)
      + (terms.otherElements.isEmpty ? [] : [terms.otherElements])
    func enter(
      _ wanted: String, unless isKnown: Bool, _ field: PartialKeyPath<ChangeContract>
    ) -> (choices: [Question.Choice], tasks: [Question.Task]) {
      let proposal = Proposal(ChangeContract.self, .ask(field))
      return (
        [Question.Choice("e", "enter it", proposal)], isKnown ? [] : [.wanted(wanted, proposal)]
      )
    }
    let description = enter(
      "Describe the contract briefly", unless: !terms.description.isEmpty, \.terms.description)
    let purposes = enter(
      "Say what the contract is for", unless: !terms.purposes.isEmpty, \.terms.purposes)
    let classes = enter(
      "Say which student data may be collected", unless: !data.isEmpty, \.terms.classes)
    return [
      Question(
        "description", place: "Facts", "What is the contract?",
        lookFor: "A sentence or two that families will understand. The website notice needs it.",
        citation: notice, answer: terms.description.isEmpty ? nil : terms.description,
        choices: description.choices, tasks: description.tasks, order: 5),
      Question(
        "purposes", place: "Facts", "What is the contract for?",
        lookFor: "Storage services, educational software or both. The website notice says it.",
        citation: notice,
        answer: terms.purposes.isEmpty
          ? nil
          : Purpose.allCases.filter(terms.purposes.contains).map(\.label).joined(separator: ", "),
        choices: purposes.choices, tasks: purposes.tasks, order: 5),
      Question(
        "data", place: "Facts", "Which student data may be collected?",
        lookFor: "The contract's schedule of data, or the vendor's privacy policy. Choose classes "
          + "and elements; the website notice must state them.",
        citation: notice, answer: data.isEmpty ? nil : data.joined(separator: "; "),
        choices: classes.choices, tasks: classes.tasks, order: 5),
    ]
  }

  // MARK: From when to when

  private var signingQuestion: Question {
    let sign = Proposal(RecordSigning.self)
    return Question(
      "signing", place: "Signing", "When did the last party sign?",
      lookFor:
        "The later of the signature dates; the \(Rulebook.newest(.contractNotice).time) for the "
        + "website notice run from it.", citation: Citation.contractNotice.text,
      answer: signedOn.map { "signed \($0.long)" },
      choices: [
        signedOn == nil
          ? Question.Choice("s", "record the signing", sign)
          : Question.Choice("e", "correct it", Proposal(ChangeContract.self, .ask(\.signedOn)))
      ],
      tasks: signedOn == nil && endConfirmation == nil
        ? [.duty("Record the signing", sign)] : [])
  }

  private var termQuestion: Question {
    let enter = Proposal(ChangeContract.self, .ask(\.dates.term.ends))
    let answer: String? =
      switch currentTerm {
      case .unknown: nil
      case .noEnd: currentTerm.words
      case .ends: "ends \(currentTerm.words)"
      }
    return Question(
      "term", place: "Signing", "When does it end?",
      lookFor: "A date, or a clear statement that it runs until someone ends it. Say the latter on "
        + "purpose, so that it is not taken for a date forgotten.", answer: answer,
      choices: [
        Question.Choice("e", "enter it", enter),
        Question.Choice(
          "n", "no end, on purpose",
          Proposal(
            ChangeContract.self, .ask(\.dates.term.ends), .set(\.dates.term.noEnd, true)),
          atOnce: true),
      ],
      tasks: isRunning && endsOn == nil && currentTerm == .unknown
        ? [.duty("Enter the end date, or that there is none on purpose", enter)] : [], order: 4)
  }

  private func firstUseQuestion(in district: District) -> Question {
    let record = Proposal(RecordFirstUse<Contract>.self)
    return Question(
      "first-use", place: "What follows", "When were the products first used with student data?",
      lookFor: "Accounts made for students, or a class list given to the vendor. Data is shared "
        + "under a written contract alone, so that use before it is a finding.",
      citation: Citation.contractRequired.text,
      answer: firstUse.map { "first used \($0.on.long)" },
      tone: earlyUse(in: district) == nil ? .plain : .bad,
      choices: [Question.Choice("f", "record the first use", record)],
      tasks: earlyUse(in: district).map { $0.answeredOn == nil } == true
        ? [
          .duty(
            "Say what was done about the use without a contract in force",
            Proposal(AnswerEarlyUse<Contract>.self), citation: Citation.contractRequired.text)
        ] : [], order: 3)
  }

  // MARK: The review

  private func question(on provision: Provision, in district: District) -> Question {
    let kind = finding(provision)
    let place = findings[provision]?.place ?? ""
    let conflicts = standingConflicts.filter { $0.against == .provision(provision) }
    let onRecord = proposal(on: provision)
    // The same answer given again keeps its place in the contract; another one starts afresh.
    func give(_ other: FindingKind) -> Proposal {
      kind == other
        ? onRecord
        : Proposal(GiveFinding.self, .set(\.provision, provision), .set(\.finding, other))
    }
    return Question(
      "provision-\(provision.number)",
      place: "Provision \(provision.number) of \(policy(in: district).required.count)",
      "\(provision.name): \(provision.inOurWords)",
      lookFor: provision.lookFor + whereElseToLook
        + (provision.topic.map { says($0, in: district) } ?? ""),
      citation: provision.citation.text,
      answer: kind == .notReviewed
        ? nil
        : kind.label + (place.isEmpty ? "" : ", " + place)
          + (conflicts.isEmpty ? "" : "; with a conflicting clause"),
      tone: conflicts.isEmpty ? kind.tone : .bad,
      choices: [
        Question.Choice("p", "present", give(.present), atOnce: true),
        Question.Choice("m", "missing", give(.missing), atOnce: true),
      ]
        + (hasAddendum && provision.authority == .statute
          ? [Question.Choice("a", "by the addendum", give(.byAddendum), atOnce: true)] : [])
        + [
          Question.Choice(
            "c", "a clause conflicts",
            Proposal(RecordConflict.self, .set(\.against, .provision(provision)))),
          Question.Choice("e", "with page, clause, note", onRecord),
        ])
  }

  /// Clauses against what the statute asks of the contractor directly, whatever the profile.
  private var dutiesQuestion: Question {
    let found = standingConflicts.filter { $0.against.provision == nil }
    return Question(
      unasked: "duties",
      found.isEmpty || signedOn == nil || !isRunning
        ? []
        : [
          .wanted(
            "Settle the clause against \(found.map(\.against).words)",
            Proposal(SettleConflict.self))
        ], citation: Citation.conflictingClause.text)
  }

  private func securityQuestion(in district: District) -> Question {
    let review = Proposal(ReviewSecurity.self)
    return Question(
      "security", place: "Security", "What does the contractor promise on security?",
      lookFor: "The measures of the statute: "
        + SecurityReview.Measure.allCases.map(\.label).joined(separator: "; ")
        + ". Whatever the contract says, they bind the contractor."
        + says(.operatorSecurity, in: district),
      citation: Citation.contractorSecurity.text,
      answer: securityReview.map { "reviewed \($0.on.long)" },
      choices: [Question.Choice("s", "record the review", review)],
      tasks: securityReview == nil && isRunning && determination == nil
        ? [.wanted("Review what the contractor promises on security", review)] : [], order: 6)
  }

  /// The form of a finding with what is on record; only the provision where nothing is.
  func proposal(on provision: Provision) -> Proposal {
    var act = GiveFinding(provision: provision, finding: nil)
    act.take(findings[provision])
    return Proposal(act, \.provision, \.finding, \.page, \.clause, \.note)
  }

  /// The review as a whole, which the questions on the provisions answer one by one.
  private func reviewQuestion(in district: District) -> Question? {
    let left = provisions(.notReviewed, in: district)
    guard isRunning, termination == nil, determination == nil, let next = left.first else {
      return nil
    }
    let required = policy(in: district).required.count
    return Question(
      unasked: "review",
      [
        .duty(
          left.count == required
            ? "Review the \(left.count) provisions"
            : "Finish the review: \(left.count) of \(required) left",
          Proposal(GiveFinding.self, .set(\.provision, next)))
      ], order: 2)
  }

  // MARK: What follows

  private func followingQuestions(in district: District) -> [Question] {
    guard signedOn != nil else { return [] }
    return [
      noticeToAmendQuestion(in: district), documentQuestion, websiteQuestion(in: district),
      outdatedQuestion(in: district), eventsQuestion, documentsQuestion(in: district),
      accessibilityQuestion(in: district),
    ].compactMap(\.self)
  }

  private func noticeToAmendQuestion(in district: District) -> Question? {
    let lacking = deficiencies(in: district)
    guard !lacking.isEmpty, determination == nil else { return nil }
    let notice = openNotice(in: district)
    var tasks = openNotices(in: district).flatMap { notice in
      [
        DocketItem(
          .waiting, "Amend the contract: \(notice.points.called)",
          due: notice.cureBy, from: notice.sentOn, rule: .cureTime,
          authority: .districtPractice,
          // The statute speaks of a time for what it requires and nobody finds, and of no other.
          citation: mayVoid(notice) ? Citation.missingProvision.text : nil,
          waitingOn: contractor.name,
          settle: Proposal(RecordAmendment.self, .set(\.points, Set(notice.points))))
      ]
        // Void it is by a decision alone, which can be made once the time has passed.
        + (mayVoid(notice) && endsOn.map { notice.cureBy < $0 } ?? true
          ? [
            DocketItem(
              .duty, "Determine it void, or give more time",
              due: notice.cureBy.adding(days: 1), authority: .districtPractice,
              citation: Citation.missingProvision.text, settle: Proposal(DetermineVoid.self))
          ] : [])
    }.map(Question.Task.due)
    let unnotified = unnotified(in: district)
    if !unnotified.isEmpty {
      tasks.append(
        .duty(
          "Send a notice to amend: \(unnotified.called)", Proposal(NotifyToAmend.self),
          // The statute speaks of a notice about what it requires and nobody finds, and of no other.
          citation: underVoidRules && unnotified.contains(where: isMissingByStatute)
            ? Citation.missingProvision.text : nil))
    }
    return Question(
      "notice-to-amend", place: "What follows", "Has the contractor been told to amend?",
      lookFor: "A dated notice that names \(lacking.called) and sets a time you find reasonable. "
        + "Without it a contract that lacks a provision is never void."
        + says(.missingTermAfterNotice, in: district),
      citation: Citation.missingProvision.text,
      answer: notice.map { "notice of \($0.sentOn.long), until \($0.cureBy.long)" }, tone: .warning,
      choices: (unnotified.isEmpty
        ? [] : [Question.Choice("s", "send a notice", Proposal(NotifyToAmend.self))])
        + (notice == nil
          ? [] : [Question.Choice("a", "record the amendment", Proposal(RecordAmendment.self))]),
      tasks: isRunning && termination == nil ? tasks : [], order: 3)
  }

  private var documentQuestion: Question {
    let attach = Proposal(Attach<Contract>.self)
    // A certificate or a letter that is attached is not the contract.
    let contracts = attachments.filter { $0.role.nameKey.contains("contract") }
    return Question(
      "document", place: "What follows", "Is the signed contract attached?",
      lookFor: "The file itself: the website notice includes the contract.",
      citation: Citation.contractNotice.text,
      answer: contracts.isEmpty ? nil : contracts.map(\.name).joined(separator: ", "),
      choices: [Question.Choice("a", "attach it", attach)],
      tasks: contracts.isEmpty
        ? [
          .wanted(
            "Attach the signed contract, which is part of the website notice", attach)
        ] : [], order: 6)
  }

  // MARK: A void contract

  /// What has to be done because it was determined to be void, or that was set aside; the website entry
  /// asks by itself.
  private var voidQuestions: [Question] {
    openVoidSteps.map { kind in
      let record = Proposal(RecordVoidStep.self, .set(\.kind, kind))
      return Question(
        "void-\(kind.rawValue)",
        place: kind == .tellSetAside ? "A determination set aside" : "A void contract",
        "\(kind.sentence): done?",
        lookFor: "Who did it, when, and what came of it.", citation: kind.citation?.text,
        choices: [Question.Choice("d", "record it", record)],
        tasks: [.duty(kind.sentence, record, citation: kind.citation?.text)], order: 1)
    }
  }

  // MARK: The end

  private func endQuestions(in district: District) -> [Question] {
    guard isRunning, determination == nil else { return [] }
    let force = Question(
      unasked: "force",
      inForceOn == nil || inForceOn == signedOn
        ? [] : [.due(DocketItem(.event, "The contract comes into force", due: inForceOn))],
      order: 1)
    let base = baseAgreementQuestion(in: district).map { [$0] } ?? []
    guard let endsOn else { return [force] + base }
    let renewal =
      termination == nil && lettingEndSince == nil
      ? DocketItem(
        .duty, "Renew, or let it end on \(endsOn.medium)",
        deadline: district.deadline(.renewalLead, from: endsOn),
        settle: Proposal(RenewContract.self))
      : DocketItem(.event, "The contract ends", due: endsOn)
    let confirmation = DocketItem(
      .waiting, "Confirm that nothing is kept",
      deadline: district.deadline(.endConfirmation, from: endsOn),
      waitingOn: contractor.name, settle: Proposal(ConfirmNothingKept.self))
    return [force, incidentsQuestion(in: district)].compactMap(\.self)
      + [Question(unasked: "end", [.due(renewal), .due(confirmation)], order: 4)] + base
  }
}
