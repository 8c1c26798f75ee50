struct RecordContractorAnswer: RequestLegAct {
  static let about = ActAbout(
    "contractor-answer", "Record a contractor's answer",
    "Records what a contractor that was told did with the record.")
  static let fields: [Field<Self>] = [
    contractorField, Field("on", "Answered on", \.on, .day),
    Field("answer", "What it did", \.answer, .longText, required: true),
  ]
  static let missing = Refusal(
    .legNotReady, "No contractor was told that has yet to answer.",
    remedy: "Record the telling first.")

  var contractor: CaseReference?
  var on = CivilDate.first
  var answer = ""

  static func isReady(_ leg: RequestLeg, of request: RecordRequest) -> Bool {
    leg.toldOn != nil && leg.answeredOn == nil
  }

  func change(_ request: RecordRequest, in circumstances: Circumstances) throws -> Decided {
    let index = try index(in: request)
    try require(
      \.on, "The answer", after: [(request.legs[index].toldOn, "the contractor was told")],
      in: circumstances)
    var changed = request
    changed.legs[index].answeredOn = on
    changed.legs[index].answer = answer
    return request.decision(
      changed,
      "\(request.reference): \(request.legs[index].contractor.name) answered on \(on.long).",
      contractorDetails + details(\.on))
  }
}
