struct AnswerApplicability: AlwaysAllowedAct {
  static let about = ActAbout(
    "applies", "Say whether the law applies",
    "Records each limb of the statute as it was found for the product; what follows is worked out.")
  static let fields: [Field<Self>] =
    [
      limb(.studentData, \.answers.hasStudentData), limb(.operator, \.answers.isOperator),
      limb(.consultant, \.answers.isConsultant), limb(.generalAudience, \.answers.isForAnybody),
      limb(.store, \.answers.isStore), limb(.unable, \.answers.isUnable),
      Field(
        "why", "Grounds", \.answers.why, .longText,
        hint: "What the answers rest on: its terms, the vendor's letter, a look at it."),
      Field("by", "Reviewer", \.answers.by, .text, hint: "Who looked; blank for yourself."),
      Field(
        "on", "Looked at on", \.answers.on, .day,
        hint: "An earlier look can be entered later; the one of the last day counts."),
      Field(
        "again", "Look again on", \.answers.again, .dateAhead,
        hint: "A day of the district's own, since no law sets one; blank for none.",
        citation: .districtPractice),
    ]

  var answers = Applicability(by: "", on: .first)

  private static func limb(
    _ limb: ApplicabilityLimb, _ path: WritableKeyPath<Self, Bool?> & Sendable
  ) -> Field<Self> {
    Field(
      limb.rawValue, limb.label, path, .yesNo,
      hint: limb.meaning, citation: limb.citation)
  }

  /// The last look is the draft of this one, but for who looked and when, and for a day that has come.
  mutating func prefill(from product: Product, in circumstances: Circumstances) {
    guard let last = product.applicability.last else { return }
    let on = answers.on
    answers = last
    (answers.by, answers.on) = ("", on)
    if let again = last.again, again <= circumstances.today { answers.again = nil }
  }

  func check() throws(EntryProblems) {
    guard ApplicabilityLimb.allCases.allSatisfy({ answers[$0] == nil }) else { return }
    throw EntryProblems(
      field: Self.id(of: \.answers.hasStudentData), value: "",
      "Nothing is answered; answer at least one of the questions with yes or no.")
  }

  func change(_ product: Product, in circumstances: Circumstances) throws -> Decision<Product> {
    try require(\.answers.on, "The look", in: circumstances)
    if let again = answers.again {
      try circumstances.require(
        again, notBefore: answers.on.adding(days: 1), "The next look",
        event: "the day after this one",
        field: Self.id(of: \.answers.again))
    }
    var answers = answers
    if answers.by.isEmpty { answers.by = circumstances.actor.name }
    var changed = product
    let place = changed.applicability.firstIndex { $0.on > answers.on }
    changed.applicability.insert(answers, at: place ?? changed.applicability.count)
    let later = place == nil ? nil : product.applicability.last
    return Decision(
      changed,
      "\(product.reference) \(product.name): \(answers.standing.label)"
        + (later.map { " on \(answers.on.long); the look of \($0.on.long) is the one that counts." }
          ?? "."),
      details(
        \.answers.hasStudentData, \.answers.isOperator, \.answers.isConsultant,
        \.answers.isForAnybody, \.answers.isStore, \.answers.isUnable, \.answers.on, \.answers.again
      ))
  }
}
