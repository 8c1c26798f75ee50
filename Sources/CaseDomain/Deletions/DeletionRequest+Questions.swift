extension DeletionRequest {
  /// Everything a request asks for: the right to ask, the safeguards, each contractor, the outcome.
  public func questions(in district: District) -> [Question] {
    let unasked = { legs.compactMap { unaskedQuestion(on: $0, in: district) } }
    guard close == nil else { return unasked() }
    guard rightCheck?.holds != false else {
      return [pauseQuestion, rightQuestion(in: district), answerQuestion] + unasked()
    }
    // All are asked before an answer is awaited.
    let numbered = Array(legs.enumerated())
    let inOrder =
      numbered.filter { $0.element.state == .toBeSent }
      + numbered.filter { $0.element.state != .toBeSent }
    return [pauseQuestion, rightQuestion(in: district), onlyCopyQuestion, accessQuestion]
      + inOrder.map { question(on: $0.element, at: $0.offset, in: district) } + [answerQuestion]
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
              settle: Proposal(ResumeDeletion.self)))
        ])
  }

  // MARK: Before anything is sent

  private func rightQuestion(in district: District) -> Question {
    let lookFor =
      switch requester {
      case .student:
        "That the student controls the data. Rights under federal law pass to the student at "
          + "\(policy(in: district).adultAge), or earlier at an institution of postsecondary education "
          + "(\(Citation.ownRights.text)); the statute here speaks of control and names no age."
      case .minorStudent:
        "Whether this student controls these data, with the reason. The statute names no age; the "
          + "district's setting: \(district.choices.minorRequest.label)."
      case .parent, .guardian:
        "That the person is the child's parent or guardian, that no court order says otherwise, "
          + "and that the rights have not passed to the student: at \(policy(in: district).adultAge), or "
          + "at an institution of postsecondary education (\(Citation.ownRights.text))."
      case .district:
        "That the data came from the district or was made for it under the contract, and that none "
          + "of it is what students made, which is theirs (\(Citation.studentContent.text))."
      }
    let task: (String, Proposal) =
      lacksParent(in: district)
      ? ("Ask a parent to join the minor's request", Proposal(RecordParentJoined.self))
      : ("Check that the requester has the right to control the data", Proposal(CheckRight.self))
    return Question(
      "right", place: "Before sending, 1 of 3",
      "Has the requester the right to control the data?", lookFor: lookFor,
      citation: Citation.deletion.text,
      answer: rightCheck.map { "\($0.holds ? "yes" : "no"), checked \($0.on.long)" },
      tone: rightCheck?.holds == false ? .bad : .good,
      choices: [
        lacksParent(in: district)
          ? Question.Choice("p", "a parent joins", Proposal(RecordParentJoined.self))
          : Question.Choice("y", "yes", Proposal(CheckRight.self, .set(\.holds, true))),
        Question.Choice("n", "no", Proposal(CheckRight.self, .set(\.holds, false))),
      ],
      tasks: status == .toBeChecked && rightCheck == nil
        ? [.duty(task.0, task.1, citation: Citation.deletion.text)] : [])
  }

  private var onlyCopyQuestion: Question {
    safeguard(
      "only-copy", place: "Before sending, 2 of 3",
      "Does a contractor hold the only copy of a record that must be kept?",
      lookFor: "The retention schedule, and where the district keeps its own copy. If the "
        + "contractor's is the only one, export it first.", .recordsKept,
      safeguards?.onlyCopy, \.answers.onlyCopy,
      say: "Say whether a contractor holds the only copy",
      mend: "Export the only copy to the district, then answer again")
  }

  private var accessQuestion: Question {
    safeguard(
      "access-open", place: "Before sending, 3 of 3", "Is a request to see these records open?",
      lookFor: "Requests to inspect records of the same students, court cases and public-records "
        + "requests that are not settled.", .accessFirst,
      isAccessOpen ? true : safeguards?.accessRequestOpen, \.answers.accessRequestOpen,
      say: "Say whether a request to see the records is open",
      mend: "Meet the request to see the records\(holdingWords), then answer again")
  }

  private func safeguard(
    _ id: String, place: String, _ question: String, lookFor: String, _ citation: Citation,
    _ given: Bool?, _ field: KeyPath<AnswerSafeguards, Bool?>, say: String, mend: String
  ) -> Question {
    func answer(_ yes: Bool) -> Proposal { Proposal(AnswerSafeguards.self, .set(field, yes)) }
    let task: (String, Proposal)? =
      switch given {
      case nil: (say, Proposal(AnswerSafeguards.self))
      case true?: (mend, answer(false))
      case false?: nil
      }
    return Question(
      id, place: place, question, lookFor: lookFor, citation: citation.text,
      answer: given.map { $0 ? "yes: nothing can be sent yet" : "no" },
      tone: given == true ? .bad : .good,
      choices: [
        Question.Choice("n", "no", answer(false)), Question.Choice("y", "yes", answer(true)),
      ],
      // What turned true after the sending is to be settled, too, so that a hold can be lifted.
      tasks: (status == .toBeChecked && rightCheck != nil
        || given == true && legs.contains { $0.stillHolds || $0.isHeld })
        ? task.map { [.duty($0.0, $0.1, citation: citation.text)] } ?? [] : [])
  }

  // MARK: The contractors

  private func question(on leg: Leg, at index: Int, in district: District) -> Question {
    let name = leg.contractor.name
    let (question, lookFor, choices): (String, String, [Question.Choice]) =
      switch (leg.state, leg.watch) {
      case (.toBeSent, _):
        (
          leg.timesAsked == 0 ? "Has \(name) been asked?" : "Has \(name) been asked again?",
          "Send the request in writing, in the way the contract describes, and keep a copy.",
          [Question.Choice("s", "sent", SendToContractor.proposal(for: leg))]
        )
      case (.sent, _), (.acknowledged, _):
        (
          "What did \(name) answer?",
          "Deleted, deleted in part, kept because a law says so (which?), or kept only in a "
            + "disaster-recovery copy that nobody can reach in daily business. No answer: follow up "
            + "and record it.",
          [
            Question.Choice("c", "confirmed", ConfirmDeletion.proposal(for: leg)),
            Question.Choice("p", "in part", RecordPartlyDeleted.proposal(for: leg)),
            Question.Choice("r", "refused", RecordRefusal.proposal(for: leg)),
            Question.Choice("k", "kept in a copy", RecordCopyKept.proposal(for: leg)),
            Question.Choice("f", "follow-up", FollowUpWithContractor.proposal(for: leg)),
          ]
            + (leg.reminders.isEmpty
              ? [] : [Question.Choice("n", "no answer came", RecordSilence.proposal(for: leg))])
            + (leg.state == .sent
              ? [
                Question.Choice("a", "acknowledged", RecordAcknowledgment.proposal(for: leg))
              ] : [])
        )
      case (_, .open):
        (
          "\(name) keeps a disaster-recovery copy. Has anything become of it?",
          "Come back here if the copy is ever used to restore data, or when it is gone.",
          [
            Question.Choice("b", "brought back", RecordCopyRestored.proposal(for: leg)),
            Question.Choice("x", "destroyed", RecordCopyDestroyed.proposal(for: leg)),
          ]
        )
      case _ where leg.isContestable:
        (
          "What did \(name) answer?",
          "No exception of the law stands behind it: ask again, go higher, or tell counsel.",
          [Question.Choice("o", "contest it", ContestAnswer.proposal(for: leg))]
        )
      default: ("What did \(name) answer?", "The answer is on record.", [])
      }
    let (task, order) = task(on: leg, in: district)
    return Question(
      "leg-\(leg.contractor.number)", place: "Contractor \(index + 1) of \(legs.count)",
      question, lookFor: lookFor, citation: Citation.deletion.text,
      answer: leg.state.isAnswered ? leg.standing : nil, tone: leg.tone, choices: choices,
      tasks: task.map { [$0] } ?? [], order: order)
  }

  /// What there is to do about a leg, and where it stands among the rest.
  private func task(on leg: Leg, in district: District) -> (Question.Task?, order: Int) {
    if let hold = hold(on: leg) { return (hold, 0) }
    if close?.kind != .withdrawn, leg.isContestable, !leg.isContested {
      return (
        .duty(
          "Contest it with \(leg.contractor.name): \(leg.standing)",
          ContestAnswer.proposal(for: leg), citation: Citation.deletion.text), 1
      )
    }
    if watchedLegs.contains(leg) { return (watch(leg, in: district), 2) }
    if leg.state == .toBeSent {
      guard status == .toBeSent else { return (nil, 0) }
      return (
        .duty(
          (leg.timesAsked == 0 ? "Send the request to " : "Ask again: ") + leg.contractor.name,
          SendToContractor.proposal(for: leg), citation: Citation.deletion.text), 0
      )
    }
    guard close == nil, waitingLegs.contains(leg), status != .toBeAnswered else { return (nil, 1) }
    return (.due(wait(for: leg, in: district)), 1)
  }

  /// What a safeguard that turned true after the sending asks for, and what follows when it is settled.
  private func hold(on leg: Leg) -> Question.Task? {
    guard close == nil else { return nil }
    if leg.isHeld {
      return safeguardsHold
        ? .duty("Lift the hold at \(leg.contractor.name)", LiftHold.proposal(for: leg))
        : nil
    }
    guard isToBeHeld(leg) else { return nil }
    let isOnlyCopy = safeguards?.onlyCopy == true
    return .duty(
      "Tell \(leg.contractor.name) to hold: "
        + (isOnlyCopy ? "it has the only copy" : "somebody has asked to see the records"),
      TellToHold.proposal(for: leg),
      citation: (isOnlyCopy ? Citation.recordsKept : .accessFirst).text)
  }

  /// The answer that is waited for; no day while the request is paused or the contractor holds.
  private func wait(for leg: Leg, in district: District) -> DocketItem {
    var words = ["Confirm the deletion"]
    if !leg.reminders.isEmpty { words.append("\(leg.reminders.count.ordinal) follow-up made") }
    let due = LegDue(of: leg, in: self, district: district)
    if let days = due?.pausedDays, days > 0 {
      words.append(
        "\(days) \(days == 1 ? "day" : "days") added for \(leg.holds.isEmpty ? "a pause" : "a hold")"
      )
    }
    if due?.isExtended == true { words.append("more time given") }
    if openPause != nil { words.append("the date rests with the pause") }
    if leg.isHeld { words.append("the contractor holds, and its date rests") }
    let dated = openPause == nil && !leg.isHeld ? due : nil
    return DocketItem(
      .waiting, words.joined(separator: "; "), due: dated?.due, from: dated?.from,
      rule: dated == nil ? nil : .deletionTime, authority: dated?.authority,
      citation: dated?.citation ?? Citation.deletion.text, waitingOn: leg.contractor.name,
      settle: ConfirmDeletion.proposal(for: leg))
  }

  /// What goes on with a contractor when nobody is asked anything more.
  private func unaskedQuestion(on leg: Leg, in district: District) -> Question? {
    let (task, order) = task(on: leg, in: district)
    return task.map { Question(unasked: "leg-\(leg.contractor.number)", [$0], order: order) }
  }

  private func watch(_ leg: Leg, in district: District) -> Question.Task {
    .watched(
      DocketItem(
        .waiting,
        leg.reachesAnyRestoredData(by: policy(in: district))
          ? "Ask again if the disaster-recovery copy restores any data"
          : "Ask again if the disaster-recovery copy restores accessible data",
        citation: Citation.deletion.text, waitingOn: leg.contractor.name,
        settle: RecordCopyRestored.proposal(for: leg)))
  }

  // MARK: The outcome

  private var answerQuestion: Question {
    let tell = Proposal(TellOutcome.self)
    return Question(
      "answer", place: "To close", "Has the requester been told the outcome?",
      lookFor:
        "What was deleted, what was kept and under which law, what was left without one and what "
        + "the district does about it, and that a copy kept for disaster recovery is watched. The outcome now: \(outcome.label).",
      citation: Citation.deletion.text, tone: .good,
      choices: [Question.Choice("t", "told", tell)],
      tasks: status == .toBeAnswered
        ? [
          .duty(
            "Tell the requester the outcome: \(outcome.label)", tell,
            citation: Citation.deletion.text)
        ] : [])
  }
}
