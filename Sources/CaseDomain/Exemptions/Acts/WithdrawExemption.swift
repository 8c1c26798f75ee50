struct WithdrawExemption: ExemptionAct {
  static let about = ActAbout(
    "withdraw", "Record a withdrawal",
    "A signer takes the authorization back; the tool may not be used for the child any more.")
  static let fields: [Field<Self>] = [
    Field("on", "Withdrawn on", \.on, .day),
    Field(
      "by", "By", \.by, .text, required: true, hint: "Who withdrew; the name stays in the case."),
    Field("reason", "Reason", \.reason, .longText, hint: "Why, if they said."),
  ]

  var on = CivilDate.first
  var by = ""
  var reason = ""

  static func obstacle(on exemption: Exemption, in circumstances: Circumstances) -> Refusal? {
    if let ended = exemption.ended { return ended }
    guard exemption.signatures.isEmpty else { return nil }
    return Refusal(
      .notSigned, "Nobody has signed, so there is no authorization to withdraw.",
      citation: Citation.exemption.text, remedy: "End the exemption instead.")
  }

  func change(_ exemption: Exemption, in circumstances: Circumstances) throws -> Decision<Record> {
    try require(\.on, "The withdrawal", after: [exemption.drawingUp], in: circumstances)
    var changed = exemption
    changed.end = ExemptionEnd(.withdrawn, on: on, by: by, reason: reason)
    return Decision(changed, "\(exemption.reference) is withdrawn as of \(on.long).", details(\.on))
  }
}
