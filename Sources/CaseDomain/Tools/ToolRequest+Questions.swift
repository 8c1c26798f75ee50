extension ToolRequest {
  /// What a tool request asks for until it is decided, carried out and told.
  public func questions(in district: District) -> [Question] {
    [
      nameQuestion, planQuestion, existingQuestion, decisionQuestion(in: district),
      pathQuestion(in: district),
      tellingQuestion,
    ]
    .compactMap(\.self)
  }

  /// Which product is asked for, where only the subject of a message says so; a decision settles it.
  private var nameQuestion: Question? {
    guard isNamedBySubject, decision == nil else { return nil }
    return Question(
      unasked: "name",
      [
        .wanted(
          "Say which product is asked for: its name is read from a subject",
          Proposal(ChangeTool.self, .ask(\.entry.name)))
      ], order: 2)
  }

  /// Whether it is for one child's plan, where its words speak of one: what they mean only a person can
  /// tell, and a decision settles it.
  private var planQuestion: Question? {
    guard speaksOfPlan, decision == nil else { return nil }
    func say(_ plan: PlanKind) -> Proposal { Proposal(ChangeTool.self, .set(\.entry.plan, plan)) }
    return Question(
      "plan", place: "The request", "Is it for one child's plan?",
      lookFor:
        "The words speak of an IEP or a 504 plan. Leave the plan blank where it is for others "
        + "too: an exemption is for one child alone.",
      citation: Citation.exemption.text,
      choices: [
        .init("i", "for one child's IEP", say(.iep)),
        .init("4", "for one child's 504 plan", say(.section504)),
      ],
      tasks: [
        .wanted(
          "Ask whether it is for one child's plan, of which its words speak",
          Proposal(ChangeTool.self, .ask(\.entry.plan)))
      ], order: 2)
  }

  private var existingQuestion: Question {
    let record = Proposal(RecordExistingTool.self)
    return Question(
      "existing", place: "The request", "What is on file that serves the purpose?",
      lookFor:
        "A product that is under contract and does the same for the same grades; the list of "
        + "products and the requests before this one.",
      answer: existing.map { "\($0.on.long): \($0.what.withoutStop)" },
      choices: isOpen ? [Question.Choice("e", "say what serves", record)] : [],
      tasks: decision == nil && existing == nil
        ? [.wanted("Say what is on file that serves the purpose", record)] : [], order: 2)
  }

  private func decisionQuestion(in district: District) -> Question {
    var choices: [Question.Choice] = [
      .init("a", "allow it under a contract", Proposal(ApproveTool.self)),
      .init("c", "a contract is to be made", Proposal(AskToolContract.self)),
      .init("x", "an exemption is to be examined", Proposal(AskToolExemption.self)),
      .init("u", "allow it for one child", Proposal(AllowToolUnderExemption.self)),
      .init("d", "no student data goes to it", Proposal(AllowToolWithoutData.self)),
      .init("n", "do not approve it", Proposal(DeclineTool.self)),
      .init("z", "close it without a decision", Proposal(CloseTool.self)),
    ]
    // What is on file says which answer is likely; the keys stay with their answers.
    let likely = likelyKey(in: district)
    if let index = choices.firstIndex(where: { $0.key == likely }) {
      choices.insert(choices.remove(at: index), at: 0)
    }
    return Question(
      "decision", place: "The decision", "May it be used?",
      lookFor:
        "A contract that covers it and is in force, or an exemption for one child's plan; or that "
        + "no student data comes to it. No law gives the request a day.",
      citation: Citation.contractRequired.text,
      answer: decision?.words(under: grounds), tone: standing.tone,
      choices: isOpen ? choices : [],
      tasks: decision == nil
        ? [
          .due(
            DocketItem(
              .duty, "Decide whether \(title) may be used",
              settle: followUp.signed.map { _ in Proposal(ApproveTool.self) }))
        ] : [], order: 1)
  }

  /// The answer that fits what is on file: a contract before the product's own answer.
  private func likelyKey(in district: District) -> Character {
    if followUp.signed != nil { return "a" }
    if followUp.hasStudentData == false { return "d" }
    if plan != nil, followUp.exemption(in: district)?.holds == true { return "u" }
    return plan == nil ? "c" : "x"
  }

  private var tellingQuestion: Question? {
    guard let decision, decision.outcome != .closed else { return nil }
    let tell = Proposal(TellToolRequester.self)
    return Question(
      "telling", place: "What follows", "Was who asked told?",
      lookFor: "The letter of the decision is made from this page; its sending is recorded here.",
      answer: decision.toldOn.map { "\($0.long), \(decision.toldHow)" },
      choices: [.init("t", "record the telling", tell)],
      tasks: decision.toldOn == nil ? [.duty("Tell who asked for \(title)", tell)] : [], order: 3)
  }
}

extension ToolDecision {
  /// What was decided, when and on what grounds.
  func words(under grounds: CaseReference?) -> String {
    let under = grounds.map { " under \($0)" } ?? ""
    let decided = outcome == .closed ? "closed without a decision" : outcome.label
    return "\(on.long): \(decided)\(under)"
      + (reason.isEmpty ? "" : "; \(reason.withoutStop)")
      + (instead.isEmpty ? "" : "; instead: \(instead.withoutStop)")
  }
}
