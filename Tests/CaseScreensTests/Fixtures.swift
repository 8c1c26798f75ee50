import CaseDomain
import CaseTestSupport

/// The day on which every play takes place: a Saturday.
let today = Moment.testDay.today

/// A line of the docket that a notice of a contract would give.
func noticeLine(_ id: Int, due: CivilDate, title: String = "Acme: Reading") -> DocketLine {
  DocketLine(
    id: id, reference: CaseReference(.contract, id), title: title,
    item: DocketItem(
      .duty, "Post the website notice", due: due, from: due.adding(days: -7),
      rule: .contractNotice, authority: .statute, citation: "C.G.S. § 10-234bb(g)(1)",
      settle: ActID(.contract, "post")))
}

/// A case that lacks one thing.
func sheet(_ reference: CaseReference, revision: Int = 3) -> CaseSheet {
  CaseSheet(
    reference: reference, revision: revision, title: "Acme: Reading", standing: "deficient",
    tone: .bad, reasons: ["Provision 9 is missing [C.G.S. § 10-234bb(a)(9)]."],
    missing: [
      .init(
        "Post the website notice", citation: "C.G.S. § 10-234bb(g)(1)",
        act: ActID(.contract, "post"))
    ],
    parts: [
      .init(
        "Contract",
        [
          .init("Contractor", "Acme", leads: CaseReference(.contractor, 1)),
          .init("Description", "Reading practice", act: ActID(.contract, "note")),
          .init("Document", "signed.pdf", attachment: 4),
        ])
    ],
    acts: [
      ActOffer(ActID(.contract, "post")), ActOffer(ActID(.contract, "note")),
      ActOffer(ActID(.contract, "renew"), disabled: "The contract has ended."),
    ],
    walk: [
      WalkStep(
        id: "provision-9", place: "Provision 9 of 11", question: "Does Connecticut law govern?",
        lookFor: "A clause on governing law.", citation: "C.G.S. § 10-234bb(a)(9)",
        choices: [
          WalkChoice(
            "p", "present", ActID(.contract, "finding"),
            ["provision": "9", "finding": "present"], atOnce: true),
          WalkChoice(
            "e", "with page, clause, note", ActID(.contract, "finding"), ["provision": "9"],
            atOnce: false),
        ]),
      WalkStep(
        id: "website-notice", place: "What follows", question: "Is the website notice up?",
        lookFor: "The page.", answer: "posted Mon Nov 2, 2026", tone: .good,
        choices: [
          WalkChoice("p", "record where it is", ActID(.contract, "post"), atOnce: false)
        ]),
    ],
    items: [noticeLine(reference.number, due: today).item])
}
