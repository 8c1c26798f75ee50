extension DeletionRequest {
  /// The guided questions of a request: the right to ask, the safeguards, each contractor.
  public func walk(in office: Office) -> [WalkStep] {
    guard close == nil else { return [] }
    if rightCheck?.holds == false { return [rightStep(in: office), answerStep] }
    return [rightStep(in: office), onlyCopyStep, accessStep] + legSteps + [answerStep]
  }

  /// The contractors, those still to be asked first: all are asked before an answer is awaited.
  private var legSteps: [WalkStep] {
    let numbered = Array(legs.enumerated())
    return
      (numbered.filter { $0.element.state == .toBeSent }
      + numbered.filter { $0.element.state != .toBeSent })
      .map { step(for: $0.element, at: $0.offset) }
  }

  private func rightStep(in office: Office) -> WalkStep {
    let verify = ActID(.deletion, "verify")
    let lookFor =
      switch requester {
      case .student:
        "The date of birth: the student must be \(office.profile.adultAge) or older. Until then the "
          + "parent or guardian controls the data."
      case .parent, .guardian:
        "That the person is the child's parent or guardian, that no court order says otherwise, "
          + "and that the student is not \(office.profile.adultAge) yet."
      case .district:
        "That the data came from the district or was made for it under the contract."
      }
    return WalkStep(
      id: "right", place: "Before sending, 1 of 3",
      question: "Has the requester the right to control the data?", lookFor: lookFor,
      citation: Citation.deletion.text,
      answer: rightCheck.map { "\($0.holds ? "yes" : "no"), checked \($0.on.long)" },
      tone: rightCheck?.holds == false ? .bad : .good,
      choices: [
        WalkChoice("y", "yes", verify, ["holds": "yes"], atOnce: false),
        WalkChoice("n", "no", verify, ["holds": "no"], atOnce: false),
      ])
  }

  private var onlyCopyStep: WalkStep {
    safeguardStep(
      id: "only-copy", place: "Before sending, 2 of 3",
      question: "Does a contractor hold the only copy of a record that must be kept?",
      lookFor: "The retention schedule, and where the district keeps its own copy. If the "
        + "contractor's is the only one, export it first.", citation: Citation.recordsKept.text,
      given: safeguards?.onlyCopy)
  }

  private var accessStep: WalkStep {
    safeguardStep(
      id: "access-open", place: "Before sending, 3 of 3",
      question: "Is a request to see these records open?",
      lookFor: "Requests to inspect records of the same students, court cases and public-records "
        + "requests that are not settled.", citation: Citation.accessFirst.text,
      given: safeguards?.accessRequestOpen)
  }

  private func safeguardStep(
    id: String, place: String, question: String, lookFor: String, citation: String, given: Bool?
  ) -> WalkStep {
    let safeguard = ActID(.deletion, "safeguard")
    return WalkStep(
      id: id, place: place, question: question, lookFor: lookFor, citation: citation,
      answer: given.map { $0 ? "yes: nothing can be sent yet" : "no" },
      tone: given == true ? .bad : .good,
      choices: [
        WalkChoice("n", "no", safeguard, [id: "no"], atOnce: false),
        WalkChoice("y", "yes", safeguard, [id: "yes"], atOnce: false),
      ])
  }

  private func step(for leg: Leg, at index: Int) -> WalkStep {
    let entries = ["contractor": leg.reference.description]
    func choice(_ key: Character, _ label: String, _ verb: String) -> WalkChoice {
      WalkChoice(key, label, ActID(.deletion, verb), entries, atOnce: false)
    }
    let (question, lookFor, choices): (String, String, [WalkChoice]) =
      switch (leg.state, leg.watch) {
      case (.toBeSent, _):
        (
          leg.timesAsked == 0
            ? "Has \(leg.contractor.name) been asked?"
            : "Has \(leg.contractor.name) been asked again?",
          "Send the request in writing, in the way the contract describes, and keep a copy.",
          [choice("s", "sent", "send")]
        )
      case (.sent, _), (.acknowledged, _):
        (
          "What did \(leg.contractor.name) answer?",
          "Deleted, kept because a law says so (which?), or kept only in a disaster-recovery copy "
            + "that nobody can reach in daily business. No answer: follow up and record it.",
          [
            choice("c", "confirmed", "confirm"), choice("r", "refused under a law", "refuse"),
            choice("k", "kept in a copy", "keep-copy"), choice("f", "follow-up", "follow-up"),
          ] + (leg.state == .sent ? [choice("a", "acknowledged", "acknowledge")] : [])
        )
      case (_, .open):
        (
          "\(leg.contractor.name) keeps a disaster-recovery copy. Has anything become of it?",
          "Come back here if the copy is ever used to restore data, or when it is gone.",
          [
            choice("b", "brought back", "restored"), choice("x", "destroyed", "copy-destroyed"),
          ]
        )
      default: ("What did \(leg.contractor.name) answer?", "The answer is on record.", [])
      }
    return WalkStep(
      id: "leg-\(leg.contractor.number)", place: "Contractor \(index + 1) of \(legs.count)",
      question: question, lookFor: lookFor, citation: Citation.deletion.text,
      answer: leg.state.isAnswered ? leg.standing : nil, tone: leg.tone, choices: choices)
  }

  private var answerStep: WalkStep {
    WalkStep(
      id: "answer", place: "To close", question: "Has the requester been told the outcome?",
      lookFor: "What was deleted, what was kept and under which law, and that a copy kept for "
        + "disaster recovery is watched. The outcome now: \(outcome.label).",
      citation: Citation.deletion.text, tone: .good,
      choices: [
        WalkChoice("t", "told", ActID(.deletion, "answer"), atOnce: false)
      ])
  }
}
