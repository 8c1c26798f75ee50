struct ContestAnswer: SentLegAct {
  static let about = ActAbout(
    "contest", "Contest the answer",
    "Records what the district did about a refusal, a deletion in part or silence: asked again, went "
      + "higher, told counsel. A law that the contractor names can be disputed, too.")
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

  /// What was answered can be contested after the requester was told, too.
  static func obstacle(on request: DeletionRequest, in circumstances: Circumstances) -> Refusal? {
    request.withdrawn ?? step.missing(in: request)
  }

  func change(_ request: DeletionRequest, in circumstances: Circumstances) throws -> Decided {
    if kind == .askedAgain, let refusal = SendToContractor.keepsFromSending(request) {
      throw refusal
    }
    return try changeLeg(of: request, in: circumstances)
  }

  func change(_ leg: inout Leg, in circumstances: Circumstances) throws -> String {
    let kind = try needed(\.kind)
    if kind == .askedAgain, leg.isHeld {
      throw Refusal(
        .legNotReady, "\(leg.contractor.name) was told to hold.",
        remedy: "Lift the hold first, once nothing stands in the way.",
        field: Self.contractorField.about.id)
    }
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
  ) -> [JournalDetail] {
    // Whoever is asked again answers again, and the requester is told again.
    if kind == .askedAgain { request.close = nil }
    return details(\.kind)
  }
}
