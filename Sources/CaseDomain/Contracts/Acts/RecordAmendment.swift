struct RecordAmendment: ChangingAct {
  static let about = ActAbout(
    "amend", "Record an amendment",
    "Records a signed change; the provisions it supplies count as present from then on, and the "
      + "clauses it puts right conflict no more.")
  static let fields: [Field<Self>] = [
    Field(
      "signed", "Signed on", \.signedOn, .day, hint: "The last signature on the amendment."),
    Field(
      "provisions", "Put right", \.points, .choices(),
      hint: "The provisions it supplies, the clauses it strikes, the addendum it makes part of it."),
    Field(
      "addendum-version", "Addendum version", \.addendumVersion, .text,
      hint: "As the document names it, where the addendum is among them."),
    Field("summary", "What it changes", \.summary, .longText, hint: "In a sentence."),
  ]

  var signedOn = CivilDate.first
  var points: Set<ContractPoint> = []
  var addendumVersion = ""
  var summary = ""

  mutating func prefill(from contract: Contract, in circumstances: Circumstances) {
    points = Set(contract.openNotice(in: circumstances.district)?.points ?? [])
  }

  static func obstacle(on contract: Contract, in circumstances: Circumstances) -> Refusal? {
    contract.notSigned
      ?? contract.void(
        remedy: "What was signed after it is a new contract: open one. Or set the determination "
          + "aside first, if it was wrong.")
  }

  func check() throws(EntryProblems) {
    guard points.isEmpty, summary.isEmpty else { return }
    throw EntryProblems(
      field: Self.id(of: \.summary), value: "",
      "Say what the amendment changes: the provisions it supplies, or a sentence.")
  }

  func change(_ contract: Contract, in circumstances: Circumstances) throws -> Decision<Contract> {
    try require(
      \.signedOn, "The amendment", after: [(contract.signedOn, "the contract's signing")],
      in: circumstances)
    let (district, today) = (circumstances.district, circumstances.today)
    let supplied = points.sorted()
    var changed = contract
    changed.amendments.append(Amendment(signedOn: signedOn, summary: summary, points: supplied))
    changed.apply(changed.amendments.last, addendumVersion: addendumVersion)
    let standing = changed.standing(in: district, on: today)
    let news = standing == contract.standing(in: district, on: today) ? "still" : "now"
    let late = contract.voidGround(in: district, on: signedOn).map {
      " It came after \($0.notice.cureBy.long), the end of the time to amend, and before anybody "
        + "determined that the contract is void."
    }
    return Decision(
      changed,
      "Amendment of \(signedOn.long) recorded; \(contract.reference) is \(news) \(standing.label)."
        + (late ?? ""),
      details(\.signedOn) + [JournalDetail(Self.id(of: \.points), supplied.numbers)])
  }
}

extension Contract {
  /// Puts right what an amendment puts right.
  fileprivate mutating func apply(_ amendment: Amendment?, addendumVersion: String) {
    guard let amendment else { return }
    let name = "the amendment of \(amendment.signedOn.iso)"
    for point in amendment.points {
      if point == .addendum { terms.addendum = .included(version: addendumVersion) }
      // A clause that conflicts is struck; what was present beside it stays as it was found.
      if let provision = point.provision, ![.present, .byAddendum].contains(finding(provision)) {
        give(
          Finding(
            .present, clause: "amendment of \(amendment.signedOn.iso)", on: amendment.signedOn),
          on: provision, day: amendment.signedOn, because: name)
      }
      for index in conflicts.indices
      where conflicts[index].stands
        && conflicts[index].against == point
      {
        conflicts[index].settledOn = max(amendment.signedOn, conflicts[index].foundOn)
        conflicts[index].settledBy = name
      }
    }
  }
}
