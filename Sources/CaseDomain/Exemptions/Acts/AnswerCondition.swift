struct AnswerCondition: ActOnOpenExemption {
  static let about = ActAbout(
    "condition", "Answer a condition",
    "Says whether one of the statute's conditions is met, why, and what shows it.")
  static let fields: [Field<Self>] = [
    Field(
      "condition", "Condition", \.condition, .choice(), required: true,
      hint: "Which of the four.", citation: .exemption),
    Field(
      "answer", "Answer", \.answer, .choice(), required: true,
      hint: "Not met means that the tool may not be used under an exemption; unanswered takes an "
        + "answer back."),
    Field("reason", "Reason", \.reason, .longText, hint: "Why it is met, or why it is not."),
    Field(
      "evidence", "Evidence", \.evidence, .text,
      hint: "What shows it: a document and page, a letter."),
    Field("on", "Answered on", \.on, .day),
  ]

  var condition: Condition?
  var answer: ConditionAnswer?
  var reason = ""
  var evidence = ""
  var on = CivilDate.first

  mutating func prefill(from exemption: Exemption, in circumstances: Circumstances) {
    condition = Condition.allCases.first {
      $0 != .agreement && exemption.answer(to: $0, in: circumstances.district) != .met
    }
  }

  func change(_ exemption: Exemption, in circumstances: Circumstances) throws -> Decision<Record> {
    let (condition, answer) = (try needed(\.condition), try needed(\.answer))
    guard condition != .agreement else {
      throw Refusal(
        .followsFromSignatures,
        "Whether the agreement is signed follows from the signatures and is not answered by hand.",
        citation: Citation.exemption.text, remedy: "Record the signature with “sign”.",
        field: Self.id(of: \.condition))
    }
    try require(\.on, "The answer", in: circumstances)
    if answer == .met { try requireEvidence(of: condition, for: exemption, in: circumstances) }
    let given =
      answer == .unanswered
      ? nil : ConditionFinding(answer: answer, reason: reason, evidence: evidence, on: on)
    var changed = exemption
    if let past = exemption.conditions[condition], past != given {
      changed.pastAnswers.append(
        PastAnswer(condition: condition, finding: past, until: max(on, past.on)))
    }
    changed.conditions[condition] = given
    return exemption.decision(
      changed,
      "\(exemption.reference): condition \(condition.number), \(condition.name), is "
        + "\(answer.label).", details(\.condition, \.answer, \.on), in: circumstances)
  }

  /// Refuses to call a condition met on nobody's evidence.
  private func requireEvidence(
    of condition: Condition, for exemption: Exemption, in circumstances: Circumstances
  ) throws(Refusal) {
    let (efforts, searches) = (exemption.efforts, exemption.searches)
    if condition == .effort && !exemption.hasShownEffort {
      let lacking =
        switch (efforts.isEmpty, searches.isEmpty) {
        case (true, true): "no attempt to contract and no search for an equivalent"
        case (true, false): "no attempt to contract"
        default: "no search for an equivalent"
        }
      throw Refusal(
        .evidenceMissing,
        "The district must be able to show its effort, and \(lacking) has been entered.",
        citation: condition.citation,
        remedy: "Enter it with “\(efforts.isEmpty ? "effort" : "search")” first.",
        field: Self.id(of: \.answer))
    }
    if condition == .effort {
      // An answer rests on what there was on its day.
      for (day, what) in [
        (efforts.map(\.on).min(), "the first attempt to contract"),
        (searches.map(\.on).min(), "the first search for an equivalent"),
      ] {
        try circumstances.require(
          on, notBefore: day, "The answer", event: what, field: Self.id(of: \.on))
      }
    }
    guard condition == .effort || !reason.isEmpty || !evidence.isEmpty else {
      throw Refusal(
        .evidenceMissing, "Nothing says why condition \(condition.number) is met.",
        citation: condition.citation,
        remedy: "Give the reason, or name the document that shows it.",
        field: Self.id(of: \.reason))
    }
  }
}
