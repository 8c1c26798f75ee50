struct EndExemption: ActOnOpenExemption {
  static let about = ActAbout(
    "end", "End the exemption",
    "The use has stopped, a contract was signed, or the plan no longer calls for the tool.")
  static let fields: [Field<Self>] = [
    Field("on", "Ended on", \.on, .day),
    Field("reason", "Reason", \.reason, .longText, required: true, hint: "Why the use ended."),
  ]

  var on = CivilDate.first
  var reason = ""

  func change(_ exemption: Exemption, in circumstances: Circumstances) throws -> Decision<Record> {
    try require(\.on, "The end", after: [exemption.drawingUp], in: circumstances)
    var changed = exemption
    changed.end = ExemptionEnd(.ended, on: on, reason: reason)
    return Decision(changed, "\(exemption.reference) is ended as of \(on.long).", details(\.on))
  }
}
