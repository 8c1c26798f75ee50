struct AnswerEarlyUse: ExemptionAct {
  static let about = ActAbout(
    "early-use", "Answer an early use",
    "Says what was done about a use of the tool from before the exemption was in effect.")
  static let fields: [Field<Self>] = [
    Field("on", "Done on", \.on, .day),
    Field(
      "done", "What was done", \.done, .longText, required: true,
      hint: "The use stopped, the data deleted, the parent told, the signature obtained, …",
      citation: .contractRequired),
  ]

  var on = CivilDate.first
  var done = ""

  static func obstacle(on exemption: Exemption, in circumstances: Circumstances) -> Refusal? {
    guard let use = exemption.earlyUse(in: circumstances.district) else {
      return Refusal(
        .noSuchEntry, "No use from before the exemption was in effect is on record.",
        citation: Citation.contractRequired.text,
        remedy: "Record the day of the first use with “first-use” where there was one.")
    }
    return use.answeredOn.map {
      Refusal(
        .alreadyDone, "What was done about the early use was said on \($0.long).",
        remedy: "Add a note if there is more to say.")
    }
  }

  func change(_ exemption: Exemption, in circumstances: Circumstances) throws -> Decision<Record> {
    try require(
      \.on, "What was done", after: [(exemption.firstUse?.on, "the first use")], in: circumstances)
    var changed = exemption
    changed.firstUse?.answeredOn = on
    changed.firstUse?.answer = done
    return exemption.decision(
      changed, "\(exemption.reference): the early use was answered on \(on.long).", details(\.on),
      in: circumstances)
  }
}
