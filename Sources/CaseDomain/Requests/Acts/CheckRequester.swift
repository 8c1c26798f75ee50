struct CheckRequester: RequestAct {
  static let about = ActAbout(
    "verify", "Check who asks",
    "Records who asks, whether an order or a law stands in the way, and whether the person has the "
      + "right; only then is anything granted.")
  static let fields: [Field<Self>] = [
    Field("on", "Checked on", \.on, .day),
    Field(
      "identity", "Identity seen by", \.identity, .text, required: true,
      hint: "A license, the account of the portal, somebody who knows the person, …"),
    Field(
      "court-order", "Order or law bars", \.barred, .yesNo, required: true,
      hint: "Whether a court's order, a statute or a binding document, such as one of divorce or "
        + "custody, keeps these records from this person.",
      citation: .eitherParent),
    Field(
      "holds", "Has the right", \.holds, .yesNo, required: true,
      hint: "Each parent of a minor has, unless something bars; a student in own right has. "
        + RequestCheck.adultWords,
      citation: .eitherParent),
    Field("how", "Why", \.how, .text, required: true, hint: "The register, the order, the age, …"),
  ]

  var on = CivilDate.first
  var identity = ""
  var barred: Bool?
  var holds: Bool?
  var how = ""

  static func obstacle(on request: RecordRequest, in circumstances: Circumstances) -> Refusal? {
    request.closed ?? request.answered ?? request.isNo(.review, .correction, .evidence)
  }

  func change(_ request: RecordRequest, in circumstances: Circumstances) throws -> Decided {
    let (barred, holds) = (try needed(\.barred), try needed(\.holds))
    if barred, holds {
      throw Refusal(
        .courtOrder,
        "An order, a statute or a binding document keeps the records from this person, who is said to "
          + "have the right.",
        citation: Citation.eitherParent.text,
        remedy: "Say no to one of the two: the order bars, or the person has the right.",
        field: Self.id(of: \.holds))
    }
    try require(\.on, "The check", after: [request.coming], in: circumstances)
    var changed = request
    changed.keepCheckAsNote(in: circumstances)
    changed.check = RequestCheck(
      on: on, identity: identity, how: how, barred: barred, holds: holds)
    return request.decision(
      changed,
      holds
        ? "\(request.reference): the requester has the right to what is asked."
          + (request.rightCaution.map { " " + $0 } ?? "")
        : "\(request.reference): the requester has no right to what is asked"
          + (barred
            ? ", since an order or a law bars it; deny the request." : "; deny the request."),
      details(\.on, \.barred, \.holds))
  }
}
