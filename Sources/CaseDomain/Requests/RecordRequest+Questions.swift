extension RecordRequest {
  /// Everything a request asks for: who asks, the answer, what follows from it, and the closing.
  public func questions(in district: District) -> [Question] {
    guard close == nil else { return [appealQuestion(in: district)].compactMap(\.self) }
    var questions = [pauseQuestion]
    if kind.needsCheck { questions.append(checkQuestion) }
    if kind == .directory { questions.append(directoryQuestion) }
    if kind == .transfer {
      questions += transferQuestions(in: district)
    } else {
      questions.append(answerQuestion(in: district))
    }
    if isGranted, kind != .correction { questions.append(giveQuestion(in: district)) }
    questions += [copyQuestion(in: district)].compactMap(\.self)
    questions += correctionQuestions
    questions += legs.enumerated().map { question(on: $0.element, at: $0.offset) }
    return questions + [appealQuestion(in: district)].compactMap(\.self) + [closeQuestion]
  }

  /// A pause, which nobody has to ask about.
  private var pauseQuestion: Question {
    Question(
      unasked: "pause",
      openPause == nil
        ? []
        : [
          .due(
            DocketItem(
              .waiting, "Let the paused request go on", waitingOn: "the end of the pause",
              settle: Proposal(ResumeRequest.self)))
        ])
  }

  /// The line of the docket for what has to be done by the day that comes first.
  private func item(
    _ sentence: String, _ settle: Proposal, in district: District
  ) -> Question.Task {
    item(sentence, settle, due: due(in: district))
  }

  /// The day that comes first and has not been met, of the copy or of everything else.
  private func openDue(forCopy: Bool, in district: District) -> RequestDue? {
    dues(in: district).first { $0.doneOn == nil && $0.isForCopy == forCopy }
  }

  private func item(_ sentence: String, _ settle: Proposal, due: RequestDue?) -> Question.Task {
    let before = due?.meetingOn.map { " before the meeting or hearing of \($0.medium)" } ?? ""
    return .due(
      DocketItem(
        .duty, sentence + before, due: due?.due, from: due?.from, rule: due?.rule,
        authority: due?.authority, citation: due?.citation ?? kind.citation.text, settle: settle))
  }

  // MARK: Before the answer

  private var checkQuestion: Question {
    Question(
      "who", place: "Before the answer", "Who asks, and may that person?",
      lookFor:
        "That the person is who it says; that the person is the child's parent or guardian, or "
        + "the student in own right; that no order, statute or binding document keeps the records "
        + "from that person. Each parent has the right, wherever the child lives. "
        + RequestCheck.adultWords,
      citation: Citation.eitherParent.text,
      answer: check.map { "\($0.holds ? "yes" : "no"), checked \($0.on.long)" },
      tone: check?.holds == false ? .bad : .good,
      choices: [
        Question.Choice(
          "y", "may", Proposal(CheckRequester.self, .set(\.holds, true), .set(\.barred, false))),
        Question.Choice("n", "may not", Proposal(CheckRequester.self, .set(\.holds, false))),
      ],
      tasks: check == nil && answer == nil
        ? [
          .duty(
            "Check who asks, and whether that person may", Proposal(CheckRequester.self),
            citation: Citation.eitherParent.text)
        ] : [])
  }

  private var directoryQuestion: Question {
    let weigh = Proposal(WeighDirectory.self)
    return Question(
      "directory", place: "Before the answer", "May this directory information be given?",
      lookFor: "Which items are directory information here; who opted out, former students "
        + "included; whether names or addresses are asked; whether it serves school purposes, which "
        + "some policies ask for. A military recruiter gets what other recruiters get "
        + "(\(Citation.recruiters.text)).",
      citation: Citation.optOut.text,
      answer: directory.map {
        "\($0.isForSchool ? "for" : "not for") school purposes, \($0.leftOut) left out, "
          + "weighed \($0.on.long)"
      },
      choices: [Question.Choice("w", "weigh it", weigh)],
      tasks: directory == nil && answer == nil
        ? [
          .duty("Weigh whether the information may be given", weigh, citation: Citation.optOut.text)
        ]
        : [])
  }

  // MARK: The answer

  private func answerQuestion(in district: District) -> Question {
    Question(
      "answer", place: "The answer", answerWords.question, lookFor: answerWords.lookFor,
      citation: kind.citation.text,
      answer: answer.map { "\($0.outcome.rawValue.words), \($0.on.long)" },
      tone: answer?.outcome == .denied ? .warning : .good,
      choices: [
        Question.Choice("g", "grant", Proposal(GrantRequest.self)),
        Question.Choice("p", "in part", Proposal(GrantInPart.self)),
        Question.Choice("d", "deny", Proposal(DenyRequest.self)),
      ],
      tasks: answer == nil && openPause == nil
        ? [
          item(
            answerTask.sentence, answerTask.settle,
            due: openDue(forCopy: false, in: district))
        ] : [], order: 1)
  }

  /// What is to be done for an answer: whoever has no right to what is asked is told no.
  private var answerTask: (sentence: String, settle: Proposal) {
    guard kind.needsCheck, let check, !check.holds else {
      return (answerWords.task, Proposal(GrantRequest.self))
    }
    return (
      check.barred
        ? "Deny the request: an order or a law bars this person"
        : "Deny the request: this person has no right to what is asked",
      Proposal(DenyRequest.self)
    )
  }

  private var answerWords: (question: String, lookFor: String, task: String) {
    switch kind {
    case .review:
      (
        "Are the records shown?",
        "Everything that is asked for about this child. Test questions under copyright are "
          + "seen and not copied; what a privilege covers (§ 10-154a) is held back. Explain what is "
          + "asked about.",
        "Let the requester see the records"
      )
    case .correction:
      (
        "Is the record amended?",
        "Whether the record is right as it stands. Refused, the requester is told of the right to a "
          + "hearing.", "Decide on the correction"
      )
    case .directory:
      (
        "Is the information given?",
        "What may be given is given promptly (\(Citation.promptAccess.text)); a denial is in writing, "
          + "names the exemption, and silence counts as one.",
        "Give the information, or deny it in writing"
      )
    case .evidence, .transfer:
      (
        "Is the evidence given?",
        "The letters and calls to the operator, and the search for another tool. Other children are "
          + "left out. The statute counts no days.", "Give the evidence of the exemption"
      )
    }
  }

  private func giveQuestion(in district: District) -> Question {
    let give = Proposal(DiscloseRecords.self)
    return Question(
      "give", place: "After the answer", "Have the records been shown or given?",
      lookFor: "Each time goes into the record of disclosures, which is kept with the records: the "
        + "day, to whom, what and why. \(RecordDisclosure.owed)",
      citation: Citation.disclosureRecord.text,
      answer: disclosures.last.map { "\($0.form.label), \($0.on.long)" }, tone: .good,
      choices: [Question.Choice("s", "shown or given", give)],
      tasks: toDo.contains(.give)
        ? [
          item(
            kind == .review ? "Let the requester see the records" : "Give what was granted", give,
            due: openDue(forCopy: false, in: district))
        ] : [], order: 1)
  }

  /// The copy that special education law gives; nobody is asked about one that was not asked for.
  private func copyQuestion(in district: District) -> Question? {
    guard let copyAskedOn, withoutRight == nil, answer?.outcome != .denied else { return nil }
    let give =
      isGranted
      ? Proposal(DiscloseRecords.self, .set(\.form, .copied)) : Proposal(GrantRequest.self)
    return Question(
      "copy", place: "The copy", "Has the copy been given?",
      lookFor:
        "One is free, and its days run from the request for it, whenever the records were seen.",
      citation: Citation.recordAccessSpecialEducation.text,
      answer: copyGivenOn.map { "asked for \(copyAskedOn.long), given \($0.long)" }, tone: .good,
      choices: copyGivenOn == nil
        ? [Question.Choice("k", isGranted ? "given" : "grant", give)] : [],
      tasks: copyGivenOn == nil && openPause == nil
        ? [
          item(
            "Give the requester the copy", give,
            due: openDue(forCopy: true, in: district))
        ] : [], order: 1)
  }

  // MARK: A transfer

  private func transferQuestions(in district: District) -> [Question] {
    direction == .receiving
      ? [notifyQuestion(in: district), arrivalQuestion(in: district)]
      : [sendQuestion(in: district)]
  }

  private func sendQuestion(in district: District) -> Question {
    let send = Proposal(DiscloseRecords.self)
    return Question(
      "send", place: "The transfer", "Have the records been sent?",
      lookFor: "The whole record, a requester's statement with it, and the record of disclosures.",
      citation: Citation.recordTransfer.text,
      answer: disclosures.first.map { "sent \($0.on.long)" }, tone: .good,
      choices: [Question.Choice("s", "sent", send)],
      tasks: disclosures.isEmpty ? [item("Send the records", send, in: district)] : [], order: 1)
  }

  private func notifyQuestion(in district: District) -> Question {
    let notify = Proposal(NotifySchool.self)
    return Question(
      "notify", place: "The transfer, 1 of 2", "Has the school before been notified?",
      lookFor: "In writing, that the child enrolled here.",
      citation: Citation.recordTransfer.text,
      answer: notifiedOn.map { "notified \($0.long)" }, tone: .good,
      choices: [Question.Choice("n", "notified", notify)],
      tasks: notifiedOn == nil
        ? [item("Notify the school before", notify, in: district)] : [], order: 1)
  }

  private func arrivalQuestion(in district: District) -> Question {
    let arrive = Proposal(RecordArrival.self)
    let due = due(in: district)
    return Question(
      "arrive", place: "The transfer, 2 of 2", "Have the records come?",
      lookFor: "The whole record; ask again where it stays away.",
      citation: Citation.recordTransfer.text,
      answer: arrivedOn.map { "came \($0.long)" }, tone: .good,
      choices: [Question.Choice("c", "came", arrive)],
      tasks: notifiedOn != nil && arrivedOn == nil
        ? [
          .due(
            DocketItem(
              .waiting, "Receive the records", due: due?.due, from: due?.from, rule: due?.rule,
              authority: due?.authority, citation: due?.citation, waitingOn: "the school before",
              settle: arrive))
        ] : [], order: 1)
  }

  // MARK: The contractors, and the end

  private func question(on leg: RequestLeg, at index: Int) -> Question {
    let isToBeTold = untoldLegs.contains(leg)
    let name = leg.contractor.name
    return Question(
      "contractor-\(leg.contractor.number)", place: "Contractor \(index + 1) of \(legs.count)",
      isUntold(leg) ? "Has \(name) been told?" : "What has \(name) done?",
      lookFor: kind == .correction
        ? "What was amended here is amended there. The contract says how."
        : "What it holds belongs to what is shown or given. The contract says how.",
      citation: Provision.review.citation.text,
      answer: leg.answeredOn.map { "answered \($0.long)" }, tone: .good,
      choices: isUntold(leg)
        ? [Question.Choice("t", "told", TellContractor.proposal(for: leg))]
        : leg.answeredOn == nil
          ? [Question.Choice("r", "answered", RecordContractorAnswer.proposal(for: leg))] : [],
      tasks: isToBeTold
        ? [
          .duty(
            kind == .correction
              ? "Pass the correction on to \(name)" : "Ask \(name) for what it holds",
            TellContractor.proposal(for: leg), citation: Provision.review.citation.text)
        ]
        : !isUntold(leg) && leg.answeredOn == nil
          ? [
            .due(
              DocketItem(
                .waiting,
                kind == .correction ? "Hear that the record is corrected" : "Have what it holds",
                citation: Provision.review.citation.text, waitingOn: name,
                settle: RecordContractorAnswer.proposal(for: leg)))
          ] : [], order: 2)
  }

  /// The end of the time to appeal from a denial of public records.
  private func appealQuestion(in district: District) -> Question? {
    guard kind == .directory, let answer, answer.outcome != .granted, close?.kind != .withdrawn
    else { return nil }
    return Question(
      unasked: "appeal",
      [
        .watched(
          DocketItem(
            .event, "The time to appeal to the Freedom of Information Commission ends",
            deadline: appeal(fromDenialOn: answer.on, in: district)))
      ])
  }

  private var closeQuestion: Question {
    let close = Proposal(CloseRequest.self)
    return Question(
      "close", place: "To close", "Is everything done?",
      lookFor: "What was granted was given, what was to be told was told, and each disclosure is "
        + "logged.", tone: .good,
      choices: [Question.Choice("x", "close it", close)]
        + (undone == nil
          ? [] : [Question.Choice("u", "stays undone", Proposal(CloseUndone.self))]),
      tasks: status == .toBeClosed ? [.duty("Close the request", close)] : [], order: 3)
  }
}
