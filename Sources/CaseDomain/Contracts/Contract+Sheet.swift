extension Contract {
  /// The contract as a page.
  public func sheet(in office: Office, today: CivilDate, revealing: Bool) -> CaseSheet {
    let standing = standing(in: office, on: today)
    return CaseSheet(
      reference: reference, revision: revision, title: title, standing: standing.label,
      tone: standing.tone, reasons: reasons(in: office, on: today),
      missing: missing(in: office, on: today),
      parts: [termsPart, datesPart(in: office), provisionsPart(in: office)] + coursePart(in: office)
        + [documentsPart] + CaseSheet.notes(notes, act: ActID(.contract, "note")),
      acts: offers(in: office, today: today), walk: walk(in: office),
      items: docketItems(in: office).current(on: today)
    )
  }

  private var termsPart: CaseSheet.Part {
    let change = ActID(.contract, "change")
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
    return CaseSheet.Part(
      "CONTRACT",
      [
        .init("Contractor", contractor.name, leads: CaseReference(.contractor, contractor.number))
      ]
        + products.map {
          .init("Product", $0.name, leads: CaseReference(.product, $0.number))
        }
        + [
          .init(
            "Purpose",
            Purpose.allCases.filter(terms.purposes.contains).map(\.label)
              .joined(separator: ", ").orDash, act: change, prefill: ["purposes": ""]),
          .init("Description", terms.description.orDash, act: change, prefill: ["description": ""]),
          .init(
            "Data classes",
            DataClass.allCases.filter(terms.classes.contains).map(\.name)
              .joined(separator: ", ").orDash, act: change, prefill: ["classes": ""]),
          .init(
            "Data elements", elements.joined(separator: "; ").orDash, act: change,
            prefill: ["elements": ""]),
          .init("State addendum", addendum, act: change, prefill: ["addendum": ""]),
          .init(
            "Breach notice",
            "student information: \(days(terms.breachDaysInformation)); records and content: "
              + days(terms.breachDaysRecords), act: change, prefill: ["breach-days-information": ""]
          ),
          .init(
            "Deletion time", days(terms.deletionDays), act: change, prefill: ["deletion-days": ""]),
        ])
  }

  private func datesPart(in office: Office) -> CaseSheet.Part {
    let term =
      switch currentTerm {
      case .unknown: "not entered"
      case .noEnd: "no end, on purpose"
      case .ends(let day): day.long
      }
    var lines: [CaseSheet.Line] = [
      .init(
        "Signed", signedOn?.long ?? "not yet",
        act: ActID(.contract, signedOn == nil ? "execute" : "change"),
        prefill: signedOn == nil ? [:] : ["signed": ""]),
      .init(
        "In force", (inForceOn ?? signedOn)?.long ?? "–", act: ActID(.contract, "change"),
        prefill: ["in-force": ""]),
      .init("Ends", term, act: ActID(.contract, "change"), prefill: ["ends": ""]),
    ]
    lines += renewals.map { .init("Renewed", $0.on.long) }
    lines += postings.map {
      .init("Notice posted", "\($0.on.long), \($0.address)", act: ActID(.contract, "post"))
    }
    if postings.isEmpty {
      lines.append(.init("Notice posted", "not yet", act: ActID(.contract, "post")))
    }
    if office.choices.executedOn == .inForce {
      lines.append(
        .init("Executed", "counted from the day in force, by the district's choice", tone: .muted))
    }
    return CaseSheet.Part("DATES", lines)
  }

  private func provisionsPart(in office: Office) -> CaseSheet.Part {
    CaseSheet.Part(
      "PROVISIONS",
      office.profile.required.map { provision in
        let finding = findings[provision]
        let place = [
          finding.map { $0.page.isEmpty ? "" : "page \($0.page)" } ?? "",
          finding.map { $0.clause.isEmpty ? "" : "clause \($0.clause)" } ?? "", finding?.note ?? "",
        ].filter { !$0.isEmpty }.joined(separator: ", ")
        let kind = self.finding(provision)
        return .init(
          "\(provision.number) \(provision.name)",
          kind.label + (place.isEmpty ? "" : "; " + place)
            + (provision.authority == .policy ? " (policy)" : ""),
          tone: kind.tone, act: ActID(.contract, "finding"),
          prefill: findingEntries(provision))
      })
  }

  private func coursePart(in office: Office) -> [CaseSheet.Part] {
    var lines: [CaseSheet.Line] = notices.map {
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
    return lines.isEmpty ? [] : [CaseSheet.Part("COURSE", lines)]
  }

  private var documentsPart: CaseSheet.Part {
    CaseSheet.documents(attachments, act: ActID(.contract, "attach"))
  }

  private func offers(in office: Office, today: CivilDate) -> [ActOffer] {
    CaseSheet.offers(for: self, in: office, today: today)
  }
}

extension FindingKind {
  /// How good or bad the finding is.
  public var tone: Tone {
    switch self {
    case .notReviewed: .muted
    case .present: .good
    case .missing, .conflicting: .bad
    }
  }
}
