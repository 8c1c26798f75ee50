extension ToolRequest {
  /// The tool request as a page; names show only when `revealing`.
  public func page(in district: District, today: CivilDate, revealing: Bool) -> CasePage {
    let exemption = followUp.exemption(in: district)
    let isLost = decision?.outcome == .underExemption && exemption?.isLost(on: today) == true
    return CasePage(
      self, in: district, on: today, standing: standing.label,
      tone: isLost ? .bad : standing.tone, reasons: reasons(exemption, on: today),
      parts: [requestPart(revealing: revealing), dataPart, decisionPart(exemption)]
        + [CasePage.documents(of: self), CasePage.notes(of: self)],
      hidesNames: !(requesterName + email + message).isEmpty && !revealing)
  }

  /// Why it stands so, each as a sentence with its source.
  private func reasons(_ exemption: ToolExemption?, on today: CivilDate) -> [String] {
    var reasons: [String] = []
    if let doubt = source?.doubt, !doubt.isEmpty {
      reasons.append("The sender is not verified: \(doubt.withoutStop). Ask before you rely on it.")
    }
    switch standing {
    case .undecided, .closed: break
    case .underContract:
      reasons.append(
        "Allowed" + (contract.map { " under \($0.reference(in: .contract))" } ?? "")
          + "; whether that is still in force stands with the contract "
          + "[\(Citation.contractRequired.text)].")
    case .contractToMake:
      reasons.append(
        "Not to be used with student data before a contract is in force "
          + "[\(Citation.contractRequired.text)].")
    case .exemptionToExamine:
      reasons.append(
        "Not to be used for the child before the agreement is signed by those who must "
          + "[\(Citation.exemption.text)].")
    case .underExemption:
      let under = grounds.map { " under \($0)" } ?? ""
      reasons.append(
        "Allowed\(under) for one child and for nobody else [\(Citation.exemption.text)].")
      if let exemption, !exemption.holds {
        reasons.append(
          "\(exemption.reference) \(exemption.words): what was decided rests on it, so decide the "
            + "request anew"
            + (exemption.isLost(on: today) ? "" : " by then")
            + " [\(Citation.exemption.text)].")
      }
    case .noStudentData:
      reasons.append(
        "A contract is asked for where student data comes to a product "
          + "[\(Citation.contractRequired.text)]; the district found that none comes to this one.")
    case .notApproved:
      reasons.append("Not approved: that is the district's decision.")
    }
    return reasons
  }

  private func requestPart(revealing: Bool) -> CasePage.Part {
    func ask(_ field: PartialKeyPath<ChangeTool>) -> Proposal {
      Proposal(ChangeTool.self, .ask(field))
    }
    func hidden(_ text: String, as words: String = CasePage.hidden) -> String {
      text.isEmpty ? "–" : revealing ? text : words
    }
    var lines: [CasePage.Line] = [
      product.map { .init("Product", $0.name, leads: $0.reference(in: .product)) }
        ?? followUp.product.map {
          .init(
            "Product", "\(name), on file as \($0.reference(in: .product))", ask(\.entry.product))
        } ?? .init("Product", "\(name), not on file", ask(\.entry.product)),
      .init("Maker", maker.orDash, ask(\.entry.maker)),
      .init("Address", address.orDash, ask(\.entry.address)),
      .init("Who asks", asker.orDash, ask(\.entry.role)),
      .init("Name", hidden(requesterName), ask(\.entry.requesterName)),
      .init("E-mail", hidden(email, as: "address hidden"), ask(\.entry.email)),
      .init("Received", receivedOn.long, ask(\.entry.receivedOn)),
      .init("Grades", grades.orDash, ask(\.entry.grades)),
      .init("Purpose", purpose.orDash, ask(\.entry.purpose)),
      .init("Plan", plan?.label ?? "for no child's plan", ask(\.entry.plan)),
      .init("Cost", cost.orDash, ask(\.entry.cost)),
    ]
    if !message.isEmpty {
      lines.append(.init("Message", hidden(message, as: "message hidden"), ask(\.entry.message)))
    }
    if let source {
      lines.append(
        .init(
          "Read from",
          (source.kind == .form ? "the answers to a form" : "a message")
            + (source.leftOut == 0 ? "" : "; \(source.leftOut.counted("file")) not kept")))
      if !source.doubt.isEmpty {
        lines.append(.init("Sender", "not verified: \(source.doubt)", tone: .bad))
      } else if source.kind == .mail {
        lines.append(
          .init("Sender", "as the message says, which proves nobody", tone: .muted))
      }
    }
    return CasePage.Part("REQUEST", lines)
  }

  private var dataPart: CasePage.Part {
    let change = Proposal(ChangeTool.self, .ask(\.entry.elements))
    let labels = DataElement.allCases.filter(elements.contains).map(\.label)
    return CasePage.Part(
      "STUDENT DATA",
      [
        .init("Elements", labels.joined(separator: "; ").orDash, change),
        .init("Other", otherData.orDash, Proposal(ChangeTool.self, .ask(\.entry.otherData))),
      ])
  }

  private func decisionPart(_ exemption: ToolExemption?) -> CasePage.Part {
    var lines: [CasePage.Line] = [
      .init(
        "Serves already", existing.map { "\($0.on.long): \($0.what)" } ?? "nobody has said",
        tone: existing == nil ? .muted : .plain, Proposal(RecordExistingTool.self))
    ]
    for (position, decision) in decisions.enumerated() {
      // Two decisions of one day may be equal in every word.
      let holds = position == decisions.count - 1 && decision.reopenedOn == nil
      lines.append(
        .init(
          holds ? (decision.outcome == .closed ? "Closed" : "Decided") : "Before",
          decision.words(under: holds ? grounds : nil),
          tone: holds ? standing.tone : .muted,
          leads: holds ? grounds : nil))
      lines.append(.init(decision.outcome == .closed ? "Closed by" : "Decided by", decision.by))
      if let day = decision.toldOn {
        lines.append(.init("Told", "\(day.long), \(decision.toldHow)"))
      }
      if let day = decision.reopenedOn {
        lines.append(.init("Opened again", "\(day.long): \(decision.reopenedWhy.withoutStop)"))
      }
    }
    if let exemption {
      lines.append(
        .init(
          "Exemption",
          "\(exemption.reference) \(exemption.words)"
            + (exemption.reviewOn.map { "; looked at again by \($0.medium)" } ?? ""),
          tone: exemption.tone, leads: exemption.reference))
    }
    if let contract = followUp.signed?.contract ?? followUp.draft, contract != self.contract {
      let reference = contract.reference(in: .contract)
      lines.append(
        .init(
          "Contract on file", contractWords ?? "", leads: reference))
    }
    return CasePage.Part("WHAT WAS DECIDED", lines)
  }
}
