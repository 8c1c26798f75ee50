struct RecordUnreachable: ActOnOpenBreach {
  static let about = ActAbout(
    "unreachable", "Record who cannot be reached",
    "Records of how many affected students the families cannot be reached, with the reason.")
  static let fields: [Field<Self>] = [
    Field("students", "Students", \.students, .number(1...9_999_999), required: true),
    Field(
      "why", "Why", \.why, .longText, required: true,
      hint: "No address anywhere, letters came back; what was tried."),
    Field("on", "Settled on", \.on, .day),
  ]

  var students: Int?
  var why = ""
  var on = CivilDate.first

  func change(_ breach: Breach, in circumstances: Circumstances) throws -> Decided {
    try require(\.on, "It", after: [breach.heardOn], in: circumstances)
    let count = try needed(\.students)
    if let left = breach.left, count > left {
      throw Refusal(
        .tooMany,
        "\(count.grouped) \(count.are) more than the \(max(left, 0).grouped) left to be told.",
        remedy: "Correct the number, or record the count that is confirmed by now.",
        field: Self.id(of: \.students))
    }
    var changed = breach
    changed.unreachable.append(Unreachable(students: count, why: why, on: on))
    return Decision(
      changed,
      "\(breach.reference): of \(changed.unreached.counted("student")) the families cannot be reached."
        + changed.leftWords, details(\.students, \.on))
  }
}
