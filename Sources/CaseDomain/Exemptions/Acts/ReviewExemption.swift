struct ReviewExemption: ActOnOpenExemption {
  static let about = ActAbout(
    "review", "Look at it again",
    "Records that the agreement was looked at again and sets the next day for it.")
  static let fields: [Field<Self>] = [
    Field("on", "Looked at on", \.on, .day),
    Field(
      "next", "Next review", \.next, .dateAhead,
      hint: "The district's own date; its practice counts from the day above when blank. No law "
        + "sets one."),
  ]

  var on = CivilDate.first
  var next: CivilDate?

  func change(_ exemption: Exemption, in circumstances: Circumstances) throws -> Decision<Record> {
    try require(
      \.on, "The review",
      after: [exemption.drawingUp, (exemption.reviewedOn.last, "the review before it")],
      in: circumstances)
    let next = next ?? circumstances.district.deadline(.exemptionReview, from: on).due
    guard next > on else {
      throw Refusal(
        .dateOutOfOrder,
        "The next review is dated \(next.long), not after this one on \(on.long).",
        remedy: "Type a later day.", field: Self.id(of: \.next))
    }
    var changed = exemption
    changed.reviewedOn.append(on)
    changed.reviewOn = next
    return exemption.decision(
      changed,
      "\(exemption.reference) looked at on \(on.long); the next review is on \(next.long), a day "
        + "the district sets.", details(\.on) + [JournalDetail("next", next.iso)], in: circumstances
    )
  }
}
