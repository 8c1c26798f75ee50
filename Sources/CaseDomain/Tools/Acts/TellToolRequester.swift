struct TellToolRequester: ChangingAct {
  static let about = ActAbout(
    "tell", "Record that who asked was told",
    "Records that the decision was passed on; the letter does so when it is sent.")
  static let fields: [Field<Self>] = [
    Field("how", "How", \.how, .text, required: true, hint: "E-mail, letter, in person."),
    Field("on", "Told on", \.on, .day),
  ]

  var how = ""
  var on = CivilDate.first

  static func obstacle(on request: ToolRequest, in circumstances: Circumstances) -> Refusal? {
    guard request.decision == nil else { return nil }
    return Refusal(
      .notAnswered, "The tool request is not decided.", remedy: "Decide it first.")
  }

  func change(
    _ request: ToolRequest, in circumstances: Circumstances
  ) throws -> Decision<ToolRequest> {
    try require(
      \.on, "The telling", after: [(request.decision?.on, "the decision")], in: circumstances)
    var changed = request
    if let decision = request.decision, let earlier = decision.toldOn {
      changed.keepAsNote("Told before, on \(earlier.long): \(decision.toldHow)", in: circumstances)
    }
    let last = changed.decisions.count - 1
    changed.decisions[last].toldOn = on
    changed.decisions[last].toldHow = how
    return Decision(
      changed, "\(request.reference): who asked was told on \(on.long).", details(\.on))
  }
}
