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
      hint: "The provisions it supplies and the clauses it strikes, each by itself; the addendum."),
    Field(
      "addendum-version", "Addendum version", \.addendumVersion, .text,
      hint: "As the document names it, where the addendum is among them."),
    Field("summary", "What it changes", \.summary, .longText, hint: "In a sentence."),
  ]

  var signedOn = CivilDate.first
  var points: Set<Deficiency> = []
  var addendumVersion = ""
  var summary = ""

  /// What was found to be lacking, and provisions that nobody has looked at.
  static func choices(
    on contract: Contract, in circumstances: Circumstances
  ) -> [String: [String]] {
    let district = circumstances.district
    let lacking = contract.deficiencies(in: district)
    let unseen = contract.provisions(.notReviewed, in: district).map(Deficiency.missing)
    let addendum = contract.hasAddendum ? [] : [Deficiency.addendum]
    return [id(of: \.points): (lacking + unseen + addendum).map(\.rawValue)]
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
    let newer = supplied.compactMap(\.missing).filter {
      contract.findings[$0].map { $0.kind == .missing && $0.on > signedOn } ?? false
    }
    let late = contract.voidGround(in: district, on: signedOn).map {
      " It came after \($0.notice.cureBy.long), the end of the time to amend, and before anybody "
        + "determined that the contract is void."
    }
    return Decision(
      changed,
      "Amendment of \(signedOn.long) recorded; \(contract.reference) is \(news) \(standing.label)."
        + (late ?? "")
        + (newer.isEmpty
          ? ""
          : " It takes the place of the finding on "
            + "\(newer.map(ContractPoint.provision).called), which is newer: give that anew if the "
            + "amendment was read then."),
      details(\.signedOn) + [JournalDetail(Self.id(of: \.points), supplied.numbers)])
  }
}

extension Contract {
  /// Puts right what an amendment puts right.
  fileprivate mutating func apply(_ amendment: Amendment?, addendumVersion: String) {
    guard let amendment else { return }
    let name = "the amendment of \(amendment.signedOn.iso)"
    for deficiency in amendment.points {
      switch deficiency {
      case .addendum: terms.addendum = .included(version: addendumVersion)
      case .missing(let provision):
        guard ![.present, .byAddendum].contains(finding(provision)) else { continue }
        give(
          Finding(
            .present, clause: "amendment of \(amendment.signedOn.iso)", on: amendment.signedOn),
          on: provision, day: amendment.signedOn, because: name)
      case .clause(let point):
        for index in conflicts.indices
        where conflicts[index].stands && conflicts[index].against == point {
          conflicts[index].settledOn = max(amendment.signedOn, conflicts[index].foundOn)
          conflicts[index].settledBy = name
        }
      }
    }
  }
}
