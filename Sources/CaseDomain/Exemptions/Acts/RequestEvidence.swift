struct RequestEvidence: ExemptionAct, AlwaysAllowedAct {
  static let about = ActAbout(
    "evidence-request", "Record a request for the evidence",
    "A parent or guardian of a child may ask for the evidence of effort and search.")
  static let fields: [Field<Self>] = [
    Field("received", "Received on", \.request.receivedOn, .day),
    Field(
      "from", "From", \.request.from, .text, required: true,
      hint: "Who asks; the name stays in the case.", citation: .exemption),
  ]

  var request = EvidenceRequest(receivedOn: .first, from: "")

  func change(_ exemption: Exemption, in circumstances: Circumstances) throws -> Decision<Record> {
    try require(\.request.receivedOn, "The request", in: circumstances)
    var changed = exemption
    changed.evidenceRequests.append(request)
    let position = changed.evidenceRequests.count
    return exemption.decision(
      changed,
      "Evidence request \(position) of \(request.receivedOn.long) recorded for "
        + "\(exemption.reference).",
      [JournalDetail("request", String(position))] + details(\.request.receivedOn),
      in: circumstances)
  }
}
