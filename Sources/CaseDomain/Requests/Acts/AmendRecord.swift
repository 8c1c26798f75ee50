struct AmendRecord: RequestAct {
  static let about = ActAbout(
    "amend", "Record the amendment",
    "Records that the record was amended and the requester told so in writing; the contractors that "
      + "hold it are to be told then.")
  static let fields: [Field<Self>] = [
    Field("on", "Amended on", \.amendment.on, .day, citation: .recordCorrection),
    Field("what", "What was amended", \.amendment.what, .longText, required: true),
    Field(
      "told", "Told in writing on", \.toldOn, .date, required: true,
      hint: "The day the requester was told in writing.", citation: .recordCorrection),
  ]

  var amendment = AmendedRecord(on: .first, toldOn: .first, what: "")
  var toldOn: CivilDate?

  static func obstacle(on request: RecordRequest, in circumstances: Circumstances) -> Refusal? {
    if let refusal = request.closed ?? request.isNo(.correction) { return refusal }
    if request.isAmended, let amendment = request.amendment {
      return Refusal(
        .alreadyDone, "The record was amended on \(amendment.on.long).",
        remedy: "Leave it as it is, or undo that.")
    }
    guard !request.isToBeAmended else { return nil }
    return Refusal(
      .notGranted, "Neither the answer nor a hearing has the record amended.",
      citation: Citation.recordCorrection.text, remedy: "Record the answer first.")
  }

  func change(_ request: RecordRequest, in circumstances: Circumstances) throws -> Decided {
    let toldOn = try needed(\.toldOn)
    let decided = request.hearing?.upholds == true ? request.hearing?.decidedOn : nil
    try require(
      \.amendment.on, "The amendment",
      after: [request.coming, (decided, "the hearing was decided")], in: circumstances)
    try circumstances.requireHappened(toldOn, "The telling", field: Self.id(of: \.toldOn))
    try circumstances.require(
      toldOn, notBefore: amendment.on, "The telling", event: "the record was amended",
      field: Self.id(of: \.toldOn))
    var changed = request
    if let earlier = request.amendment {
      changed.keepAsNote(
        "Amended before, on \(earlier.on.long), told \(earlier.toldOn.long): \(earlier.what)",
        in: circumstances)
    }
    changed.amendment = AmendedRecord(on: amendment.on, toldOn: toldOn, what: amendment.what)
    return request.decision(
      changed, "\(request.reference): the record was amended on \(amendment.on.long).",
      details(\.amendment.on, \.toldOn))
  }
}
