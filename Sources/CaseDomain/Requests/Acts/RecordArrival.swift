struct RecordArrival: RequestAct {
  static let about = ActAbout(
    "arrive", "Record that the records came",
    "Records that the records of a child who came are here.")
  static let fields: [Field<Self>] = [
    Field("on", "Came on", \.on, .day, citation: .recordTransfer)
  ]

  var on = CivilDate.first

  static func obstacle(on request: RecordRequest, in circumstances: Circumstances) -> Refusal? {
    if let refusal = request.closed ?? request.isNotReceiving { return refusal }
    if let day = request.arrivedOn {
      return Refusal(
        .alreadyDone, "The records came on \(day.long).", remedy: "Undo that, if it is wrong.")
    }
    guard request.notifiedOn == nil else { return nil }
    return Refusal(
      .notAnswered, "No notification of the school before is on record.",
      citation: Citation.recordTransfer.text,
      remedy: "Record that with “\(NotifySchool.about.title)” first.")
  }

  func change(_ request: RecordRequest, in circumstances: Circumstances) throws -> Decided {
    try require(
      \.on, "The coming", after: [(request.notifiedOn, "the school before was notified")],
      in: circumstances)
    var changed = request
    changed.arrivedOn = on
    return request.decision(
      changed, "\(request.reference): the records came on \(on.long).", details(\.on))
  }
}
