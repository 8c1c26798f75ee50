extension ToolRequest {
  /// What a decision leads to: the contract, or the exemption from its form to its end.
  func pathQuestion(in district: District) -> Question? {
    switch decision?.outcome {
    case .contractToMake?: contractQuestion
    case .exemptionToExamine?: exemptionQuestion(followUp.exemption(in: district))
    case .underExemption?: groundQuestion(followUp.exemption(in: district))
    default: nil
    }
  }

  private var contractQuestion: Question {
    Question(
      "path", place: "What follows", "Is the contract there?",
      lookFor: "Its form opens with the product, the purpose and the data of the request.",
      citation: Citation.contractRequired.text, answer: contractWords,
      choices: followUp.signed != nil
        ? [.init("a", "allow it under the contract", Proposal(ApproveTool.self))]
        : followUp.draft == nil ? [.init("o", "open the contract", openingContract)] : [],
      tasks: [contractTask])
  }

  private func exemptionQuestion(_ exemption: ToolExemption?) -> Question {
    let open = exemptionStep
    let choices: [Question.Choice] =
      switch exemption?.course {
      case nil, .over?: [.init("o", open.label, open.proposal)]
      case .underway?: []
      case .holds?: [.init("u", "allow it for the one child", allowing(exemption))]
      case .covered?:
        [
          .init("a", "allow it under the contract", allowing(exemption)),
          .init(
            "u", "allow it for the one child",
            Proposal(AllowToolUnderExemption.self, .set(\.exemption, exemption?.reference))),
        ]
      }
    return Question(
      "path", place: "What follows", "Is the exemption in effect?",
      lookFor:
        "One child and one product: see that it is the exemption of the child that was meant.",
      citation: Citation.exemption.text,
      answer: exemption.map { "\($0.reference) \($0.words)" }, tone: exemption?.tone ?? .plain,
      choices: choices, tasks: [exemptionTask(exemption)])
  }

  private func exemptionTask(_ exemption: ToolExemption?) -> Question.Task {
    let citation = Citation.exemption.text
    guard let exemption else {
      return .duty(exemptionStep.sentence, exemptionStep.proposal, citation: citation)
    }
    switch exemption.course {
    case .underway:
      return .due(
        DocketItem(
          .waiting, "Complete \(exemption.reference), for which a tool request waits",
          citation: citation, waitingOn: "the exemption's file"))
    case .holds:
      return .duty(
        "Allow \(title) under \(exemption.reference) for the one child, or say why not",
        allowing(exemption), citation: citation)
    case .covered(let taker):
      return .duty(
        "Allow \(title) under \(taker.contract.reference(in: .contract)), or say why not",
        allowing(exemption), citation: Citation.contractRequired.text)
    case .over:
      return .duty(
        "Decide otherwise about \(title): \(exemption.reference) \(exemption.words)",
        Proposal(DeclineTool.self), citation: citation)
    }
  }

  /// The act that allows the use: under the exemption, or under the contract that took its ground.
  private func allowing(_ exemption: ToolExemption?) -> Proposal {
    if case .covered(let taker)? = exemption?.course {
      return Proposal(
        ApproveTool.self, .set(\.contract, taker.contract.reference(in: .contract)))
    }
    return Proposal(AllowToolUnderExemption.self, .set(\.exemption, exemption?.reference))
  }

  /// Whether the exemption still holds that the use rests on.
  private func groundQuestion(_ exemption: ToolExemption?) -> Question? {
    guard let exemption, let decision else { return nil }
    let reopen = Proposal(ReopenTool.self)
    return Question(
      "path", place: "What follows", "Does the exemption still hold?",
      lookFor: "It is for one child and ends with the agreement; nobody else may use it under it.",
      citation: Citation.exemption.text, answer: "\(exemption.reference) \(exemption.words)",
      tone: exemption.tone, choices: [.init("r", "open the request again", reopen)],
      tasks: exemption.holds
        ? []
        : [
          .due(
            DocketItem(
              .duty,
              "Open the request for \(title) again: \(exemption.reference) \(exemption.words)",
              due: exemption.overSince.map { max($0, decision.on) },
              citation: Citation.exemption.text, settle: reopen))
        ], order: 2)
  }

  var contractWords: String? {
    if let signed = followUp.signed {
      return "\(signed.contract.reference(in: .contract)), in force"
        + followUp.signedDays(after: .first)
    }
    return followUp.draft.map { "\($0.reference(in: .contract)), not signed" }
  }

  var contractTask: Question.Task {
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
}
