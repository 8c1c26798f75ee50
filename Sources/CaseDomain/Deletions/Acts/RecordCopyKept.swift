struct RecordCopyKept: SentLegAct {
  static let about = ActAbout(
    "keep-copy", "Record a disaster-recovery copy",
    "Nothing is left but a copy that the public cannot reach and daily business cannot use; a "
      + "watch stays open on it.")
  static let fields: [Field<Self>] = [
    contractorField, dayField("Answered on"),
    Field("answer", "Answer", \.answer, .longText, hint: "What the contractor wrote, in short."),
  ]
  static let step = LegStep.toBeSettled
  static let event = "The answer"

  var contractor: CaseReference?
  var on = CivilDate.first
  var answer = ""

  func change(_ leg: inout Leg, in circumstances: Circumstances) -> String {
    leg.close(.keptInCopy, on: on, answer)
    leg.watch = .open
    return "only a disaster-recovery copy is kept, as of \(on.long); the watch on it is open"
  }
}
