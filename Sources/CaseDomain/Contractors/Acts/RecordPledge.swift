struct RecordPledge: AlwaysAllowedAct {
  static let about = ActAbout(
    "pledge", "Record a pledge",
    "Records a vendor's public privacy pledge, which never replaces a contract.")
  static let fields: [Field<Self>] = [
    Field("on", "Seen on", \.on, .day, hint: "The day the pledge was signed or seen."),
    Field(
      "place", "Where", \.place, .text, required: true,
      hint: "Where it is found: the state's hub, a page."),
  ]

  var on = CivilDate.first
  var place = ""

  func change(
    _ contractor: Contractor, in circumstances: Circumstances
  ) throws -> Decision<Contractor> {
    try require(\.on, "The pledge", in: circumstances)
    var changed = contractor
    changed.pledge = Pledge(on: on, place: place)
    return Decision(
      changed,
      "Pledge of \(contractor.name) recorded. A pledge supports a contract and never replaces one.",
      details(\.on))
  }
}
