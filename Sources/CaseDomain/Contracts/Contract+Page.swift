extension Contract {
  /// The contract as a page.
  public func page(in district: District, today: CivilDate, revealing: Bool) -> CasePage {
    let standing = standing(in: district, on: today)
    return CasePage(
      self, in: district, on: today, standing: standing.label, tone: standing.tone,
      reasons: reasons(in: district, on: today), missingWithin: 60,
      parts: [
        termsPart, datesPart(in: district), provisionsPart(in: district), coursePart,
        CasePage.documents(of: self), CasePage.notes(of: self),
      ])
  }

  private func change(_ field: PartialKeyPath<ChangeContract>) -> Proposal {
    Proposal(ChangeContract.self, .ask(field))
  }

  private var termsPart: CasePage.Part {
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
        "In force", (inForceOn ?? signedOn)?.long ?? "–", change(\.dates.inForceOn)),
      .init("Ends", currentTerm.words, change(\.dates.term.ends)),
    ]
    lines += renewals.map { .init("Renewed", "\($0.on.long), to end: \($0.term.words)") }
    lines += postings.map {
      .init("Notice posted", "\($0.on.long), \($0.address)", Proposal(PostContractNotice.self))
    }
    if postings.isEmpty {
      lines.append(.init("Notice posted", "not yet", Proposal(PostContractNotice.self)))
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
      district.profile.required.map { provision in
        let finding = findings[provision]
        let place = [finding?.place ?? "", finding?.note ?? ""].filter { !$0.isEmpty }
          .joined(separator: ", ")
        let kind = self.finding(provision)
        return .init(
          "\(provision.number) \(provision.name)",
          kind.label + (finding.map { ", \($0.on.long)" } ?? "")
            + (place.isEmpty ? "" : "; " + place)
            + (provision.authority == .policy ? " (policy)" : ""),
          tone: kind.tone, proposal(on: provision))
      })
  }

  private var coursePart: CasePage.Part {
    var lines: [CasePage.Line] = notices.map {
      .init(
        "Notice to amend",
        "\($0.sentOn.long), provisions \($0.provisions.numbers), until \($0.cureBy.long); "
          + ([$0.how, $0.why].filter { !$0.isEmpty }.joined(separator: "; ")))
    }
    lines += amendments.map {
      .init(
        "Amendment",
        "\($0.signedOn.long)"
          + ($0.provisions.isEmpty ? "" : ", provisions \($0.provisions.numbers)")
          + ($0.summary.isEmpty ? "" : "; \($0.summary)"))
    }
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
    return CasePage.Part("COURSE", lines)
  }
}
