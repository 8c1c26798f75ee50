struct RecordAcknowledgment: SentLegAct {
  static let about = ActAbout(
    "acknowledge", "Record an acknowledgment",
    "The contractor says that it has the request; its answer is still awaited.")
  static let fields: [Field<Self>] = [contractorField, dayField("Acknowledged on")]
  static let step = LegStep.toBeAcknowledged
  static let event = "The acknowledgment"

  var contractor: CaseReference?
  var on = CivilDate.first

  func change(_ leg: inout Leg, in circumstances: Circumstances) -> String {
    leg.state = .acknowledged
    leg.acknowledgedOn = on
    return "acknowledged the request on \(on.long)"
  }
}
