/// The copy was used, so the contractor is asked again, on an answered request too.
struct RecordCopyRestored: SentLegAct {
  static let about = ActAbout(
    "restored", "Record that the copy was restored",
    "The copy was used to bring data back, so deletion may be asked for again; a closed request "
      + "opens again.")
  static let fields: [Field<Self>] = [contractorField, dayField("Restored on")]
  static let step = LegStep.watched
  static let event = "The restoring"

  var contractor: CaseReference?
  var on = CivilDate.first

  static func obstacle(on request: DeletionRequest, in circumstances: Circumstances) -> Refusal? {
    request.withdrawn ?? step.missing(in: request)
  }

  func change(_ leg: inout Leg, in circumstances: Circumstances) -> String {
    leg.watch = .restored(on)
    leg.state = .toBeSent
    return "the copy was used to restore data on \(on.long); ask again"
  }

  func finish(
    _ request: inout DeletionRequest, in circumstances: Circumstances
  ) -> [JournalDetail] {
    defer { request.close = nil }
    return [JournalDetail("reopened", request.close == nil ? "no" : "yes")]
  }
}
