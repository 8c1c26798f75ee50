/// What tells a teacher what was decided about the product that was asked for.
struct ToolDecisionLetter: LetterContent {
  let request: ToolRequest
  let decision: ToolDecision
  /// The last day of the contract it may be used under, where that has one.
  let until: CivilDate?
  /// The day on which the exemption is looked at again, where it is allowed under one.
  let reviewOn: CivilDate?

  static let tokens: [LetterToken<Self>] = [
    LetterToken(
      "tool", "The product that was asked for.", example: "Quillback Fractions", needed: true
    ) { .typed($0.request.title) },
    LetterToken(
      "receivedOn", "The day the request came.", example: "November 2, 2026", needed: true
    ) { .day($0.request.receivedOn) },
    .flag("isAllowed", "Whether it may be used under a contract.") {
      $0.decision.outcome == .underContract
    },
    LetterToken(
      "until", "The last day of the contract, where it has one.", example: "June 30, 2027"
    ) { $0.until.map { .day($0) } },
    .flag("isForOneChild", "Whether it may be used under an exemption for one child.") {
      $0.decision.outcome == .underExemption
    },
    LetterToken(
      "reviewOn", "The day on which that exemption is looked at again, where one is set.",
      example: "September 1, 2027"
    ) { $0.reviewOn.map { .day($0) } },
    .flag("waitsForContract", "Whether a contract is to be made.") {
      $0.decision.outcome == .contractToMake
    },
    .flag("waitsForExemption", "Whether an exemption is examined.") {
      $0.decision.outcome == .exemptionToExamine
    },
    .flag("isWithoutData", "Whether it may be used without student data.") {
      $0.decision.outcome == .noStudentData
    },
    .flag("isDeclined", "Whether it is not approved.") { $0.decision.outcome == .notApproved },
    LetterToken("why", "The reason or the terms, as they are on record.") {
      $0.decision.reason.isEmpty ? nil : .typed($0.decision.reason)
    },
    LetterToken("instead", "What to use instead.", example: "Quillback Sums") {
      $0.decision.instead.isEmpty ? nil : .typed($0.decision.instead)
    },
    .source("toolSource", .contractRequired),
    LetterToken(
      "exemptionSource", "Where the law says so, where it is about one child's plan.",
      example: Citation.exemption.text, origin: .rule
    ) {
      [.underExemption, .exemptionToExamine].contains($0.decision.outcome)
        ? .text(Citation.exemption.text) : nil
    },
  ]

  static func obstacle(on request: ToolRequest, in circumstances: Circumstances) -> Refusal? {
    if let obstacle = TellToolRequester.obstacle(on: request, in: circumstances) { return obstacle }
    if request.decision?.outcome == .underExemption,
      let exemption = request.followUp.exemption(in: circumstances.district), !exemption.holds
    {
      return Refusal(
        .noGround, "\(exemption.reference), which the decision rests on, \(exemption.words).",
        citation: Citation.exemption.text,
        remedy: "Decide anew first, with “\(ReopenTool.about.title)”.")
    }
    guard request.decision?.outcome == .closed else { return nil }
    return Refusal(
      .closed, "The tool request was closed without a decision.",
      remedy: "There is nothing to tell; open it again to decide it.")
  }

  static func open(
    _ entry: inout LetterEntry, on request: ToolRequest, for contractor: Int?,
    in circumstances: Circumstances
  ) {
    (entry.to, entry.email) = (request.requesterName, request.email)
  }

  init(
    _ request: ToolRequest, for contractor: Mention?, _ entry: LetterEntry,
    in language: Language, _ circumstances: Circumstances
  ) throws {
    guard let decision = request.decision else { throw Refusal.noCase(of: .tool) }
    (self.request, self.decision) = (request, decision)
    until = try request.contract.flatMap {
      try circumstances.cases.load(Contract.self, $0.number).daysInForce.last?.until
    }
    reviewOn = try request.exemption.flatMap {
      try circumstances.cases.load(Exemption.self, $0.number).reviewOn
    }
  }

  static func answer(
    _ letter: Letter, sent sending: LetterSending, on request: ToolRequest,
    in circumstances: Circumstances
  ) -> (any Act)? {
    TellToolRequester(how: "\(letter.reference), \(sending.channel.label)", on: sending.on)
  }
}
