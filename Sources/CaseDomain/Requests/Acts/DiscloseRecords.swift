struct DiscloseRecords: RequestAct {
  static let about = ActAbout(
    "disclose", "Record what was shown or given",
    "Adds to the record of disclosures, which is kept with the records: when, to whom, what and why. "
      + RecordDisclosure.owed
  )
  static let fields: [Field<Self>] = [
    Field("on", "On", \.disclosure.on, .day, citation: .disclosureRecord),
    Field(
      "to", "To whom", \.disclosure.to, .text, required: true,
      hint: "Kept with the case, hidden until asked for, and out of the journal.",
      citation: .disclosureRecord),
    Field("form", "How", \.form, .choice(), required: true),
    Field(
      "what", "Which records", \.disclosure.what, .longText, required: true,
      hint: "With them goes a requester's statement that is kept about them; the page names it.",
      citation: .correctionHearing),
    Field(
      "interest", "Interest", \.disclosure.interest, .text, required: true,
      hint: "The legitimate interest of whoever got them: own child, enrollment there, …",
      citation: .disclosureRecord),
  ]

  var disclosure = RecordDisclosure(on: .first, to: "", form: .inspected, what: "", interest: "")
  var form: RecordDisclosure.Form? = .inspected

  mutating func prefill(from request: RecordRequest, in circumstances: Circumstances) {
    disclosure.what = request.records
    form = request.kind == .review ? .inspected : request.kind == .transfer ? .sent : .copied
    switch request.capacity {
    case .parent, .guardian, .surrogate: disclosure.interest = "own child"
    case .student, .minorStudent: disclosure.interest = "own record"
    case .school: disclosure.interest = "enrollment there"
    case .militaryRecruiter, .collegeRecruiter, .other: disclosure.interest = request.purpose
    }
  }

  static func obstacle(on request: RecordRequest, in circumstances: Circumstances) -> Refusal? {
    request.closed ?? notGranted(request)
  }

  private static func notGranted(_ request: RecordRequest) -> Refusal? {
    if let refusal = request.isNo(.review, .directory, .evidence, .transfer) { return refusal }
    guard request.kind != .transfer else {
      return request.direction == .receiving
        ? Refusal(
          .wrongKind, "The records of this transfer come in, and none are given.",
          citation: Citation.recordTransfer.text,
          remedy: "Record that they came with “\(RecordArrival.about.title)”.") : nil
    }
    guard !request.isGranted else { return nil }
    return request.withoutRight
      ?? Refusal(
        .notGranted, "The request was not granted, and nothing is shown or given by it.",
        citation: Citation.disclosureRecord.text,
        remedy: "Record the answer first, with “\(GrantRequest.about.title)”.")
  }

  func change(_ request: RecordRequest, in circumstances: Circumstances) throws -> Decided {
    try require(
      \.disclosure.on, "The disclosure",
      after: [request.coming, (request.answer?.on, "the request was granted")], in: circumstances)
    var changed = request
    var disclosure = disclosure
    disclosure.form = try needed(\.form)
    changed.disclosures.append(disclosure)
    return request.decision(
      changed,
      "\(request.reference): records \(disclosure.form.label) on \(disclosure.on.long), and logged."
        + (try Self.statementWords(on: request, in: circumstances)),
      details(\.disclosure.on, \.form), carries: try carried(by: request, in: circumstances))
  }

  /// A statement that goes with the record, as a sentence after a blank.
  private static func statementWords(
    on request: RecordRequest, in circumstances: Circumstances
  ) throws -> String {
    guard let code = request.student?.code,
      let other = try circumstances.cases.find(RequestLookup.withStatement(student: code))
    else { return "" }
    return
      " A statement is kept with the child's record (\(other)): where it is about what was given, "
      + "it goes with it."
  }

  /// The exemption has the hand-over of its evidence, too.
  private func carried(
    by request: RecordRequest, in circumstances: Circumstances
  ) throws -> [GivenAct] {
    guard let exemption = request.exemption else { return [] }
    let record = try circumstances.cases.load(Exemption.self, exemption.number)
    guard
      let asked = record.openEvidenceRequests.first(where: {
        request.evidenceCase.asks($0.request)
      })
    else { return [] }
    return [
      GivenAct(
        HandOverEvidence(request: asked.position, on: disclosure.on, what: disclosure.what),
        on: record.reference)
    ]
  }
}
