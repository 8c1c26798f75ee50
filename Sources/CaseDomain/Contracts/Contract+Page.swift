extension Contract {
  /// The contract as a page.
  public func page(in district: District, today: CivilDate, revealing: Bool) -> CasePage {
    let standing = standing(in: district, on: today)
    return CasePage(
      self, in: district, on: today, standing: standing.label, tone: standing.tone,
      reasons: reasons(in: district, on: today), missingWithin: 60,
      parts: [
        termsPart(in: district), datesPart(in: district), baseAgreementPart(in: district),
        websitePart(in: district),
        provisionsPart(in: district),
        conflictsPart, securityPart, happenedPart, weighingsPart, pastFindingsPart,
      ] + policyPart(in: district) + [CasePage.documents(of: self), CasePage.notes(of: self)])
  }

  private func change(_ field: PartialKeyPath<ChangeContract>) -> Proposal {
    Proposal(ChangeContract.self, .ask(field))
  }

  private func termsPart(in district: District) -> CasePage.Part {
    let beside = terms.elements.subtracting(policy(in: district).dataElements)
    let elements =
      DataElement.allCases.filter(terms.elements.contains).map(\.label)
      + (terms.otherElements.isEmpty ? [] : [terms.otherElements])
    let addendum =
      switch terms.addendum {
      case .unknown: "not known"
      case .notIncluded: "not included"
      case .included(let version): "included" + (version.isEmpty ? "" : ", version \(version)")
      }
    func days(_ number: Int?) -> String { number.map { "\($0) days" } ?? "none named" }
    return CasePage.Part(
      "CONTRACT",
      [
        .init("Contractor", contractor.name, leads: contractor.reference(in: .contractor))
      ]
        + products.map {
          .init("Product", $0.name, leads: $0.reference(in: .product))
        }
        + [
          .init(
            "Purpose",
            Purpose.allCases.filter(terms.purposes.contains).map(\.label)
              .joined(separator: ", ").orDash, change(\.terms.purposes)),
          .init("Description", terms.description.orDash, change(\.terms.description)),
          .init(
            "Data classes",
            DataClass.allCases.filter(terms.classes.contains).map(\.label)
              .joined(separator: ", ").orDash, change(\.terms.classes)),
          .init(
            "Data elements", elements.joined(separator: "; ").orDash, change(\.terms.elements)),
        ]
        + (beside.isEmpty
          ? []
          : [
            .init(
              "Not in the policy",
              DataElement.allCases.filter(beside.contains).map(\.label).joined(separator: "; "),
              tone: .muted)
          ])
        + [
          .init("State addendum", addendum, change(\.terms.includesAddendum)),
          .init(
            "Breach notice",
            "student information: \(days(terms.breachDaysInformation)); records and content: "
              + days(terms.breachDaysRecords), change(\.terms.breachDaysInformation)
          ),
          .init(
            "Deletion time", days(terms.deletionDays), change(\.terms.deletionDays)),
        ])
  }

  private func datesPart(in district: District) -> CasePage.Part {
    var lines: [CasePage.Line] = [
      .init(
        "Signed", signedOn?.long ?? "not yet",
        signedOn == nil ? Proposal(RecordSigning.self) : change(\.signedOn)),
      .init(
        "In force", daysInForce.first?.from.long ?? inForceOn?.long ?? "–",
        change(\.dates.inForceOn)),
      .init("Ends", currentTerm.words, change(\.dates.term.ends)),
    ]
    lines += renewals.map { .init("Renewed", "\($0.on.long), to end: \($0.term.words)") }
    let days = daysInForce
    lines += zip(days, days.dropFirst()).compactMap { before, after in
      before.until.map {
        .init(
          "Not in force",
          "from \($0.adding(days: 1).long) to \(after.from.adding(days: -1).long)", tone: .warning)
      }
    }
    lines.append(
      .init(
        "First used", firstUse.map { $0.on.long } ?? "not entered",
        tone: earlyUse(in: district) == nil ? .plain : .bad, Proposal(RecordFirstUse<Contract>.self)
      ))
    lines += postings.map { posting in
      let lacks = posting.lacks.map(\.label).joined(separator: ", ")
      return .init(
        "Notice posted",
        "\(posting.on.long), \(posting.address)"
          + (posting.shows.isEmpty
            ? "; nobody has said what it shows" : lacks.isEmpty ? "" : "; it lacks \(lacks)")
          + (posting.changes ?? []).map { "; " + $0.words }.joined() + posting.sha256.asFingerprint,
        tone: posting == newestPosting && !posting.isComplete ? .warning : .plain,
        Proposal(PostContractNotice.self))
    }
    if postings.isEmpty {
      lines.append(.init("Notice posted", "not yet", Proposal(PostContractNotice.self)))
    }
    if let complete = firstComplete(in: district) {
      lines.append(
        .init(
          "Notice complete",
          "\(complete.on.long), due \(complete.due.long), \(complete.on.timeliness(due: complete.due))",
          tone: complete.on > complete.due ? .warning : .plain))
    }
    if district.choices.executedOn == .inForce {
      lines.append(
        .init(
          "Executed",
          "from the day in force but never before the last signature, by the district's choice",
          tone: .muted))
    }
    return CasePage.Part("DATES", lines)
  }

  private func provisionsPart(in district: District) -> CasePage.Part {
    CasePage.Part(
      "PROVISIONS",
      policy(in: district).required.map { provision in
        let finding = findings[provision]
        let place = [finding?.place ?? "", finding?.note.withoutStop ?? ""].filter { !$0.isEmpty }
          .joined(separator: ", ")
        let kind = self.finding(provision)
        let isConflicting = conflicts(with: .provision(provision))
        return .init(
          "\(provision.number) \(provision.name)",
          kind.label + (finding.map { ", \($0.on.long)" } ?? "")
            + (place.isEmpty ? "" : "; " + place)
            + (isConflicting ? "; a clause conflicts" : "")
            + (provision.authority == .policy ? " (policy)" : ""),
          tone: isConflicting ? .bad : kind.tone, proposal(on: provision))
      })
  }

  private var conflictsPart: CasePage.Part {
    CasePage.Part(
      "CONFLICTING CLAUSES",
      conflicts.enumerated().map { index, conflict in
        .init(
          "Clause \(index + 1)",
          "against \(conflict.against.label), found \(conflict.foundOn.long)"
            + (conflict.place.isEmpty ? "" : "; \(conflict.place)")
            + (conflict.settledOn.map { "; settled \($0.long): \(conflict.settledBy.withoutStop)" }
              ?? ""),
          tone: conflict.stands ? .bad : .plain,
          conflict.stands ? Proposal(SettleConflict.self, .set(\.conflict, index + 1)) : nil)
      } + [.init("", "record a conflicting clause", tone: .muted, Proposal(RecordConflict.self))])
  }

  private var securityPart: CasePage.Part {
    let record = Proposal(ReviewSecurity.self)
    guard let review = securityReview else {
      return CasePage.Part(
        "SECURITY", [.init("Review", "not reviewed yet", tone: .warning, record)])
    }
    return CasePage.Part(
      "SECURITY",
      [
        .init("Reviewed", review.on.long, record),
        .init("Promised", review.promised, record),
      ]
        + SecurityReview.Measure.allCases.map {
          let met = review.measures.contains($0)
          return .init($0.label, met ? "met" : "not seen", tone: met ? .good : .warning, record)
        } + [
          .init("Standard named", review.standard.orDash, record),
          .init("Evidence", review.evidence.orDash, record),
        ])
  }

  private var pastFindingsPart: CasePage.Part {
    CasePage.Part(
      "EARLIER FINDINGS",
      pastFindings.map { past in
        let finding = past.finding
        let words = [finding.place, finding.note].filter { !$0.isEmpty }.map(\.withoutStop)
        return .init(
          "\(past.provision.number) \(past.provision.name)",
          ([finding.kind.label + ", \(finding.on.long)"] + words).joined(separator: "; ")
            + "; until \(past.until.long), by \(past.by)",
          tone: .muted)
      })
  }

  /// The policy's own terms beside the statute's, where a contract depends on them.
  private func policyPart(in district: District) -> [CasePage.Part] {
    CasePage.policy(
      Provision.allCases.compactMap { provision in
        provision.topic.map { ($0, "\(provision.number) \(provision.name)") }
      } + [
        (.operatorSecurity, "Security"), (.addendumConformity, "The addendum"),
        (.conflictingTerm, "A conflict"), (.missingTermAtOnce, "A lack, at once"),
        (.missingTermAfterNotice, "A lack, after notice"), (.websiteNotice, "Website notice"),
      ], by: policy(in: district))
  }

  private var happenedPart: CasePage.Part {
    var lines: [CasePage.Line] = notices.map {
      .init(
        "Notice to amend",
        "\($0.sentOn.long), \($0.points.called), until \($0.cureBy.long); "
          + ([$0.how, $0.why].filter { !$0.isEmpty }.joined(separator: "; ")))
    }
    lines += amendments.map {
      .init(
        "Amendment",
        "\($0.signedOn.long)"
          + ($0.points.isEmpty ? "" : ", \($0.points.called)")
          + ($0.summary.isEmpty ? "" : "; \($0.summary)"))
    }
    for determination in determinations {
      lines.append(
        .init(
          "Void",
          "determined \(determination.on.long) by \(determination.by): \(determination.why)",
          tone: determination.holds ? .bad : .plain,
          determination.holds ? Proposal(SetDeterminationAside.self) : nil))
      if let day = determination.setAsideOn {
        lines.append(.init("Set aside", "\(day.long): \(determination.setAsideWhy)"))
      }
    }
    lines += voidSteps.map { .init("What was done", "\($0.kind.label), \($0.on.long): \($0.how)") }
    if let lettingEndSince {
      lines.append(.init("Not renewed", "decided \(lettingEndSince.long)"))
    }
    if let termination {
      lines.append(.init("Terminated", "\(termination.on.long); \(termination.reason)"))
    }
    if let endConfirmation {
      lines.append(
        .init(
          "Nothing kept",
          "confirmed \(endConfirmation.on.long) by \(endConfirmation.from)"
            + (endConfirmation.studentAccountsKept ? "; accounts kept by students excepted" : ""),
          tone: .good))
    }
    return CasePage.Part("WHAT HAPPENED", lines)
  }
}
