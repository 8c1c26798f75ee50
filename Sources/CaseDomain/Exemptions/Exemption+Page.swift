extension Exemption {
  /// The fields that hold names of people.
  public static var nameFields: Set<String> {
    ["student/name", "signatures/name", "evidenceRequests/from", "end/by"]
  }

  /// The exemption as a page, as far as its facts are dated up to the day; names show only when
  /// `revealing`.
  public func page(in district: District, today: CivilDate, revealing: Bool) -> CasePage {
    let past = asOf(today)
    let standing = standing(in: district, on: today)
    return CasePage(
      past, in: district, on: today, standing: standing.label, tone: standing.tone,
      reasons: reasons(in: district, on: today), missingWithin: 0,
      parts: past.parts(in: district, on: today, revealing: revealing),
      hidesNames: past.holdsNames && !revealing)
  }

  private func parts(
    in district: District, on day: CivilDate, revealing: Bool
  ) -> [CasePage.Part] {
    [agreementPart(in: district, revealing: revealing), lawPart(in: district, on: day)]
      + [pastAnswersPart] + evidenceParts + [signaturesPart(in: district, revealing: revealing)]
      + [usePart(in: district)] + requestsPart(revealing: revealing) + policyPart(in: district)
      + [CasePage.documents(of: self), CasePage.notes(of: self)]
  }

  private var holdsNames: Bool {
    student.name != nil || !signatures.isEmpty || !evidenceRequests.isEmpty
      || end?.by.isEmpty == false
  }

  private func change(_ field: PartialKeyPath<ChangeExemption>) -> Proposal {
    Proposal(ChangeExemption.self, .ask(field))
  }

  private func agreementPart(in district: District, revealing: Bool) -> CasePage.Part {
    var lines: [CasePage.Line] = [
      .init(
        "Student", revealing ? student.words : student.code,
        Proposal(ChangeExemption.self)),
      .init("Product", product.name, leads: product.reference(in: .product)),
      .init("Operator", contractor.name, leads: contractor.reference(in: .contractor)),
      .init("Plan", plan.label, change(\.entry.plan)),
      .init("Drawn up", drawnUpOn.long, change(\.entry.drawnUpOn)),
    ]
    lines += effectLines(in: district)
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

  /// From when to when it was in effect, as far as statements, conditions and signatures go.
  private func effectLines(in district: District) -> [CasePage.Line] {
    let days = daysInEffect(in: district)
    return stride(from: 0, to: days.count, by: 2).map { index in
      let until = days.indices.contains(index + 1) ? days[index + 1] : end?.on
      return .init(
        "In effect",
        until.map { "from \(days[index].long) to \($0.long)" }
          ?? "since \(days[index].long)")
    }
  }

  private func lawPart(in district: District, on day: CivilDate) -> CasePage.Part {
    func statement(
      _ label: String, _ text: String, _ on: CivilDate?, _ field: PartialKeyPath<ChangeExemption>
    ) -> CasePage.Line {
      .init(
        label,
        text.isEmpty ? "not said yet" : text + (on.map { " (\($0.long))" } ?? ""),
        tone: text.isEmpty ? .warning : .plain, change(field))
    }
    return CasePage.Part(
      "WHAT THE LAW ASKS",
      [
        statement(
          "Unique and necessary", uniqueAndNecessary, uniqueAndNecessaryOn,
          \.entry.uniqueAndNecessary),
        statement("Unable to comply", unableToComply, wordedOn, \.entry.unableToComply),
      ] + Condition.allCases.map { line(for: $0, in: district) } + contractLines(on: day)
        + dutyLines(under: contract(on: day)))
  }

  private func contractLines(on day: CivilDate) -> [CasePage.Line] {
    contracts.map {
      .init(
        "Contract", "\($0.contract.name): \($0.words)", tone: $0.covers(day) ? .warning : .muted,
        leads: $0.contract.reference(in: .contract))
    }
  }

  private func dutyLines(under contract: CoveringContract?) -> [CasePage.Line] {
    if let contract {
      let words = "follows the contract from \(contract.from.long)"
      return [
        .init(
          "Website", "The notice \(words) [\(Citation.contractNotice.text)].", tone: .muted),
        .init("Breach", "Notice \(words) [\(Citation.breachInformation.text)].", tone: .muted),
      ]
    }
    return [
      .init(
        "Website",
        "No notice is posted: that duty is tied to a contract, and there is none "
          + "[\(Citation.contractNotice.text)].", tone: .muted),
      .init(
        "Breach",
        "The operator tells the student and the family itself, within "
          + "\(Rulebook.newest(.breachInformation).count) or "
          + "\(Rulebook.newest(.breachRecords).time) of discovery "
          + "[\(Citation.operatorBreach.text)]; that this binds an operator without a contract is a "
          + "reading, and open.", tone: .muted),
    ]
  }

  private func line(for condition: Condition, in district: District) -> CasePage.Line {
    let answer = answer(to: condition, in: district)
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
        efforts.map {
          .init(
            $0.on.iso, "\($0.whom), \($0.how): \($0.reply.orDash)\(afterAnswer($0.on))", effort)
        }
          + [.init("", "add an attempt", tone: .muted, effort)]),
      CasePage.Part(
        "SEARCH FOR AN EQUIVALENT",
        searches.map {
          .init($0.on.iso, "\($0.tried): \($0.failure)\(afterAnswer($0.on))", search)
        }
          + [.init("", "add a tool examined", tone: .muted, search)]),
    ]
  }

  /// What is said of evidence that came after the answer it could support.
  private func afterAnswer(_ day: CivilDate) -> String {
    guard let answer = conditions[.effort], answer.answer == .met, day > answer.on else {
      return ""
    }
    return "; after condition 2 was called met on \(answer.on.long)"
  }

  private func signaturesPart(in district: District, revealing: Bool) -> CasePage.Part {
    let given = signatures.map { signature in
      let counts = requiredSigners.contains {
        signatures(of: $0, in: district).contains(signature)
      }
      return CasePage.Line(
        signature.role.label,
        (revealing ? signature.name : CasePage.hidden)
          + ", \(signature.on.long), \(signature.method.label)"
          + (counts ? "" : "; \(whyNotCounted(signature))"),
        tone: counts ? .good : .plain)
    }
    let awaited = missingSigners(in: district).map { signer in
      CasePage.Line(
        signer.label(by: policy(in: district)), "not signed yet", tone: .warning,
        Proposal(SignExemption.self, .set(\.role, signer.role)))
    }
    return CasePage.Part(
      "SIGNATURES", given + awaited + earlierLines + settingLines(in: district))
  }

  private func whyNotCounted(_ signature: Signature) -> String {
    if let withdrawal = signature.withdrawal {
      return "withdrawn on \(withdrawal.on.long)"
        + (withdrawal.reason.isEmpty ? "" : ": \(withdrawal.reason)")
    }
    return isOnWording(signature)
      ? "not one the statute asks for" : "given on earlier statement \(signature.statement)"
  }

  private var pastAnswersPart: CasePage.Part {
    CasePage.Part(
      "EARLIER ANSWERS",
      pastAnswers.map { past in
        let finding = past.finding
        let words = [finding.reason, finding.evidence.isEmpty ? "" : "see \(finding.evidence)"]
          .filter { !$0.isEmpty }.map(\.withoutStop)
        return .init(
          past.condition.label,
          (["\(finding.answer.label), \(finding.on.long)"] + words).joined(separator: "; ")
            + "; until \(past.until.long)",
          tone: .muted)
      })
  }

  /// What was signed before the agreement was worded as it stands.
  private var earlierLines: [CasePage.Line] {
    earlierStatements.enumerated().map { index, earlier in
      .init(
        "Earlier statement \(index + 1)",
        "\(earlier.plan.label), \((earlier.wordedOn ?? drawnUpOn).long): "
          + earlier.unableToComply.orDash, tone: .muted)
    }
  }

  /// Who may sign alone, where counsel has to say.
  private func settingLines(in district: District) -> [CasePage.Line] {
    let choices = district.choices
    return [
      .init(
        "Adult student",
        "Who signs for a student of \(policy(in: district).adultAge) or more is open, for counsel. By the "
          + "district's setting the student's own signature "
          + (choices.adultStudentSigns
            ? "suffices." : "is kept beside a parent's and does not replace it."),
        tone: .muted, Proposal(SignExemption.self, .set(\.role, .adultStudent))),
      .init(
        "Surrogate parent",
        "How far a surrogate parent's authority reaches is open, for counsel "
          + "[\(Citation.surrogateParent.text)]. By the district's setting the signature "
          + (choices.surrogateParentSigns ? "is a parent's." : "does not replace a parent's."),
        tone: .muted, Proposal(SignExemption.self, .set(\.role, .surrogateParent))),
    ]
  }

  private func usePart(in district: District) -> CasePage.Part {
    guard let firstUse else {
      return CasePage.Part(
        "USE",
        [.init("First use", "not said yet", tone: .muted, Proposal(RecordFirstUse<Exemption>.self))]
      )
    }
    let early = earlyUse(in: district) != nil
    var lines: [CasePage.Line] = [
      .init(
        "First use", firstUse.on.long + (early ? ", when the exemption was not in effect" : ""),
        tone: early ? .bad : .plain, Proposal(RecordFirstUse<Exemption>.self))
    ]
    if let day = firstUse.answeredOn {
      lines.append(.init("What was done", "\(day.long): \(firstUse.answer)"))
    }
    return CasePage.Part("USE", lines)
  }

  private func requestsPart(revealing: Bool) -> [CasePage.Part] {
    guard !evidenceRequests.isEmpty else { return [] }
    return [
      CasePage.Part(
        "REQUESTS FOR THE EVIDENCE",
        evidenceRequests.enumerated().map { index, request in
          let from = revealing ? request.from : CasePage.hidden
          let end = end(of: request)
          let isOpen = request.handedOverOn == nil && end == nil
          return .init(
            "Request \(index + 1)",
            "\(request.receivedOn.long), \(from); "
              + (request.handedOverOn.map { "handed over \($0.long): \(request.handedOver.orDash)" }
                ?? end.map { "\($0.end ?? ""), \($0.reference)" } ?? "open"),
            tone: isOpen ? .warning : end == nil ? .good : .muted,
            isOpen ? Proposal(HandOverEvidence.self, .set(\.request, index + 1)) : nil,
            leads: end?.reference)
        })
    ]
  }

  private func policyPart(in district: District) -> [CasePage.Part] {
    CasePage.policy(
      [
        (.exemptionTest, "The test"), (.exemptionSigner, "Who signs"),
        (.exemptionFederalLaw, "Condition 1"), (.exemptionOperator, "Condition 3"),
        (.operatorSecurity, "Condition 3, security"), (.eligibleStudent, "Adult student"),
      ], by: policy(in: district))
  }
}
