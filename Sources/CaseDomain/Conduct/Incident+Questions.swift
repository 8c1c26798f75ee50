extension Incident {
  /// What an incident asks for until it is closed.
  public func questions(in district: District) -> [Question] {
    [askingQuestion, answersQuestion, successorQuestion, judgmentQuestion, closingQuestion]
      .compactMap(\.self)
  }

  private var isOpen: Bool { closing == nil }

  private var askingQuestion: Question {
    let ask = Proposal(AskOperator.self)
    return Question(
      "asking", place: "The operator", "What was the operator asked?",
      lookFor: "To stop, to say what was done with whose data, and to name the exception it relies "
        + "on. No law names a day for its answer; the one asked for is the district's own.",
      answer: askings.isEmpty ? nil : askings.count.counted("question") + " on record",
      choices: isOpen ? [Question.Choice("a", "ask it", ask)] : [],
      tasks: standing == .open ? [.duty("Ask the operator about it", ask)] : [], order: 1)
  }

  /// What was asked and not answered; the day is the district's, so that no rule stands beside it.
  private var answersQuestion: Question? {
    guard isOpen else { return nil }
    return Question(
      unasked: "answers",
      askings.enumerated().filter { $0.element.answeredOn == nil }.map { place, asking in
        .due(
          DocketItem(
            .waiting, "Answer what was asked about the incident", due: asking.answerBy,
            authority: asking.answerBy.map { _ in .districtPractice }, waitingOn: contractor.name,
            settle: Proposal(RecordOperatorAnswer.self, .set(\.question, place + 1))))
      }, order: 2)
  }

  private var successorQuestion: Question? {
    guard restrictions.contains(.sale) else { return nil }
    let record = Proposal(RecordSuccessor.self)
    return Question(
      "successor", place: "The operator", "Was it taken over, and does the successor stay bound?",
      lookFor: "A purchase, a merger or an acquisition is excepted from the ban on sale only where "
        + "the successor stays subject to the restrictions.",
      citation: Citation.operatorSale.text,
      answer: successor.map(\.words), tone: successor?.isBound == false ? .bad : .plain,
      choices: isOpen ? [Question.Choice("s", "record a successor", record)] : [],
      tasks: isOpen && successor.map { $0.isBound == nil } == true
        ? [
          .duty(
            "Find out whether the successor stays bound", record,
            citation: Citation.operatorSale.text)
        ] : [], order: 3)
  }

  private var judgmentQuestion: Question {
    let judge = Proposal(JudgeIncident.self)
    return Question(
      "judgment", place: "What came of it",
      claimed.isEmpty && judgment?.exceptionHolds == nil
        ? "Was it done knowingly?" : "Was it done knowingly, and does the exception hold?",
      lookFor: asksForKnowledge
        ? "The restrictions on operators reach what is done knowingly; say what that rests on."
        : "The ban on contractors does not turn on knowledge; say what is known all the same.",
      citation: (asksForKnowledge ? Citation.operatorRestrictions : .contractorUse).text,
      answer: unjudged.isEmpty ? judgment.map(\.words) : nil,
      choices: isOpen ? [Question.Choice("j", "judge it", judge)] : [],
      tasks: judgmentTasks(judge),
      order: 4)
  }

  private func judgmentTasks(_ judge: Proposal) -> [Question.Task] {
    guard standing == .answered else { return [] }
    if judgment == nil {
      return [.wanted("Say whether it was done knowingly, as far as that can be said", judge)]
    }
    return unjudged.isEmpty ? [] : [.wanted("Judge what it claims: \(unjudged.words)", judge)]
  }

  private var closingQuestion: Question {
    let close = Proposal(CloseIncident.self)
    return Question(
      "closing", place: "What came of it", "What came of it?",
      lookFor: "That it stopped, that nothing was against the restrictions, that the use or the "
        + "contract ended. The statute names no penalty.",
      answer: closing.map(\.words),
      choices: isOpen ? [Question.Choice("c", "close it", close)] : [],
      tasks: standing == .answered
        ? [.duty("Say what came of the incident, or ask again", close)] : [], order: 5)
  }
}

extension Successor {
  /// Who it is and whether it is bound.
  var words: String {
    let bound =
      switch isBound {
      case true?: "stays bound"
      case false?: "is not bound"
      case nil: "nobody knows whether it stays bound"
      }
    return "\(name), since \(on.long); \(bound)" + (how.isEmpty ? "" : ": \(how.withoutStop)")
  }
}

extension IncidentJudgment {
  /// What was made of it.
  var words: String {
    let knowing =
      self.knowing.map { $0 ? "knowingly" : "not knowingly" } ?? "knowing or not, unclear"
    let exception = exceptionHolds.map {
      $0 ? "; the exception holds" : "; the exception does not hold"
    }
    return "\(on.long): \(knowing)\(exception ?? ""); \(why.withoutStop)"
  }
}

extension IncidentClosing {
  /// What came of it.
  var words: String { "\(on.long): \(outcome.label); \(remark.withoutStop)" }
}
