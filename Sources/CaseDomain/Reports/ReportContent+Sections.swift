extension ReportContent {
  /// The parts of the report.
  var sections: [ReportSection] {
    [
      late, contractSection, reviewSection,
    ] + noticeSections + [
      annualSection, exemptionSection, deletionSection, breachSection, requestSection, toolSection,
      incidentSection, productSection,
      questionSection, soon, calendarSection,
    ]
  }

  /// The list of what a line counts: one of a standing, which has as many rows.
  private func list(_ area: CaseArea, _ standing: String) -> ReportLead {
    .list(area, standing: standing)
  }

  private var contractSection: ReportSection {
    let order: [Standing] = [
      .compliant, .deficient, .onNotice, .pastTime, .void, .underReview, .draft, .ended,
    ]
    return ReportSection(
      "Contracts",
      notes: [
        "Findings are kept with the day they were made, and not what a contract stood at: a year before "
          + "only the contracts in force and those void are known."
      ],
      [
        ReportLine(
          "in force", now.contractsInForce, before: before.contractsInForce, isBar: false)
      ]
        + order.map { standing in
          ReportLine(
            standing.label, contracts[standing] ?? 0,
            before: standing == .void ? before.contractsVoid : nil,
            words: words(standing), tone: standing.tone,
            leads: list(.contract, standing.key))
        })
  }

  private func words(_ standing: Standing) -> String {
    switch standing {
    case .underReview: "provisions are still to be looked at"
    case .onNotice: "the time to amend runs"
    case .pastTime: "nothing determined yet"
    case .void: "stop use"
    case .draft, .compliant, .deficient, .ended: ""
    }
  }

  private var reviewSection: ReportSection {
    ReportSection(
      "Review of provisions",
      notes: ["Of the contracts that are signed and have not ended."],
      [
        ReportLine("looked at", provisionsReviewed, before: nil),
        ReportLine(
          "to look at", provisionsRequired - provisionsReviewed, before: nil, tone: .warning),
      ])
  }

  private var annualSection: ReportSection {
    let lines = [now, before].flatMap { facts -> [ReportLine] in
      let year = StateSchoolYear(of: facts.day)
      guard let notice = annualNotices.first(where: { $0.schoolYear == year }) else {
        return [ReportLine("\(year)", words: "no notice is on record", tone: .warning)]
      }
      return NoticeAudience.allCases.map { notice.line($0, in: district, on: facts.day) }
    }
    return ReportSection(
      "Annual notice to families",
      notes: [
        "By \(Rulebook.newest(.annualNotice).time) of each school year [\(Citation.annualNotice.text)]."
      ], lines
    )
  }

  private var exemptionSection: ReportSection {
    ReportSection(
      "Exemptions (IEP and Section 504)",
      ExemptionStanding.allCases.map { standing in
        ReportLine(
          standing.label, now.exemptions[standing] ?? 0, before: before.exemptions[standing] ?? 0,
          tone: standing.tone, leads: list(.exemption, standing.key))
      })
  }

  private var deletionSection: ReportSection {
    let (times, earlier) = (now.deletionTimes, before.deletionTimes)
    func days(_ figure: Int?, _ earlier: Int?, _ label: String) -> ReportLine {
      ReportLine(
        label, figure.map(ReportFigure.known), before: earlier.map(ReportFigure.known),
        words: figure == nil ? "none answered in the year" : "days")
    }
    func answered(_ facts: ReportFacts) -> Int { facts.deletionDays.values.reduce(0, +) }
    let oldest = now.oldestOpenDeletion.map { "the oldest since \($0.medium)" } ?? ""
    let again = now.deletionsAnsweredAgain
    return ReportSection(
      "Deletion requests",
      notes: [
        "One that was opened again counts once: it was not open while it was closed, and its time is from "
          + "receipt to the last answer."
      ],
      [
        ReportLine(
          "received in the year", now.deletionsReceived, before: before.deletionsReceived),
        ReportLine(
          "answered in the year", answered(now), before: answered(before),
          words: again == 0 ? "" : "\(again.grouped) of them once more, after being opened again"),
        ReportLine(
          "opened again in the year", now.deletionsReopened, before: before.deletionsReopened),
        ReportLine(
          "open", now.deletionsOpen, before: before.deletionsOpen, words: oldest, tone: .warning),
        days(times?.median, earlier?.median, "median time taken"),
        days(times?.longest, earlier?.longest, "longest time taken"),
      ])
  }

  private var toolSection: ReportSection {
    ReportSection(
      "Tool requests of staff",
      notes: [
        "Received in the year, by where they stood on the day. No law gives the decision a day."
      ],
      [
        ReportLine(
          "received in the year", now.tools.values.reduce(0, +),
          before: before.tools.values.reduce(0, +), isBar: false)
      ]
        + ToolStanding.allCases.map { standing in
          ReportLine(
            standing.label, now.tools[standing] ?? 0, before: before.tools[standing] ?? 0,
            tone: standing == .undecided ? .warning : .plain)
        })
  }

  private var incidentSection: ReportSection {
    ReportSection(
      "Incidents",
      [
        ReportLine(
          "learned of in the year", now.incidentsLearned, before: before.incidentsLearned),
        ReportLine("open", now.incidentsOpen, before: before.incidentsOpen, tone: .warning),
      ])
  }

  private var productSection: ReportSection {
    let all = products.values.reduce(0, +)
    let open = products[.unanswered] ?? 0
    return ReportSection(
      "Does the law apply to what is used",
      notes: [
        "A product has no day on which it was entered, so that a year before only answers are known."
      ],
      [
        ReportLine(
          "answered", all - open, before: before.productsAnswered),
        ReportLine(
          "not answered", open, before: nil, tone: .warning,
          leads: list(.product, ApplicabilityStanding.unanswered.key)),
      ])
  }

  private var questionSection: ReportSection {
    let part = district.choicesPart
    return ReportSection(
      "Open questions of law",
      notes: [
        "The statutes leave \(OpenQuestion.decidable.count) questions open that the district decides, with "
          + "its counsel."
      ],
      part.lines.map {
        ReportLine($0.label, words: $0.value, tone: $0.tone, leads: .page(District.reference))
      })
  }
}
