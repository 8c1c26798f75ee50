extension Exemption {
  /// The fields that hold names of people.
  public static var nameFields: Set<String> {
    ["student/name", "signatures/name", "evidenceRequests/from", "end/by"]
  }

  /// The exemption as a page; names show only when `revealing`.
  public func page(in district: District, today: CivilDate, revealing: Bool) -> CasePage {
    CasePage(
      self, in: district, on: today, standing: standing.label, tone: standing.tone,
      reasons: reasons(in: district, on: today), missingWithin: 0,
      parts: [agreementPart(revealing: revealing), lawPart] + evidenceParts
        + [signaturesPart(in: district, revealing: revealing)]
        + requestsPart(revealing: revealing) + policyPart(in: district)
        + [CasePage.documents(of: self), CasePage.notes(of: self)],
      hidesNames: holdsNames && !revealing)
  }

  private var holdsNames: Bool {
    student.name != nil || !signatures.isEmpty || !evidenceRequests.isEmpty
      || end?.by.isEmpty == false
  }

  private func change(_ field: PartialKeyPath<ChangeExemption>) -> Proposal {
    Proposal(ChangeExemption.self, .ask(field))
  }

  private func agreementPart(revealing: Bool) -> CasePage.Part {
    var lines: [CasePage.Line] = [
      .init(
        "Student", revealing ? student.words : student.code,
        Proposal(ChangeExemption.self)),
      .init("Product", product.name, leads: product.reference(in: .product)),
      .init("Operator", contractor.name, leads: contractor.reference(in: .contractor)),
      .init("Plan", plan.label, change(\.entry.plan)),
      .init("Drawn up", drawnUpOn.long, change(\.entry.drawnUpOn)),
    ]
    lines += reviewedOn.map { .init("Reviewed", $0.long) }
    lines.append(
      .init(
        "Next review", reviewOn.map { "\($0.long), the district's own date" } ?? "not set",
        Proposal(ReviewExemption.self)))
    if let end {
      let by = end.by.isEmpty ? "" : " by " + (revealing ? end.by : CasePage.hidden)
      lines.append(
        .init(
          end.kind == .withdrawn ? "Withdrawn" : "Ended",
          end.on.long + by + (end.reason.isEmpty ? "" : "; \(end.reason)"), tone: .warning))
    }
    return CasePage.Part("AGREEMENT", lines)
  }

  private var lawPart: CasePage.Part {
    func statement(
      _ label: String, _ text: String, _ field: PartialKeyPath<ChangeExemption>
    ) -> CasePage.Line {
      .init(
        label, text.isEmpty ? "not said yet" : text, tone: text.isEmpty ? .warning : .plain,
        change(field))
    }
    return CasePage.Part(
      "WHAT THE LAW ASKS",
      [
        statement("Unique and necessary", uniqueAndNecessary, \.entry.uniqueAndNecessary),
        statement("Unable to comply", unableToComply, \.entry.unableToComply),
      ] + Condition.allCases.map(line) + [
        .init(
          "Website",
          "No notice is posted: that duty is tied to a contract, and there is none "
            + "[\(Citation.contractNotice.text)].", tone: .muted),
        .init(
          "Breach",
          "The operator tells the family itself, within \(Rulebook.newest(.breachInformation).count) or "
            + "\(Rulebook.newest(.breachRecords).time) of discovery "
            + "[\(Citation.operatorBreach.text)].", tone: .muted),
      ])
  }

  private func line(for condition: Condition) -> CasePage.Line {
    let answer = answer(to: condition)
    guard condition != .agreement else {
      return .init(
        condition.label, answer == .met ? "met by the signatures below" : "signatures missing",
        tone: answer == .met ? .good : .warning, Proposal(SignExemption.self))
    }
    let finding = conditions[condition]
    let words = [
      finding.map { "\($0.answer.label), \($0.on.long)" } ?? answer.label,
      finding?.reason ?? "", finding.map { $0.evidence.isEmpty ? "" : "see \($0.evidence)" } ?? "",
    ]
    return .init(
      condition.label, words.filter { !$0.isEmpty }.joined(separator: "; "), tone: answer.tone,
      Proposal(
        act(answering: condition), \.condition, \.answer, \.reason, \.evidence))
  }

  private var evidenceParts: [CasePage.Part] {
    let effort = Proposal(AddEffort.self)
    let search = Proposal(AddSearch.self)
    return [
      CasePage.Part(
        "EFFORT TO CONTRACT",
        efforts.map { .init($0.on.iso, "\($0.whom), \($0.how): \($0.reply.orDash)", effort) }
          + [.init("", "add an attempt", tone: .muted, effort)]),
      CasePage.Part(
        "SEARCH FOR AN EQUIVALENT",
        searches.map { .init($0.on.iso, "\($0.tried): \($0.failure)", search) }
          + [.init("", "add a tool examined", tone: .muted, search)]),
    ]
  }

  private func signaturesPart(in district: District, revealing: Bool) -> CasePage.Part {
    let given = signatures.map { signature in
      let needed = requiredSigners.contains { $0.isGiven(by: signature) }
      return CasePage.Line(
        signature.role.label,
        (revealing ? signature.name : CasePage.hidden)
          + ", \(signature.on.long), \(signature.method.label)"
          + (needed ? "" : "; not one the statute asks for"),
        tone: needed ? .good : .plain)
    }
    let awaited = missingSigners.map { signer in
      CasePage.Line(
        signer.label(in: district), "not signed yet", tone: .warning,
        Proposal(SignExemption.self, .set(\.role, signer.role)))
    }
    return CasePage.Part(
      "SIGNATURES",
      given + awaited + [
        .init(
          "Adult student",
          "Who signs for a student of \(district.profile.adultAge) or more is open, for counsel: the "
            + "student's own signature is kept beside a parent's and does not replace it.",
          tone: .muted,
          Proposal(SignExemption.self, .set(\.role, .adultStudent)))
      ])
  }

  private func requestsPart(revealing: Bool) -> [CasePage.Part] {
    guard !evidenceRequests.isEmpty else { return [] }
    return [
      CasePage.Part(
        "REQUESTS FOR THE EVIDENCE",
        evidenceRequests.enumerated().map { index, request in
          let from = revealing ? request.from : CasePage.hidden
          return .init(
            "Request \(index + 1)",
            "\(request.receivedOn.long), \(from); "
              + (request.handedOverOn.map { "handed over \($0.long): \(request.handedOver.orDash)" }
                ?? "open"),
            tone: request.handedOverOn == nil ? .warning : .good,
            request.handedOverOn == nil
              ? Proposal(HandOverEvidence.self, .set(\.request, index + 1)) : nil)
        })
    ]
  }

  private func policyPart(in district: District) -> [CasePage.Part] {
    CasePage.policy(
      [
        (.exemptionTest, "The test"), (.exemptionSigner, "Who signs"),
        (.exemptionFederalLaw, "Condition 1"), (.exemptionOperator, "Condition 3"),
      ], in: district)
  }
}
