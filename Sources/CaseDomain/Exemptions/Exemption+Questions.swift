extension Exemption {
  /// Everything an exemption asks for: the two statements, the four conditions, the review.
  public func questions(in district: District) -> [Question] {
    let always = [earlyUseQuestion(in: district), evidenceQuestion]
    guard end == nil else { return always }
    return [groundQuestion(in: district)] + statementQuestions(in: district)
      + [question(on: .federalLaw, in: district), effortQuestion(in: district)]
      + [searchQuestion(in: district), question(on: .effort, in: district)]
      + [question(on: .operatorDuties, in: district)]
      + requiredSigners.map { question(on: $0, in: district) }
      + [reviewQuestion(in: district)] + always
  }

  private func statementQuestions(in district: District) -> [Question] {
    func statement(
      _ id: String, _ place: String, _ question: String, _ lookFor: String, _ text: String,
      _ task: String, _ field: PartialKeyPath<ChangeExemption>
    ) -> Question {
      let write = Proposal(ChangeExemption.self, .ask(field))
      return Question(
        id, place: place, question, lookFor: lookFor, citation: Citation.exemption.text,
        answer: text.isEmpty ? nil : text, tone: .good,
        choices: [Question.Choice("w", "write it", write)],
        tasks: text.isEmpty
          ? [.duty(task, write, citation: Citation.exemption.text)] : [])
    }
    return [
      statement(
        "unique-and-necessary", "Statement 1 of 2",
        "Why is the use unique and necessary to carry out the child's \(plan.label)?",
        "What in the plan calls for this tool and for no other. The statute does not say "
          + "what the words mean, so write down what the team found.",
        uniqueAndNecessary, "Say why the use is unique and necessary",
        \.entry.uniqueAndNecessary),
      statement(
        "unable-to-comply", "Statement 2 of 2",
        "In what is the tool unable to comply with the contract rules?",
        "Which provisions the operator refuses or cannot give. A tool that can comply "
          + "needs a contract, not an exemption." + says(.exemptionTest, in: district),
        unableToComply, "Say in what the tool is unable to comply", \.entry.unableToComply),
    ]
  }

  private func question(on condition: Condition, in district: District) -> Question {
    func choice(_ key: Character, _ answer: ConditionAnswer) -> Question.Choice {
      var act = self.act(answering: condition)
      act.answer = answer
      return Question.Choice(
        key, answer.label, Proposal(act, \.condition, \.answer, \.reason, \.evidence))
    }
    let answer = answer(to: condition, in: district)
    let reason = conditions[condition]?.reason ?? ""
    return Question(
      "condition-\(condition.rawValue)", place: "Condition \(condition.number) of 4",
      condition.question, lookFor: condition.lookFor(by: policy(in: district)),
      citation: condition.citation,
      answer: answer == .unanswered
        ? nil : answer.label + (reason.isEmpty ? "" : ": \(reason)"),
      tone: answer.tone, choices: [choice("m", .met), choice("n", .notMet)],
      tasks: task(of: condition, answer))
  }

  private func task(of condition: Condition, _ answer: ConditionAnswer) -> [Question.Task] {
    let sentence: String
    switch answer {
    case .met: return []
    case .notMet:
      sentence = "Resolve condition \(condition.number), which is not met, or end the exemption"
    case .unanswered:
      // The condition waits for the entries that show it.
      guard condition != .effort || (!efforts.isEmpty && !searches.isEmpty) else { return [] }
      sentence = "Answer condition \(condition.number): \(condition.name)"
    }
    return [
      .duty(
        sentence, Proposal(AnswerCondition.self, .set(\.condition, condition)),
        citation: condition.citation)
    ]
  }

  /// The form that answers a condition, with what is on record.
  func act(answering condition: Condition) -> AnswerCondition {
    let finding = conditions[condition]
    return AnswerCondition(
      condition: condition, answer: finding?.answer, reason: finding?.reason ?? "",
      evidence: finding?.evidence ?? "", on: drawnUpOn)
  }

  private func effortQuestion(in district: District) -> Question {
    evidence(
      "efforts", "Has the operator been asked for a contract?",
      lookFor: "Each letter, e-mail or call: the day, whom you asked, and what they said.",
      efforts.map(\.on), "add an attempt", Proposal(AddEffort.self),
      task: "Record the effort to contract with the operator", in: district)
  }

  private func searchQuestion(in district: District) -> Question {
    evidence(
      "searches", "Which equivalent tools that do comply were examined?",
      lookFor: "Each tool tried, and why it fails: in what it does, or in what its maker signs.",
      searches.map(\.on), "add a tool examined", Proposal(AddSearch.self),
      task: "Record the search for an equivalent that complies", in: district)
  }

  private func evidence(
    _ id: String, _ question: String, lookFor: String, _ days: [CivilDate], _ label: String,
    _ add: Proposal, task: String, in district: District
  ) -> Question {
    Question(
      id, place: "Condition 2 of 4", question, lookFor: lookFor,
      citation: Citation.exemption.text,
      answer: days.last.map { "\(days.count) recorded, the last on \($0.long)" }, tone: .good,
      choices: [Question.Choice("a", label, add)],
      tasks: days.isEmpty && answer(to: .effort, in: district) == .unanswered
        ? [.duty(task, add, citation: Condition.effort.citation)] : [])
  }

  private func question(on signer: RequiredSigner, in district: District) -> Question {
    let given = signatures(of: signer, in: district).first
    func choice(_ key: Character, _ role: SignerRole) -> Question.Choice {
      Question.Choice(key, role.label, Proposal(SignExemption.self, .set(\.role, role)))
    }
    return Question(
      "signature-\(signer.role.rawValue)", place: "Condition 4 of 4",
      "\(signer.label(by: policy(in: district))): signed?",
      lookFor: Condition.agreement.lookFor(by: policy(in: district)),
      citation: Condition.agreement.citation,
      answer: given.map { "\($0.role.label), \($0.on.long)" }, tone: .good,
      choices: signer == .teamMember
        ? [choice("t", .teamMember)]
        : [
          choice("p", .parent), choice("g", .legalGuardian), choice("s", .surrogateParent),
        ],
      // Once a contract took the ground, it is the end that is asked for.
      tasks: given == nil && groundTakers.isEmpty
        ? [
          .due(
            DocketItem(
              .waiting, "Sign the agreement", citation: Citation.exemption.text,
              waitingOn: signer.label(by: policy(in: district)),
              settle: Proposal(SignExemption.self, .set(\.role, signer.role))))
        ] : [])
  }

  private func reviewQuestion(in district: District) -> Question {
    let review = Proposal(ReviewExemption.self)
    let practice = Citation.districtPractice.text
    var tasks: [Question.Task] = []
    if let reviewOn {
      tasks = [
        .due(
          DocketItem(
            .duty, "Look at the exemption again", due: reviewOn, from: reviewedOn.last,
            rule: .exemptionReview, authority: .districtPractice, citation: practice,
            settle: review))
      ]
    } else if effectiveSince(in: district) != nil {
      tasks = [.duty("Set the day of the next review", review, citation: practice)]
    }
    return Question(
      "review", place: "Review", "When will the agreement be looked at again?",
      lookFor: "The day the plan is reviewed. The statute sets none; the district's practice is "
        + "\(Period.months(district.practice.exemptionReviewMonths).words).",
      citation: practice, answer: reviewOn?.long, tone: .good,
      choices: [Question.Choice("r", "set the day", review)], tasks: tasks)
  }

  /// A contract for the product, or a parent's withdrawal, that asks for the end.
  private func groundQuestion(in district: District) -> Question {
    var items = groundTakers.map { contract in
      DocketItem(
        .duty, "End the exemption: \(contract.words)", due: max(contract.from, drawnUpOn),
        citation: Citation.exemption.text,
        settle: Proposal(EndExemption.self, .set(\.reason, "\(contract.words).")))
    }
    if district.choices.oneParentWithdrawalEnds, let day = oneParentWithdrewOn {
      items.append(
        DocketItem(
          .duty, "End the exemption: one parent withdrew on \(day.medium)", due: day,
          citation: Citation.districtChoice.text,
          settle: Proposal(WithdrawExemption.self, .set(\.on, day))))
    }
    return Question(unasked: "ground", items.map { .due($0) })
  }

  /// A use on a day on which the exemption was not in effect, which is answered and blocks nothing.
  private func earlyUseQuestion(in district: District) -> Question {
    guard let use = earlyUse(in: district), use.answeredOn == nil else {
      return Question(unasked: "early-use", [])
    }
    return Question(
      unasked: "early-use",
      [
        .duty(
          "Say what was done about the use on \(use.on.medium), when the exemption was not in effect",
          Proposal(AnswerEarlyUse<Exemption>.self), citation: Citation.contractRequired.text)
      ])
  }

  /// Requests for the evidence, which nobody has to ask about.
  private var evidenceQuestion: Question {
    Question(
      unasked: "evidence",
      openEvidenceRequests.map { position, request in
        .duty(
          "Provide the evidence asked for on \(request.receivedOn.medium)",
          Proposal(HandOverEvidence.self, .set(\.request, position)),
          citation: Citation.exemption.text)
      })
  }
}
