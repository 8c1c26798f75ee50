/// Keeps the policy as the board adopted it: the document itself, with the board's days.
struct KeepAdoptedPolicy: AlwaysAllowedAct {
  /// What the document is to the district, before the title of the policy; one that was kept before
  /// titles were has no title.
  static let role = "adopted policy"

  static let about = ActAbout(
    "keep-policy", "Keep the adopted policy",
    "Copies the policy in force, as the board adopted it, into the casebook with its SHA-256.")
  static let fields: [Field<Self>] = [
    Field(
      "file", "File", \.file, .file, required: true,
      hint: "The path of the policy as the board adopted it; it is copied into the casebook."),
    Field("adopted", "Adopted on", \.adopted, .date, hint: "The day of the board's vote."),
    Field(
      "revised", "Last revised on", \.revised, .date, hint: "Where the board changed it since."),
  ]

  var file = ""
  var adopted: CivilDate?
  var revised: CivilDate?

  mutating func prefill(from district: District, in circumstances: Circumstances) {
    (adopted, revised) = (district.profile.adopted, district.profile.revised)
  }

  func change(_ district: District, in circumstances: Circumstances) throws -> Decision<District> {
    for (day, what, path) in [
      (adopted, "The adoption", \Self.adopted), (revised, "The revision", \Self.revised),
    ] {
      if let day { try circumstances.requireHappened(day, what, field: Self.id(of: path)) }
    }
    if let revised {
      try circumstances.require(
        revised, notBefore: adopted, "The revision", event: "it was adopted",
        field: Self.id(of: \.revised))
    }
    var changed = district
    changed.profile.adopted = adopted
    changed.profile.revised = revised
    if let since = district.policySince, let worded = changed.profile.worded, worded > since {
      throw Refusal(
        .dateOutOfOrder,
        "The policy is followed since \(since.long), and cannot have been worded on \(worded.long).",
        remedy:
          "A revised policy is followed from its own day, with “\(FollowPolicy.about.title)”.",
        field: Self.id(of: revised == worded ? \.revised : \.adopted))
    }
    changed.attachments.append(
      circumstances.means.files.document(
        at: file, as: "\(Self.role): \(district.profile.title)",
        on: circumstances.today))
    return Decision(
      changed, "\(district.profile.title) is kept as the board adopted it.",
      details(\.adopted, \.revised))
  }
}
