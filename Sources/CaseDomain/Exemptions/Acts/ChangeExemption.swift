struct ChangeExemption: ActOnOpenExemption {
  static let about = ActAbout(
    "change", "Change the exemption",
    "Corrects or completes what was entered; the child and the product stay once it is signed, and "
      + "other words or another plan ask for new signatures.",
    effect: .corrects)
  static let fields =
    ExemptionEntry.fields.map { $0.within(\Self.entry) } + [
      Field(
        "said-on", "Said on", \.saidOn, .date,
        hint:
          "The day of the words or the plan changed here, or of all that was said where none is; "
          + "today when blank."),
      Field(
        "record-only", "Record only", \.recordOnly, .yesNo,
        hint: "Yes where the paper said this all along, so that days and signatures stay."),
    ]

  var entry = ExemptionEntry(drawnUpOn: .first)
  var saidOn: CivilDate?
  var recordOnly: Bool?

  mutating func prefill(from exemption: Exemption, in circumstances: Circumstances) {
    entry = ExemptionEntry(of: exemption)
  }

  func check() throws(EntryProblems) { _ = try entry.student }

  func change(_ exemption: Exemption, in circumstances: Circumstances) throws -> Decision<Record> {
    var changed = exemption
    try entry.fill(&changed, with: needed(\.entry.product), needed(\.entry.plan), in: circumstances)
    if recordOnly != true { try date(&changed, since: exemption, in: circumstances) }
    let reworded = changed.statement > exemption.statement
    return exemption.decision(
      changed,
      "\(exemption.reference) changed."
        + (reworded
          ? " What was signed before does not count for it; it has to be signed anew." : ""),
      self.changed(from: exemption, to: changed, in: circumstances)
        + details(
          \.entry.product, \.entry.plan, \.entry.drawnUpOn, \.saidOn, \.recordOnly),
      in: circumstances)
  }

  /// Gives what was said otherwise its day, and keeps what was signed before.
  ///
  /// Where nothing was, a day that is typed is that of all that was said.
  private func date(
    _ changed: inout Exemption, since exemption: Exemption, in circumstances: Circumstances
  ) throws(Refusal) {
    let isReworded = changed.wording != exemption.wording
    let isReasoned = changed.uniqueAndNecessary != exemption.uniqueAndNecessary
    guard isReworded || isReasoned || saidOn != nil else { return }
    let day = saidOn ?? circumstances.today
    func require(notBefore earlier: CivilDate?, _ event: String) throws(Refusal) {
      try circumstances.require(
        day, notBefore: earlier, "What was said", event: event, field: Self.id(of: \.saidOn))
    }
    try circumstances.requireHappened(day, "What was said", field: Self.id(of: \.saidOn))
    try require(notBefore: changed.drawnUpOn, "the agreement was drawn up")
    // Better words for a reason that was given leave it as old as it is, unless a day is typed.
    if saidOn != nil && !isReworded
      || isReasoned && (saidOn != nil || exemption.uniqueAndNecessary.isEmpty)
    {
      changed.uniqueAndNecessaryOn = day
    }
    guard isReworded || !isReasoned else { return }
    let signed = exemption.signatures.filter(exemption.isOnWording).map(\.on)
    if isReworded, !signed.isEmpty {
      try require(notBefore: signed.max(), "the newest signature on what it changes")
      changed.earlierStatements.append(exemption.wording)
    } else if let first = signed.min() {
      try circumstances.require(
        first, notBefore: day, "The first signature", event: "what was said",
        field: Self.id(of: \.saidOn))
    }
    changed.wordedOn = day
  }
}
