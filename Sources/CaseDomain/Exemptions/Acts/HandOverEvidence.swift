struct HandOverEvidence: ExemptionAct {
  static let about = ActAbout(
    "evidence-hand-over", "Hand the evidence over",
    "Records that a request for the evidence was met.")
  static let fields: [Field<Self>] = [
    Field(
      "request", "Request", \.request, .number(1...999), required: true,
      hint: "The request's number in the case.", citation: .exemption),
    Field("on", "Handed over on", \.on, .day),
    Field("what", "What", \.what, .longText, hint: "What was handed over, and how."),
  ]

  var request: Int?
  var on = CivilDate.first
  var what = ""

  mutating func prefill(from exemption: Exemption, in circumstances: Circumstances) {
    request = exemption.openEvidenceRequests.first?.position
  }

  static func obstacle(on exemption: Exemption, in circumstances: Circumstances) -> Refusal? {
    guard exemption.openEvidenceRequests.isEmpty else { return nil }
    return exemption.evidenceRequests.isEmpty
      ? Refusal(
        .noSuchEntry, "Nobody has asked for the evidence.", citation: Citation.exemption.text,
        remedy: "Record the request first.")
      : Refusal(
        .alreadyDone, "Every request for the evidence has been met.",
        citation: Citation.exemption.text, remedy: "Record a new request first.")
  }

  func change(_ exemption: Exemption, in circumstances: Circumstances) throws -> Decision<Record> {
    let position = try needed(\.request)
    guard exemption.evidenceRequests.indices.contains(position - 1) else {
      throw Refusal(
        .noSuchEntry, "\(exemption.reference) has no evidence request \(position).",
        remedy: "Its requests are numbered 1 to \(exemption.evidenceRequests.count).",
        field: Self.id(of: \.request))
    }
    let asked = exemption.evidenceRequests[position - 1]
    if let done = asked.handedOverOn {
      throw Refusal(
        .alreadyDone, "The evidence for request \(position) was handed over on \(done.long).",
        remedy: "Add a note if there is more to say.", field: Self.id(of: \.request))
    }
    try require(
      \.on, "The hand-over", after: [(asked.receivedOn, "the request came")], in: circumstances)
    var changed = exemption
    changed.evidenceRequests[position - 1].handedOverOn = on
    changed.evidenceRequests[position - 1].handedOver = what
    return exemption.decision(
      changed,
      "Evidence for request \(position) of \(exemption.reference) handed over on \(on.long).",
      details(\.request, \.on), in: circumstances)
  }
}
