extension RecordRequest {
  /// What a correction asks for once it was answered: the amendment, or the hearing and what follows from it.
  var correctionQuestions: [Question] {
    guard kind == .correction, answer != nil else { return [] }
    return [amendQuestion, hearingQuestion, tellQuestion, statementQuestion].compactMap(\.self)
  }

  private var amendQuestion: Question? {
    guard isToBeAmended else { return nil }
    let amend = Proposal(AmendRecord.self)
    return Question(
      "amend", place: "After the answer", "Has the record been amended, and the requester told?",
      lookFor: "The requester is told in writing; whoever holds a copy is told too.",
      citation: Citation.recordCorrection.text,
      answer: isAmended
        ? amendment.map { "amended \($0.on.long), told \($0.toldOn.long)" } : nil, tone: .good,
      choices: [Question.Choice("a", "amended", amend)],
      tasks: !isAmended
        ? [
          .duty(
            "Amend the record and tell the requester in writing", amend,
            citation: Citation.recordCorrection.text)
        ] : [])
  }

  private var hearingQuestion: Question? {
    guard answer?.outcome != .granted, check?.holds == true else { return nil }
    let (question, choice, task): (String, Question.Choice, Question.Task?) =
      switch (hearing?.noticeOn, hearing?.decidedOn) {
      case (nil, _) where hearing == nil:
        (
          "Has the requester asked for a hearing?",
          Question.Choice("h", "asked for", Proposal(AskHearing.self)), nil
        )
      case (nil, _):
        (
          "Has notice of the hearing been given?",
          Question.Choice("c", "set it, or given", Proposal(CallHearing.self)),
          .duty(
            "Give notice of the hearing", Proposal(CallHearing.self),
            citation: Citation.correctionHearing.text)
        )
      default:
        (
          "How was the hearing decided?",
          Question.Choice("o", "decided", Proposal(DecideHearing.self)),
          hearing?.decidedOn == nil
            ? .due(
              DocketItem(
                .duty, "Hold the hearing, and decide it in writing", due: hearing?.heldOn,
                authority: hearing?.heldOn == nil ? nil : .districtPractice,
                citation: Citation.correctionHearing.text,
                settle: Proposal(DecideHearing.self))) : nil
        )
      }
    return Question(
      "hearing", place: "After the answer", question,
      lookFor: "An officer without an interest in it, and a decision in writing with its reasons. "
        + "No number of days is set for it.",
      citation: Citation.correctionHearing.text,
      answer: hearing?.decidedOn.map {
        "\(hearing?.upholds == true ? "for" : "against") the requester, \($0.long)"
      }, choices: [choice], tasks: task.map { [$0] } ?? [])
  }

  private var tellQuestion: Question? {
    guard owesDecision else { return nil }
    return Question(
      "decision", place: "After the answer", "Has the requester been told of the decision?",
      lookFor:
        "In writing, with its reasons and that a statement may be placed with the record. Make "
        + "“\(LetterKind.requestDecision.label)”, and mark it as sent.",
      citation: Citation.correctionHearing.text,
      answer: decisionToldOn.map { "told \($0.long)" }
        ?? (isDecisionTold ? "yes, since a statement was placed" : nil), tone: .good, choices: [],
      tasks: isDecisionTold
        ? []
        : [
          .due(
            DocketItem(
              .duty, "Tell the requester the decision, and of the right to place a statement",
              citation: Citation.correctionHearing.text))
        ])
  }

  private var statementQuestion: Question? {
    guard hearing?.upholds == false else { return nil }
    return Question(
      "statement", place: "After the answer", "Has the requester placed a statement?",
      lookFor: "It is kept with the record, and goes with it wherever that is disclosed.",
      citation: Citation.correctionHearing.text,
      answer: statement.map { "placed \($0.on.long)" },
      choices: [Question.Choice("p", "placed", Proposal(PlaceStatement.self))])
  }
}
