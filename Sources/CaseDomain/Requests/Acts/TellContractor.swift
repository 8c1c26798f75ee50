struct TellContractor: RequestLegAct {
  static let about = ActAbout(
    "tell-contractor", "Tell a contractor",
    "Records that a contractor which holds the record was told: to show it, to correct it, or to pass "
      + "it on.")
  static let fields: [Field<Self>] = [
    contractorField, Field("on", "Told on", \.on, .day, citation: Provision.review.citation),
    Field("how", "How, and what", \.how, .text, hint: "Letter, e-mail, the vendor's portal, …"),
  ]
  static let missing = Refusal(
    .legNotReady, "No contractor of the request is still to be told.",
    remedy: "Add the contractor first.")

  var contractor: CaseReference?
  var on = CivilDate.first
  var how = ""

  static func isReady(_ leg: RequestLeg, of request: RecordRequest) -> Bool {
    request.isUntold(leg)
  }

  func change(_ request: RecordRequest, in circumstances: Circumstances) throws -> Decided {
    let index = try index(in: request)
    try require(\.on, "The telling", after: [request.coming], in: circumstances)
    var changed = request
    if let earlier = request.legs[index].toldOn {
      let leg = request.legs[index]
      changed.keepAsNote(
        "\(leg.contractor.name) was told before the amendment, on \(earlier.long): \(leg.how)"
          + (leg.answeredOn.map { "; it answered \($0.long): \(leg.answer)" } ?? ""),
        in: circumstances)
      (changed.legs[index].answeredOn, changed.legs[index].answer) = (nil, "")
    }
    changed.legs[index].toldOn = on
    changed.legs[index].how = how
    return request.decision(
      changed,
      "\(request.reference): \(request.legs[index].contractor.name) told on \(on.long).",
      contractorDetails + details(\.on))
  }
}
