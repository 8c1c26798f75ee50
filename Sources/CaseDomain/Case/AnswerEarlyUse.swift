struct AnswerEarlyUse<Record: UsedRecord>: ChangingAct {
  static var about: ActAbout {
    ActAbout(
      "early-use", "Answer an early use",
      "Says what was done about a use that came before \(Record.whatAllowsUse), or while it was not."
    )
  }
  static var fields: [Field<Self>] {
    [
      Field("on", "Done on", \.on, .day),
      Field(
        "done", "What was done", \.done, .longText, required: true,
        hint: "The use stopped, the data deleted, the parent told, the signature obtained, …",
        citation: .contractRequired),
    ]
  }

  var on = CivilDate.first
  var done = ""

  static func obstacle(on record: Record, in circumstances: Circumstances) -> Refusal? {
    guard let use = record.earlyUse(in: circumstances.district) else {
      return Refusal(
        .noSuchEntry, "The first use on record, if one is, came while \(Record.whatAllowsUse).",
        citation: Citation.contractRequired.text,
        remedy:
          "Record the day of the first use with “\(RecordFirstUse<Record>.about.title)” where "
          + "there was one.")
    }
    return use.answeredOn.map {
      Refusal(
        .alreadyDone, "What was done about the early use was said on \($0.long).",
        remedy: "Add a note if there is more to say.")
    }
  }

  func change(_ record: Record, in circumstances: Circumstances) throws -> Decision<Record> {
    try require(
      \.on, "What was done", after: [(record.firstUse?.on, "the first use")], in: circumstances)
    var changed = record
    changed.firstUse?.answeredOn = on
    changed.firstUse?.answer = done
    return Decision(
      changed, "\(record.reference): the early use was answered on \(on.long).", details(\.on))
  }
}
