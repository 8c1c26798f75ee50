extension AnnualNotice {
  /// What proves a telling has families' addresses.
  public func mayNamePeople(_ document: Attachment) -> Bool { true }

  /// The annual notice as a page.
  public func page(in district: District, today: CivilDate, revealing: Bool) -> CasePage {
    let standing = standing(in: district)
    let due = deadline(in: district).due
    let isLate =
      closing == nil && due < today
      && NoticeAudience.allCases.contains { telling(meetingDutyTo: $0, in: district) == nil }
    return CasePage(
      self, in: district, on: today, standing: standing.label + (isLate ? ", late" : ""),
      tone: isLate ? .bad : standing.tone, reasons: reasons(in: district, on: today),
      parts: [yearPart(in: district), audiencePart(in: district), tellingsPart, laterPart]
        + CasePage.policy([(.annualNotice, "Each year")], by: policy(in: district))
        + [CasePage.documents(of: self), CasePage.notes(of: self)])
  }

  private func yearPart(in district: District) -> CasePage.Part {
    let website = district.website
    var lines: [CasePage.Line] = [
      .init(
        "Runs",
        "\(schoolYear.firstDay.long) to \(schoolYear.lastDay.long) [\(Citation.schoolYear.text)]"),
      .init("Due", "\(deadline(in: district).due.long) [\(Citation.annualNotice.text)]"),
    ]
    if safeDay(in: district) != nil {
      lines.append(.init("Before that", beforeWords(in: district).trimmed, tone: .warning))
    }
    lines += [
      .init(
        "Website", website.isEntered ? website.address : "not entered yet",
        tone: website.isEntered ? .plain : .warning, leads: District.reference),
      .init(
        "Not this one",
        "The yearly notice of rights under federal law is another [\(Citation.yearlyRights.text)].",
        tone: .muted),
    ]
    if let closing { lines.append(.init("Closed", "\(closing.on.long): \(closing.why)")) }
    return CasePage.Part("THE SCHOOL YEAR", lines)
  }

  private func audiencePart(in district: District) -> CasePage.Part {
    CasePage.Part(
      "WHO IS TOLD",
      NoticeAudience.allCases.map { audience in
        let isKnown = knowsAddress(audience, in: district)
        let told = told(audience)
        return .init(
          audience.heading,
          told == 0 ? "nobody yet" : told.grouped + (isKnown ? "" : ", of an earlier address"),
          tone: isKnown ? .good : .warning, Proposal(TellAddress.self))
      })
  }

  private var tellingsPart: CasePage.Part {
    CasePage.Part(
      "TELLINGS", tellings.filter { !$0.isLater }.map { .init($0.on.medium, $0.words) })
  }

  private var laterPart: CasePage.Part {
    CasePage.Part(
      "FAMILIES WHO CAME LATER",
      tellings.filter(\.isLater).map { .init($0.on.medium, $0.words) } + [
        .init(
          "", "record that they were told (practice)", tone: .muted,
          Proposal(TellLaterFamilies.self))
      ])
  }
}

extension AnnualTelling {
  /// The telling as a line of the page.
  fileprivate var words: String {
    var parts = ["\(whom), by \(channel.label)" + (why.isEmpty ? "" : " (\(why.withoutStop))")]
    parts.append(address)
    if !proof.isEmpty { parts.append(proof.withoutStop) }
    return parts.joined(separator: "; ")
  }
}
