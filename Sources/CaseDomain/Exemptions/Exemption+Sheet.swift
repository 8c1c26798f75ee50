extension Exemption {
  /// The exemption as a page; names show only when `revealing`.
  public func sheet(in office: Office, today: CivilDate, revealing: Bool) -> CaseSheet {
    let items = docketItems(in: office)
    return CaseSheet(
      reference: reference, revision: revision, title: title, standing: standing.label,
      tone: standing.tone, reasons: reasons(in: office, on: today),
      missing: items.filter { $0.due.map { $0 <= today } ?? true }.map { item in
        CaseSheet.Missing(
          item.sentence + (item.waitingOn.isEmpty ? "" : ": \(item.waitingOn)"),
          citation: item.citation, act: item.settle, prefill: item.prefill)
      },
      parts: [agreementPart(revealing: revealing), lawPart] + evidenceParts
        + [signaturesPart(in: office, revealing: revealing)]
        + requestsPart(revealing: revealing) + policyPart(in: office)
        + [CaseSheet.documents(attachments, act: ActID(.exemption, "attach"))]
        + CaseSheet.notes(notes, act: ActID(.exemption, "note")),
      acts: CaseSheet.offers(for: self, in: office, today: today), walk: walk(in: office),
      items: items, hidesNames: holdsNames)
  }

  private var holdsNames: Bool {
    student.name != nil || !signatures.isEmpty || !evidenceRequests.isEmpty
      || end?.by.isEmpty == false
  }

  private func agreementPart(revealing: Bool) -> CaseSheet.Part {
    let change = ActID(.exemption, "change")
    var lines: [CaseSheet.Line] = [
      .init("Student", revealing ? student.words : student.code, act: change),
      .init("Product", product.name, leads: CaseReference(.product, product.number)),
      .init("Operator", contractor.name, leads: CaseReference(.contractor, contractor.number)),
      .init("Plan", plan.label, act: change, prefill: ["plan": ""]),
      .init("Drawn up", drawnUpOn.long, act: change, prefill: ["drawn-up": ""]),
    ]
    lines += reviewedOn.map { .init("Reviewed", $0.long) }
    lines.append(
      .init(
        "Next review", reviewOn.map { "\($0.long), the district's own date" } ?? "not set",
        act: ActID(.exemption, "review")))
    if let end {
      let by = end.by.isEmpty ? "" : " by " + (revealing ? end.by : CaseSheet.hidden)
      lines.append(
        .init(
          end.kind == .withdrawn ? "Withdrawn" : "Ended",
          end.on.long + by + (end.reason.isEmpty ? "" : "; \(end.reason)"), tone: .warning))
    }
    return CaseSheet.Part("AGREEMENT", lines)
  }

  private var lawPart: CaseSheet.Part {
    let change = ActID(.exemption, "change")
    func statement(_ label: String, _ text: String, _ field: String) -> CaseSheet.Line {
      .init(
        label, text.isEmpty ? "not said yet" : text, tone: text.isEmpty ? .warning : .plain,
        act: change, prefill: [field: ""])
    }
    return CaseSheet.Part(
      "WHAT THE LAW ASKS",
      [
        statement("Unique and necessary", uniqueAndNecessary, "unique-and-necessary"),
        statement("Unable to comply", unableToComply, "unable-to-comply"),
      ] + Condition.allCases.map(line) + [
        .init(
          "Website",
          "No notice is posted: that duty is tied to a contract, and there is none "
            + "[\(Citation.contractNotice.text)].", tone: .muted),
        .init(
          "Breach",
          "The operator tells the family itself, within 30 or 60 days of discovery "
            + "[\(Citation.operatorBreach.text)].", tone: .muted),
      ])
  }

  private func line(for condition: Condition) -> CaseSheet.Line {
    let answer = answer(to: condition)
    let label = "\(condition.number) \(condition.name)"
    guard condition != .agreement else {
      return .init(
        label, answer == .met ? "met by the signatures below" : "signatures missing",
        tone: answer == .met ? .good : .warning, act: ActID(.exemption, "sign"))
    }
    let finding = conditions[condition]
    let words = [
      finding.map { "\($0.answer.label), \($0.on.long)" } ?? answer.label,
      finding?.reason ?? "", finding.map { $0.evidence.isEmpty ? "" : "see \($0.evidence)" } ?? "",
    ]
    return .init(
      label, words.filter { !$0.isEmpty }.joined(separator: "; "), tone: answer.tone,
      act: ActID(.exemption, "condition"), prefill: entries(for: condition))
  }

  private var evidenceParts: [CaseSheet.Part] {
    let effort = ActID(.exemption, "effort")
    let search = ActID(.exemption, "search")
    return [
      CaseSheet.Part(
        "EFFORT TO CONTRACT",
        efforts.map { .init($0.on.iso, "\($0.whom), \($0.how): \($0.reply.orDash)", act: effort) }
          + [.init("", "add an attempt", tone: .muted, act: effort)]),
      CaseSheet.Part(
        "SEARCH FOR AN EQUIVALENT",
        searches.map { .init($0.on.iso, "\($0.tried): \($0.failure)", act: search) }
          + [.init("", "add a tool examined", tone: .muted, act: search)]),
    ]
  }

  private func signaturesPart(in office: Office, revealing: Bool) -> CaseSheet.Part {
    let sign = ActID(.exemption, "sign")
    let given = signatures.map { signature in
      let needed = requiredSigners.contains { $0.isGiven(by: signature) }
      return CaseSheet.Line(
        signature.role.label,
        (revealing ? signature.name : CaseSheet.hidden)
          + ", \(signature.on.long), \(signature.method.label)"
          + (needed ? "" : "; not one the statute asks for"),
        tone: needed ? .good : .plain)
    }
    let awaited = missingSigners.map { signer in
      CaseSheet.Line(
        signer.label(in: office), "not signed yet", tone: .warning, act: sign,
        prefill: ["role": signer.role.rawValue])
    }
    return CaseSheet.Part(
      "SIGNATURES",
      given + awaited + [
        .init(
          "Adult student",
          "Who signs for a student of \(office.profile.adultAge) or more is open, for counsel: the "
            + "student's own signature is kept beside a parent's and does not replace it.",
          tone: .muted, act: sign, prefill: ["role": SignerRole.adultStudent.rawValue])
      ])
  }

  private func requestsPart(revealing: Bool) -> [CaseSheet.Part] {
    guard !evidenceRequests.isEmpty else { return [] }
    return [
      CaseSheet.Part(
        "REQUESTS FOR THE EVIDENCE",
        evidenceRequests.enumerated().map { index, request in
          let from = revealing ? request.from : CaseSheet.hidden
          return .init(
            "Request \(index + 1)",
            "\(request.receivedOn.long), \(from); "
              + (request.handedOverOn.map { "handed over \($0.long): \(request.handedOver.orDash)" }
                ?? "open"),
            tone: request.handedOverOn == nil ? .warning : .good,
            act: request.handedOverOn == nil ? ActID(.exemption, "evidence-hand-over") : nil,
            prefill: ["request": String(index + 1)])
        })
    ]
  }

  private func policyPart(in office: Office) -> [CaseSheet.Part] {
    CaseSheet.policy(
      [
        (.exemptionTest, "The test"), (.exemptionSigner, "Who signs"),
        (.exemptionFederalLaw, "Condition 1"), (.exemptionOperator, "Condition 3"),
      ], in: office)
  }
}

extension SignatureMethod {
  /// The method in words.
  public var label: String { self == .ink ? "in ink" : "electronic" }
}
