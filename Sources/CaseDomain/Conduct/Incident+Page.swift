extension Incident {
  /// The fields that may hold names: who said so, and remarks.
  public static var nameFields: Set<String> { ["source", "notes/text"] }

  /// Whoever reported it may be named in what is kept with it.
  public func mayNamePeople(_ document: Attachment) -> Bool { true }

  /// The incident as a page.
  public func page(in district: District, today: CivilDate, revealing: Bool) -> CasePage {
    CasePage(
      self, in: district, on: today, standing: standing.label, tone: standing.tone,
      reasons: reasons,
      parts: [incidentPart(revealing: revealing), statutePart, operatorPart, outcomePart]
        + CasePage.policy(
          inOrder.flatMap { restriction in restriction.topics.map { ($0, $0.label) } }
            .reduce(into: []) { topics, one in
              if !topics.contains(where: { $0.0 == one.0 }) { topics.append(one) }
            }, by: policy(in: district))
        + [CasePage.documents(of: self), CasePage.notes(of: self, revealing: revealing)],
      hidesNames: !(source.isEmpty && notes.isEmpty) && !revealing)
  }

  /// Why it stands so, each as a sentence with its source.
  private var reasons: [String] {
    var reasons: [String] = []
    if asksForKnowledge, judgment?.knowing == nil {
      reasons.append(
        "Whether it was done knowingly is not said; the restrictions on operators reach only that "
          + "[\(Citation.operatorRestrictions.text)].")
    }
    if let judgment, let holds = judgment.exceptionHolds, !judgedClaims.isEmpty {
      reasons.append(
        "The operator claimed \(judgedClaims.words): that \(holds ? "holds" : "does not hold"), as the "
          + "district judged on \(judgment.on.long) [\(Citation.operatorDisclosure.text)].")
    }
    if !unjudged.isEmpty {
      reasons.append(
        "The operator claims \(unjudged.words): nobody has judged whether that holds "
          + "[\(Citation.operatorDisclosure.text)].")
    }
    if let successor, restrictions.contains(.sale) {
      let follows =
        switch successor.isBound {
        case true?: "stays bound, so that a sale by the takeover is excepted"
        case false?: "is not bound, so that a sale by the takeover is not excepted"
        case nil: "has not been shown to stay bound, which the exception asks for"
        }
      reasons.append("\(successor.name) \(follows) [\(Citation.operatorSale.text)].")
    }
    if let unexcusedWords { reasons.append(unexcusedWords) }
    reasons.append(
      "The statute names no penalty for it; what follows is for the district, and for its contract if "
        + "there is one "
        + "[\(Citation.operators.text)].")
    return reasons
  }

  private func incidentPart(revealing: Bool) -> CasePage.Part {
    let change = Proposal(ChangeIncident.self)
    return CasePage.Part(
      "INCIDENT",
      [.init("Operator", contractor.name, leads: contractor.reference(in: .contractor))]
        + products.map { .init("Product", $0.name, leads: $0.reference(in: .product)) }
        + (products.isEmpty ? [.init("Products", "all of the operator's", change)] : [])
        + [
          .init(
            "Contract", contract?.name ?? "none named", contract == nil ? change : nil,
            leads: contract?.reference(in: .contract)),
          .init("What happened", about, change),
          .init("Heard of", learnedOn.long, change),
          .init(
            "Who says so",
            source.isEmpty ? "–" : revealing ? source.withoutStop : CasePage.hidden, change),
          .init("Happened", happenedOn?.long ?? "not known", change),
        ])
  }

  private var statutePart: CasePage.Part {
    CasePage.Part(
      "WHAT THE STATUTE SAYS",
      inOrder.map {
        .init(
          $0.label.prefix(1).uppercased() + $0.label.dropFirst(),
          "\($0.hint.withoutStop)\($0.bindsContractors ? "" : ", if it does so knowingly") "
            + "[\($0.citation.text)].")
      })
  }

  private var operatorPart: CasePage.Part {
    var lines: [CasePage.Line] = []
    for (index, asking) in askings.enumerated() {
      lines.append(
        .init(
          "Question \(index + 1)", "\(asking.on.long), by \(asking.how): \(asking.what.withoutStop)"
        ))
      if let answeredOn = asking.answeredOn {
        lines.append(
          .init(
            "Answer",
            "\(answeredOn.long): \(asking.answer.withoutStop)"
              + (asking.exceptions.isEmpty ? "" : "; claims \(asking.exceptions.words)")))
      } else {
        lines.append(
          .init(
            "Answer",
            asking.answerBy.map { "asked for by \($0.long) (practice)" } ?? "asked for on no day",
            tone: .warning, Proposal(RecordOperatorAnswer.self, .set(\.question, index + 1))))
      }
    }
    if let successor {
      lines.append(
        .init(
          "Successor", successor.words, tone: successor.isBound == true ? .plain : .warning,
          Proposal(RecordSuccessor.self)))
    }
    return CasePage.Part(
      "WHAT WAS ASKED",
      lines.isEmpty ? [.init("", "nothing yet", tone: .warning, Proposal(AskOperator.self))] : lines
    )
  }

  private var outcomePart: CasePage.Part {
    var lines: [CasePage.Line] = []
    if let judgment { lines.append(.init("Judged", judgment.words, Proposal(JudgeIncident.self))) }
    for closing in closings {
      lines.append(.init("Closed", closing.words))
      if let day = closing.reopenedOn {
        lines.append(.init("Opened again", "\(day.long): \(closing.reopenedWhy.withoutStop)"))
      }
    }
    return CasePage.Part("WHAT CAME OF IT", lines)
  }
}
