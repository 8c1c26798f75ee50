struct GiveFinding: AlwaysAllowedAct {
  static let about = ActAbout(
    "finding", "Give a finding on a provision",
    "Records whether the contract says what one provision asks, and where; a clause that conflicts "
      + "with it is recorded by itself.")
  static let fields: [Field<Self>] = [
    Field(
      "provision", "Provision", \.provision, .choice(), required: true,
      hint: "The provision looked at.", citation: .contractRequired),
    Field(
      "finding", "Finding", \.finding, .choice(), required: true,
      hint: "Whether the contract says it, the addendum says it, or nothing does."),
    Field("page", "Page", \.page, .text, hint: "As the document numbers it."),
    Field("clause", "Clause", \.clause, .text, hint: "As the document names it: 4.2, Exhibit C."),
    Field("note", "Note", \.note, .longText, hint: "A few words of the clause."),
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

  /// The provisions the district requires, and the addendum only where it is part of the contract.
  static func choices(
    on contract: Contract, in circumstances: Circumstances
  ) -> [String: [String]] {
    [
      id(of: \.provision): contract.policy(in: circumstances.district).required.map(\.key),
      id(of: \.finding): FindingKind.allCases
        .filter { $0 != .byAddendum || contract.hasAddendum || contract.restsOnAddendum }
        .map(\.rawValue),
    ]
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
    let policy = contract.policy(in: circumstances.district)
    try provision.requireAsked(
      by: policy,
      remedy: "Give findings on provisions "
        + "\(policy.required.map { String($0.number) }.joined(separator: ", ")).",
      field: Self.id(of: \.provision))
    if kind == .byAddendum {
      try contract.requireAddendum(for: [provision], field: Self.id(of: \.finding))
    }
    try require(\.on, "The review", in: circumstances)
    let given = Finding(kind, page: page, clause: clause, note: note, on: on)
    var changed = contract
    changed.give(
      kind == .notReviewed ? nil : given.placed(like: contract.findings[provision]),
      on: provision, day: on, because: "another look on \(on.iso)")
    return Decision(
      changed,
      "\(contract.reference): provision \(provision.number), \(provision.name), is \(kind.label). "
        + changed.reviewNews(in: circumstances),
      details(\.provision, \.finding, \.page, \.clause))
  }
}

extension Contract {
  /// How far the review has come, as a sentence.
  func reviewNews(in circumstances: Circumstances) -> String {
    let left = provisions(.notReviewed, in: circumstances.district).count
    guard left == 0 else { return "\(left) left." }
    let standing = standing(in: circumstances.district, on: circumstances.today)
    return "The review is complete: \(standing.label)."
  }

  /// The refusal of what goes by the state's addendum, where it is no part of the contract.
  func withoutAddendum(field: String? = nil) -> Refusal? {
    guard !hasAddendum else { return nil }
    return Refusal(
      .noAddendum, "The state addendum is not recorded as part of the contract.",
      citation: Citation.addendum.text,
      remedy: "Say first that it is included, with “\(ChangeContract.about.title)”.", field: field)
  }

  /// Refuses to take provisions from the state's addendum where it does not supply them.
  ///
  /// - Throws: `Refusal` where the addendum is no part of the contract, or has no such clause.
  func requireAddendum(for provisions: [Provision], field: String) throws(Refusal) {
    if let refusal = withoutAddendum(field: field) { throw refusal }
    if let policy = provisions.first(where: { $0.authority == .policy }) {
      throw Refusal(
        .noAddendum,
        "The state addendum has what the statute asks, and nothing of provision \(policy.number).",
        citation: Citation.addendum.text,
        remedy: "Look for it in the contract itself.", field: field)
    }
  }
}

extension Provision {
  /// Refuses a provision that neither the statute nor the policy of the case asks for.
  func requireAsked(by policy: PolicyProfile, remedy: String, field: String) throws(Refusal) {
    guard !policy.requires(self) else { return }
    throw Refusal(
      .provisionNotRequired, "Provision \(number) is not one the district requires.",
      citation: policy.title, remedy: remedy, field: field)
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
