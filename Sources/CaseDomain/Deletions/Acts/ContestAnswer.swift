struct ContestAnswer: SentLegAct {
  static let about = ActAbout(
    "contest", "Contest the answer",
    "Records what the district did about a refusal without a law, a deletion in part or silence: asked "
      + "again, went higher, told counsel.")
  static let fields: [Field<Self>] = [
    contractorField,
    Field(
      "kind", "What was done", \.kind, .choice(), required: true,
      hint: "Asked again starts the contractor's time anew.", citation: .deletion),
    dayField("Done on"),
    Field(
      "how", "How and with whom", \.how, .text, required: true,
      hint: "Letter to the vendor's president, call with counsel, …"),
    Field("note", "What came of it", \.note, .longText),
  ]
  static let step = LegStep.contestable
  static let event = "The step"

  var contractor: CaseReference?
  var kind: ContestKind?
  var on = CivilDate.first
  var how = ""
  var note = ""

  func change(_ leg: inout Leg, in circumstances: Circumstances) throws -> String {
    let kind = try needed(\.kind)
    let before = [leg.standing, leg.remains, leg.answer].filter { !$0.isEmpty }
      .map(\.withoutStop).joined(separator: ", ")
    // What was answered before stays readable in the step.
    leg.add(
      FollowUp(
        kind: kind.step, on: on, how: how,
        note: ([note].filter { !$0.isEmpty } + ["before it: \(before)"]).joined(separator: "; ")))
    if kind == .askedAgain { leg.send(on: on, how: how) }
    return "\(kind.step.label.lowercased()) on \(on.long)"
  }

  func finish(
    _ request: inout DeletionRequest, in circumstances: Circumstances
  ) -> [JournalDetail] { details(\.kind) }
}
