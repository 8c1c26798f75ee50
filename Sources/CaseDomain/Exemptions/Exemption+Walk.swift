extension Exemption {
  /// The guided questions of an exemption: the two statements, the four conditions, the review.
  public func walk(in office: Office) -> [WalkStep] {
    guard end == nil else { return [] }
    return statementSteps
      + [step(for: .federalLaw), effortStep, searchStep, step(for: .effort)]
      + [step(for: .operatorDuties)] + requiredSigners.map { step(for: $0, in: office) }
      + [reviewStep(in: office)]
  }

  private var statementSteps: [WalkStep] {
    func write(_ field: String) -> WalkChoice {
      WalkChoice("w", "write it", ActID(.exemption, "change"), [field: ""], atOnce: false)
    }
    return [
      WalkStep(
        id: "unique-and-necessary", place: "Statement 1 of 2",
        question: "Why is the use unique and necessary to carry out the child's \(plan.label)?",
        lookFor: "What in the plan calls for this tool and for no other. The statute does not say "
          + "what the words mean, so write down what the team found.",
        citation: Citation.exemption.text,
        answer: uniqueAndNecessary.isEmpty ? nil : uniqueAndNecessary, tone: .good,
        choices: [write("unique-and-necessary")]),
      WalkStep(
        id: "unable-to-comply", place: "Statement 2 of 2",
        question: "In what is the tool unable to comply with the contract rules?",
        lookFor: "Which provisions the operator refuses or cannot give. A tool that can comply "
          + "needs a contract, not an exemption.", citation: Citation.exemption.text,
        answer: unableToComply.isEmpty ? nil : unableToComply, tone: .good,
        choices: [write("unable-to-comply")]),
    ]
  }

  private func step(for condition: Condition) -> WalkStep {
    let act = ActID(.exemption, "condition")
    func choice(_ key: Character, _ answer: ConditionAnswer) -> WalkChoice {
      WalkChoice(
        key, answer.label, act,
        entries(for: condition).merging(["answer": answer.rawValue]) { $1 }, atOnce: false)
    }
    let answer = answer(to: condition)
    let reason = conditions[condition]?.reason ?? ""
    return WalkStep(
      id: "condition-\(condition.rawValue)", place: "Condition \(condition.number) of 4",
      question: condition.question, lookFor: condition.lookFor, citation: condition.citation,
      answer: answer == .unanswered
        ? nil : answer.label + (reason.isEmpty ? "" : ": \(reason)"),
      tone: answer.tone, choices: [choice("m", .met), choice("n", .notMet)])
  }

  private var effortStep: WalkStep {
    WalkStep(
      id: "efforts", place: "Condition 2 of 4",
      question: "Has the operator been asked for a contract?",
      lookFor: "Each letter, e-mail or call: the day, whom you asked, and what they said.",
      citation: Citation.exemption.text,
      answer: efforts.last.map { "\(efforts.count) recorded, the last on \($0.on.long)" },
      tone: .good,
      choices: [
        WalkChoice("a", "add an attempt", ActID(.exemption, "effort"), atOnce: false)
      ])
  }

  private var searchStep: WalkStep {
    WalkStep(
      id: "searches", place: "Condition 2 of 4",
      question: "Which equivalent tools that do comply were examined?",
      lookFor: "Each tool tried, and why it fails: in what it does, or in what its maker signs.",
      citation: Citation.exemption.text,
      answer: searches.last.map { "\(searches.count) recorded, the last on \($0.on.long)" },
      tone: .good,
      choices: [
        WalkChoice("a", "add a tool examined", ActID(.exemption, "search"), atOnce: false)
      ])
  }

  private func step(for signer: RequiredSigner, in office: Office) -> WalkStep {
    let given = signatures.first(where: signer.isGiven)
    func choice(_ key: Character, _ role: SignerRole) -> WalkChoice {
      WalkChoice(
        key, role.label, ActID(.exemption, "sign"), ["role": role.rawValue], atOnce: false)
    }
    return WalkStep(
      id: "signature-\(signer.role.rawValue)", place: "Condition 4 of 4",
      question: "\(signer.label(in: office)): signed?",
      lookFor: Condition.agreement.lookFor, citation: Condition.agreement.citation,
      answer: given.map { "\($0.role.label), \($0.on.long)" }, tone: .good,
      choices: signer == .teamMember
        ? [choice("t", .teamMember)]
        : [
          choice("p", .parent), choice("g", .legalGuardian), choice("s", .surrogateParent),
        ])
  }

  private func reviewStep(in office: Office) -> WalkStep {
    WalkStep(
      id: "review", place: "Review", question: "When will the agreement be looked at again?",
      lookFor: "The day the plan is reviewed. The statute sets none; the district's practice is "
        + "\(Period.months(office.practice.exemptionReviewMonths).words).",
      citation: Citation.districtPractice.text, answer: reviewOn?.long, tone: .good,
      choices: [
        WalkChoice("r", "set the day", ActID(.exemption, "review"), atOnce: false)
      ])
  }
}
