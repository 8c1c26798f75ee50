import CaseTestSupport

@testable import CaseDomain

/// The day on which every play takes place: a Saturday.
let today = Moment.testDay.today

/// A line of the docket that a notice of a contract would give.
func noticeLine(_ id: Int, due: CivilDate, title: String = "Acme: Reading") -> DocketLine {
  DocketLine(
    id: id, reference: CaseReference(.contract, id), title: title,
    item: DocketItem(
      .duty, "Post the website notice", due: due, from: due.adding(days: -7),
      rule: .contractNotice, authority: .statute, citation: "C.G.S. § 10-234bb(g)(1)",
      settle: Proposal(PostContractNotice.self)))
}

/// A case that lacks one thing.
func page(_ reference: CaseReference, revision: Int = 3, answered: Bool = false) -> CasePage {
  CasePage(
    reference: reference, revision: revision, title: "Acme: Reading", standing: "deficient",
    tone: .bad, reasons: ["Provision 9 is missing [C.G.S. § 10-234bb(a)(9)]."],
    missing: [
      .init(
        "Post the website notice", citation: "C.G.S. § 10-234bb(g)(1)",
        Proposal(PostContractNotice.self))
    ],
    parts: [
      .init(
        "Contract",
        [
          .init("Contractor", "Acme", leads: CaseReference(.contractor, 1)),
          .init("Description", "Reading practice", Proposal(AddNote<Contract>.self)),
          .init("Document", "signed.pdf", attachment: 4),
        ])
    ],
    acts: [
      ActOffer(act: ActKind(PostContractNotice.self)),
      ActOffer(act: ActKind(AddNote<Contract>.self)),
      ActOffer(act: ActKind(RenewContract.self), disabled: "The contract has ended."),
    ],
    walk: [
      Question(
        "provision-9", place: "Provision 9 of 11", "Does Connecticut law govern?",
        lookFor: "A clause on governing law.", citation: "C.G.S. § 10-234bb(a)(9)",
        answer: answered ? "present" : nil,
        choices: [
          Question.Choice(
            "p", "present",
            Proposal(
              GiveFinding.self, .set(\.provision, .governingLaw), .set(\.finding, .present)),
            atOnce: true),
          Question.Choice(
            "e", "with page, clause, note",
            Proposal(GiveFinding.self, .set(\.provision, .governingLaw))),
        ]),
      Question(
        "website-notice", place: "What follows", "Is the website notice up?",
        lookFor: "The page.", answer: "posted Mon Nov 2, 2026", tone: .good,
        choices: [
          Question.Choice("p", "record where it is", Proposal(PostContractNotice.self))
        ]),
    ],
    // A Friday, five business days after the Friday before.
    items: [noticeLine(reference.number, due: today.adding(days: -1)).item])
}
