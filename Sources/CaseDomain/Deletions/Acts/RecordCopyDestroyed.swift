struct RecordCopyDestroyed: SentLegAct {
  static let about = ActAbout(
    "copy-destroyed", "Record that the copy is gone",
    "The contractor says that the disaster-recovery copy no longer exists; the watch ends.")
  static let fields: [Field<Self>] = [contractorField, dayField("Gone as of")]
  static let step = LegStep.watched
  static let event = "The destruction"

  var contractor: CaseReference?
  var on = CivilDate.first

  static func obstacle(on request: DeletionRequest, in circumstances: Circumstances) -> Refusal? {
    request.withdrawn ?? step.missing(in: request)
  }

  func change(_ leg: inout Leg, in circumstances: Circumstances) -> String {
    leg.watch = .copyDestroyed(on)
    return "the copy is gone, as of \(on.long); the watch on it is closed"
  }
}
