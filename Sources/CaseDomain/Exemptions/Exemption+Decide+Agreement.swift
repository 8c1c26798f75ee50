extension Exemption {
  static func open(
    _ entry: ExemptionEntry, _ circumstances: Circumstances
  ) throws -> Decision<Exemption> {
    let product = try circumstances.register.product(entry.product)
    if let other = try circumstances.register.openExemption(
      student: entry.student.code, product: product.number)
    {
      throw inUse(other, entry.student, product.name)
    }
    try circumstances.requireHappened(entry.drawnUpOn, "The agreement", field: "drawn-up")
    let exemption = Exemption(
      student: entry.student, product: Tag(product.number, product.name),
      contractor: product.contractor, plan: entry.plan,
      uniqueAndNecessary: entry.uniqueAndNecessary, unableToComply: entry.unableToComply,
      drawnUpOn: entry.drawnUpOn)
    return Decision(
      exemption, verb: "open",
      "Exemption opened for student \(entry.student.code) and \(product.name).",
      exemption.entryDetails)
  }

  func change(
    _ entry: ExemptionEntry, _ circumstances: Circumstances
  ) throws -> Decision<Exemption> {
    let product = try circumstances.register.product(entry.product)
    let another = entry.student.code != student.code || product.number != self.product.number
    if another && !signatures.isEmpty {
      throw Refusal(
        .alreadySigned,
        "\(reference) was signed for student \(student.code) and \(self.product.name).",
        citation: Citation.exemption.text,
        remedy: "Open an exemption of its own for the other child or product.",
        field: entry.student.code == student.code ? "product" : "student")
    }
    if another,
      let other = try circumstances.register.openExemption(
        student: entry.student.code, product: product.number), other != reference
    {
      throw Self.inUse(other, entry.student, product.name)
    }
    try circumstances.requireHappened(entry.drawnUpOn, "The agreement", field: "drawn-up")
    if let first = signatures.map(\.on).min() {
      try circumstances.require(
        first, notBefore: entry.drawnUpOn, "The first signature",
        event: "the agreement was drawn up", field: "drawn-up")
    }
    var changed = self
    changed.student = entry.student
    changed.product = Tag(product.number, product.name)
    changed.contractor = product.contractor
    changed.plan = entry.plan
    changed.uniqueAndNecessary = entry.uniqueAndNecessary
    changed.unableToComply = entry.unableToComply
    changed.drawnUpOn = entry.drawnUpOn
    return try decision(
      changed, "change", "\(reference) changed.",
      changed.changes(since: self, in: circumstances) + changed.entryDetails)
  }

  func sign(
    _ signature: Signature, _ scan: String?, _ circumstances: Circumstances
  ) throws -> Decision<Exemption> {
    guard signature.acknowledges && signature.authorizes else {
      throw Refusal(
        .statementsMissing,
        "A signature counts only if it both acknowledges that the tool cannot comply and "
          + "authorizes the use.",
        citation: Citation.exemption.text,
        remedy: "Have the whole agreement signed, then answer yes to both.",
        field: signature.acknowledges ? "authorizes" : "acknowledges")
    }
    try circumstances.requireHappened(signature.on, "The signature", field: "on")
    try circumstances.require(
      signature.on, notBefore: drawnUpOn, "The signature", event: "the agreement was drawn up",
      field: "on")
    let name = signature.name.lowercased()
    guard !signatures.contains(where: { $0.role == signature.role && $0.name.lowercased() == name })
    else {
      throw Refusal(
        .alreadyDone, "This person's signature as \(signature.role.label) is already recorded.",
        remedy: "Record another person's signature, or attach a better scan with “attach”.",
        field: "name")
    }
    var changed = self
    changed.signatures.append(signature)
    if let scan {
      changed.attachments.append(
        Attachment(
          reading: scan, role: "agreement signed by \(signature.role.label)",
          on: circumstances.today))
    }
    let required = requiredSigners.contains { $0.isGiven(by: signature) }
    return try decision(
      changed, "sign",
      "Signature of the \(signature.role.label) on \(signature.on.long) recorded for \(reference)."
        + (required ? "" : " The statute does not ask for it; it is kept beside those it does."),
      [
        JournalDetail("role", signature.role.rawValue), JournalDetail("on", signature.on.iso),
        JournalDetail("method", signature.method.rawValue), JournalDetail("acknowledges", "yes"),
        JournalDetail("authorizes", "yes"), JournalDetail("scan", scan == nil ? "no" : "yes"),
      ])
  }

  func finish(
    _ end: ExemptionEnd, _ kind: ExemptionEnd.Kind, _ circumstances: Circumstances
  ) throws -> Decision<Exemption> {
    let what = kind == .withdrawn ? "The withdrawal" : "The end"
    try circumstances.requireHappened(end.on, what, field: "on")
    try circumstances.require(
      end.on, notBefore: drawnUpOn, what, event: "the agreement was drawn up", field: "on")
    var changed = self
    changed.end = ExemptionEnd(kind, on: end.on, by: end.by, reason: end.reason)
    return Decision(
      changed, verb: kind == .withdrawn ? "withdraw" : "end",
      "\(reference) is \(kind.rawValue) as of \(end.on.long).",
      [JournalDetail("on", end.on.iso)])
  }

  func review(
    _ day: CivilDate, _ next: CivilDate?, _ circumstances: Circumstances
  ) throws -> Decision<Exemption> {
    try circumstances.requireHappened(day, "The review", field: "on")
    try circumstances.require(
      day, notBefore: drawnUpOn, "The review", event: "the agreement was drawn up", field: "on")
    try circumstances.require(
      day, notBefore: reviewedOn.last, "The review", event: "the review before it", field: "on")
    let next = next ?? Self.nextReview(after: day, in: circumstances.office)
    guard next > day else {
      throw Refusal(
        .dateOutOfOrder,
        "The next review is dated \(next.long), not after this one on \(day.long).",
        remedy: "Type a later day.", field: "next")
    }
    var changed = self
    changed.reviewedOn.append(day)
    changed.reviewOn = next
    return try decision(
      changed, "review",
      "\(reference) looked at on \(day.long); the next review is on \(next.long), a day the "
        + "district sets.",
      [JournalDetail("on", day.iso), JournalDetail("next", next.iso)])
  }

  /// The day of the next review by the district's practice.
  static func nextReview(after day: CivilDate, in office: Office) -> CivilDate {
    Rulebook.deadline(
      .exemptionReview, from: day, calendar: office.calendar, practice: office.practice
    ).due
  }

  private static func inUse(
    _ other: CaseReference, _ student: Student, _ product: String
  ) -> Refusal {
    Refusal(
      .codeInUse, "\(other) already stands for student \(student.code) and \(product).",
      citation: Citation.exemption.text,
      remedy: "Work on \(other), or end it before opening another.", field: "student")
  }

  private var entryDetails: [JournalDetail] {
    [
      JournalDetail("product", CaseReference(.product, product.number).description),
      JournalDetail("plan", plan.rawValue), JournalDetail("drawn-up", drawnUpOn.iso),
    ]
  }
}
