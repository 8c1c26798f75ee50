struct CheckRight: ActOnOpenDeletion {
  static let about = ActAbout(
    "verify", "Check the right to ask",
    "Records whether the requester has the right to control the data; only then is it sent.")
  static let fields: [Field<Self>] = [
    Field("on", "Checked on", \.on, .day),
    Field(
      "how", "How", \.how, .text, required: true,
      hint: "The document, the register, the call; for a minor's own request, why it suffices or "
        + "does not.", citation: .deletion),
    Field(
      "holds", "Right holds", \.holds, .yesNo, required: true,
      hint: "No means that nothing is sent and the requester is told so.", citation: .deletion),
  ]

  var on = CivilDate.first
  var how = ""
  var holds: Bool?

  func change(_ request: DeletionRequest, in circumstances: Circumstances) throws -> Decided {
    let holds = try needed(\.holds)
    if holds, request.lacksParent(in: circumstances.district) {
      throw Refusal(
        .parentToJoin, "A minor student asks alone, and the district has a parent join.",
        citation: Citation.deletion.text,
        remedy: "Record the parent with “\(RecordParentJoined.about.title)”, or have each "
          + "such request decided by itself in the district's settings.",
        field: Self.id(of: \.holds))
    }
    let joins = circumstances.district.choices.minorRequest == .parentJoins && holds
    try require(
      \.on, "The check of the right",
      after: [request.coming, (joins ? request.parentJoined?.on : nil, "the parent joined")],
      in: circumstances)
    var changed = request
    changed.rightCheck = RightCheck(on: on, how: how, holds: holds)
    return request.decision(
      changed,
      holds
        ? "\(request.reference): the requester has the right to control the data."
        : "\(request.reference): the requester has no right to control the data; tell the "
          + "requester so.", details(\.on, \.holds))
  }
}
