extension ToolRequest {
  /// What a tool request asks for until it is decided, carried out and told.
  public func questions(in district: District) -> [Question] {
    [existingQuestion, decisionQuestion, pathQuestion, tellingQuestion].compactMap(\.self)
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

  private var decisionQuestion: Question {
    let choices: [Question.Choice] = [
      .init("a", "allow it under a contract", Proposal(ApproveTool.self)),
      .init("c", "a contract is to be made", Proposal(AskToolContract.self)),
      .init("x", "an exemption is to be examined", Proposal(AskToolExemption.self)),
      .init("d", "no student data goes to it", Proposal(AllowToolWithoutData.self)),
      .init("n", "do not approve it", Proposal(DeclineTool.self)),
      .init("z", "close it without a decision", Proposal(CloseTool.self)),
    ]
    return Question(
      "decision", place: "The decision", "May it be used?",
      lookFor:
        "A contract that covers it and is in force, or an exemption for one child's plan; or that "
        + "no student data comes to it. No law gives the request a day.",
      citation: Citation.contractRequired.text,
      answer: decision?.words(under: contract), tone: standing.tone,
      choices: isOpen ? choices : [],
      tasks: decision == nil
        ? [
          .due(
            DocketItem(
              .duty, "Decide whether \(title) may be used",
              settle: followUp.signed.map { _ in Proposal(ApproveTool.self) }))
        ] : [], order: 1)
  }

  /// What a decision leads to: the contract or the exemption itself.
  private var pathQuestion: Question? {
    switch decision?.outcome {
    case .contractToMake?:
      Question(
        "path", place: "What follows", "Is the contract there?",
        lookFor: "Its form opens with the product, the purpose and the data of the request.",
        citation: Citation.contractRequired.text, answer: contractWords,
        choices: followUp.signed != nil
          ? [.init("a", "allow it under the contract", Proposal(ApproveTool.self))]
          : followUp.draft == nil ? [.init("o", "open the contract", openingContract)] : [],
        tasks: [contractTask])
    case .exemptionToExamine?:
      Question(
        "path", place: "What follows", "Is the exemption's file begun?",
        lookFor: "One child and one product; its form opens with the product and the purpose.",
        citation: Citation.exemption.text,
        answer: followUp.exemption.map { $0.reference(in: .exemption).description },
        choices: followUp.exemption == nil
          ? [.init("o", exemptionStep.label, exemptionStep.proposal)] : [],
        tasks: followUp.exemption == nil
          ? [
            .duty(
              exemptionStep.sentence, exemptionStep.proposal, citation: Citation.exemption.text)
          ] : [])
    default: nil
    }
  }

  var contractWords: String? {
    if let signed = followUp.signed {
      return "\(signed.contract.reference(in: .contract)), in force"
        + followUp.signedDays(after: .first)
    }
    return followUp.draft.map { "\($0.reference(in: .contract)), not signed" }
  }

  private var contractTask: Question.Task {
    let citation = Citation.contractRequired.text
    if let signed = followUp.signed {
      return .due(
        DocketItem(
          .duty,
          "Allow \(title) under \(signed.contract.reference(in: .contract))"
            + followUp.signedDays(after: receivedOn) + ", or say why not",
          citation: citation, settle: Proposal(ApproveTool.self)))
    }
    if let draft = followUp.draft {
      return .due(
        DocketItem(
          .waiting, "Sign \(draft.reference(in: .contract)), for which a tool request waits",
          citation: citation, waitingOn: draft.name))
    }
    return .duty("Open the contract for \(title)", openingContract, citation: citation)
  }

  /// Opening a contract with what the request says.
  var openingContract: Proposal {
    var act = OpenContract()
    if let known = followUp.product ?? product {
      act.products = [known.reference(in: .product)]
    } else {
      act.newProducts = [name.replacing(";", with: ",")]
      act.newContractor = maker
    }
    act.contractor = followUp.contractor?.reference(in: .contractor)
    act.terms.description = purpose
    act.terms.elements = elements
    act.terms.otherElements = otherData
    (act.grades, act.address) = (grades, address)
    return Proposal(
      act, \.contractor, \.newContractor, \.products, \.newProducts, \.terms.description,
      \.terms.elements, \.terms.otherElements, \.grades, \.address)
  }

  /// The next step to an exemption: its form, or the product's where that is not on file.
  private var exemptionStep: (label: String, sentence: String, proposal: Proposal) {
    if let known = followUp.product ?? product {
      var act = OpenExemption()
      act.entry.product = known.reference(in: .product)
      act.entry.plan = plan
      act.entry.uniqueAndNecessary = purpose
      return (
        "open the exemption", "Open the exemption for \(title)",
        Proposal(act, \.entry.product, \.entry.plan, \.entry.uniqueAndNecessary)
      )
    }
    var act = AddProduct()
    (act.entry.name, act.entry.purpose) = (name, purpose)
    (act.entry.address, act.entry.grades) = (address, grades)
    return (
      "add the product", "Add \(title) to the products, then open its exemption",
      Proposal(act, \.entry.name, \.entry.purpose, \.entry.address, \.entry.grades)
    )
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
  func words(under contract: Mention?) -> String {
    let under = contract.map { " under \($0.reference(in: .contract))" } ?? ""
    let decided = outcome == .closed ? "closed without a decision" : outcome.label
    return "\(on.long): \(decided)\(under)"
      + (reason.isEmpty ? "" : "; \(reason.withoutStop)")
      + (instead.isEmpty ? "" : "; instead: \(instead.withoutStop)")
  }
}
