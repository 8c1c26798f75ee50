struct GiveFinding: AlwaysAllowedAct {
  static let about = ActAbout(
    "finding", "Give a finding on a provision",
    "Records what the review of one provision found, with the place in the contract.")
  static let fields: [Field<Self>] = [
    Field(
      "provision", "Provision", \.provision, .choice(), required: true,
      hint: "The provision looked at.", citation: .contractRequired),
    Field(
      "finding", "Finding", \.finding, .choice(), required: true,
      hint: "Present, missing, or conflicting with what the law asks."),
    Field("page", "Page", \.page, .text, hint: "As the document numbers it."),
    Field("clause", "Clause", \.clause, .text, hint: "As the document names it: 4.2, Exhibit C."),
    Field(
      "note", "Note", \.note, .longText, hint: "A few words of the clause, or why it conflicts."),
    Field("on", "Reviewed on", \.on, .day),
  ]

  var provision: Provision?
  var finding: FindingKind? = .present
  var page = ""
  var clause = ""
  var note = ""
  var on = CivilDate.first

  mutating func prefill(from contract: Contract, in circumstances: Circumstances) {
    // Only one that nobody has looked at: what is on record of another is offered with that one.
    provision = contract.provisions(.notReviewed, in: circumstances.district).first
  }

  /// Takes what is on record, but for the day.
  mutating func take(_ recorded: Finding?) {
    guard let recorded else { return }
    (finding, page, clause, note) = (
      recorded.kind, recorded.page, recorded.clause, recorded.note
    )
  }

  func change(_ contract: Contract, in circumstances: Circumstances) throws -> Decision<Contract> {
    let provision = try needed(\.provision)
    let kind = try needed(\.finding)
    let district = circumstances.district
    guard district.profile.requires(provision) else {
      throw Refusal(
        .provisionNotRequired,
        "Provision \(provision.number) is not one the district requires.",
        citation: district.profile.title,
        remedy: "Give findings on provisions "
          + "\(district.profile.provisions.map(String.init).joined(separator: ", ")).",
        field: Self.id(of: \.provision))
    }
    try require(\.on, "The review", in: circumstances)
    let given = Finding(kind, page: page, clause: clause, note: note, on: on)
    var changed = contract
    changed.findings[provision] =
      kind == .notReviewed ? nil : given.placed(like: contract.findings[provision])
    let left = changed.provisions(.notReviewed, in: district).count
    return Decision(
      changed,
      "\(contract.reference): provision \(provision.number), \(provision.name), is \(kind.label). "
        + (left == 0
          ? "The review is complete: "
            + changed.standing(in: district, on: circumstances.today).label + "."
          : "\(left) left."),
      details(\.provision, \.finding, \.page, \.clause))
  }
}

extension Finding {
  /// A finding given again without a place keeps the place and the note on record.
  fileprivate func placed(like recorded: Finding?) -> Finding {
    guard var recorded, recorded.kind == kind, page.isEmpty, clause.isEmpty, note.isEmpty else {
      return self
    }
    recorded.on = on
    return recorded
  }
}
