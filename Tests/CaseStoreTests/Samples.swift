import CaseTestSupport

@testable import CaseDomain

/// Records with every field set, made by hand.
enum Samples {
  static let contractor = Contractor(
    number: 1, revision: 3, name: "Acme “Reading” Inc.; Ltd", kinds: [.operator, .consultant],
    contact: "Avery Ash", email: "privacy@acme.example", telephone: "203-555-0100",
    remark: "Writes back\nwithin a week.",
    pledge: Pledge(on: day("2025-02-03"), place: "https://pledge.example/acme"),
    products: [Mention(1, "Réading"), Mention(2, "Quiz")])

  static let product = Product(
    number: 1, revision: 2, name: "Réading", contractor: Mention(1, contractor.name),
    category: "adaptive practice", purpose: "Reading lessons", address: "https://acme.example",
    grades: "3-5",
    applicability: [
      Applicability(hasStudentData: true, by: "Pat", on: day("2025-09-01")),
      Applicability(
        hasStudentData: true, isOperator: true, isConsultant: false, isForAnybody: false,
        isStore: false, isUnable: false, by: "Lee", on: day("2026-09-01"), why: "Their terms.",
        again: day("2027-09-01")),
    ])

  static let contract = Contract(
    number: 1, revision: 9, contractor: Mention(1, contractor.name),
    products: [Mention(2, "Quiz"), Mention(1, "Réading")], terms: terms,
    baseAgreement: BaseAgreement(
      kind: .generalOffer, maker: "Elm Street", datedOn: day("2024-07-01"),
      endsOn: day("2025-06-30")),
    signedOn: day("2024-08-01"),
    inForceOn: day("2024-08-15"), term: .ends(day("2025-07-31")),
    findings: [
      .ownership: Finding(
        .present, page: "3", clause: "4.1", note: "Clear.", on: day("2024-08-02")),
      .deletion: Finding(.missing, on: day("2024-08-02")),
      .security: Finding(.byAddendum, page: "20", on: day("2024-08-03")),
    ],
    pastFindings: [
      PastFinding(
        provision: .ownership,
        finding: Finding(.missing, note: "Not found.", on: day("2024-08-01")),
        until: day("2024-08-02"), by: "another look on 2024-08-02")
    ],
    conflicts: [
      ConflictingClause(
        .provision(.advertising), page: "9", clause: "12", says: "Ads are allowed.",
        foundOn: day("2024-08-03")),
      ConflictingClause(
        .duty(.contentOwnership), says: "Films are the vendor's.", foundOn: day("2024-08-04"),
        settledOn: day("2024-09-20"), settledBy: "the amendment of 2024-09-20"),
    ],
    notices: [
      NoticeToAmend(
        sentOn: day("2024-09-01"), how: "by letter", cureBy: day("2024-10-01"),
        why: "A month is enough.",
        points: [
          .missing(.deletion), .clause(.provision(.advertising)), .clause(.duty(.security)),
          .addendum,
        ]),
      NoticeToAmend(
        sentOn: day("2025-01-05"), how: "by e-mail", cureBy: day("2025-02-05"), why: "Again.",
        points: [.missing(.advertising)]),
    ],
    amendments: [
      Amendment(
        signedOn: day("2024-09-20"), summary: "Adds clause 13.", points: [.missing(.deletion)]),
      Amendment(signedOn: day("2024-09-21"), summary: "Corrects a name.", points: []),
    ],
    renewals: [
      Renewal(on: day("2025-08-01"), term: .noEnd),
      Renewal(on: day("2026-08-01"), term: .ends(day("2027-07-31"))),
    ],
    determinations: [
      Determination(
        on: day("2025-03-01"), by: "the board", why: "No answer.", setAsideOn: day("2025-03-10"),
        setAsideWhy: "The notice went astray."),
      Determination(on: day("2025-04-01"), by: "the board", why: "None still.", setAsideWhy: ""),
    ],
    voidSteps: [VoidStep(kind: .tellSchools, on: day("2025-04-02"), how: "By e-mail")],
    securityReview: SecurityReview(
      promised: "Encryption", measures: [.technicalSafeguards, .industryStandards],
      standard: "a standard", evidence: "A report", on: day("2024-08-03")),
    firstUse: FirstUse(
      on: day("2024-07-30"), answeredOn: day("2024-08-06"), answer: "The accounts were deleted."),
    weighings: [IncidentWeighing(on: day("2025-07-30"), newest: 4, what: "Renew all the same.")],
    postings: [
      Posting(
        on: day("2024-08-05"), address: "https://district.example/privacy/1",
        shows: [.contract, .data]),
      Posting(
        on: day("2025-08-05"), address: "https://district.example/privacy/2", shows: [],
        changes: [
          NoticeChange(kind: .amendment, on: day("2024-09-20")),
          NoticeChange(kind: .setAside, on: day("2025-03-10")),
        ], facts: "ef56", sha256: "cd34"),
    ],
    postingEvents: [
      PostingEvent(.wrong, on: day("2024-08-09"), why: "The end was wrong."),
      PostingEvent(
        .outage, on: day("2024-09-09"), until: day("2024-09-10"), why: "The server was replaced."),
    ],
    publicDocuments: [
      PublicDocument(
        1, title: "The contract", kind: .pdf, pages: 12, reading: .text,
        publishedOn: day("2024-08-05"), withdrawnOn: day("2024-08-06"), withdrawnWhy: "A draft."),
      PublicDocument(
        2, title: "The contract", kind: .png, reading: .unknown, publishedOn: day("2024-08-06")),
    ],
    lettingEndSince: day("2026-05-01"),
    termination: Termination(on: day("2027-01-31"), reason: "No longer used."),
    endConfirmation: EndConfirmation(
      on: day("2027-02-10"), from: "Avery Ash, by letter", studentAccountsKept: true),
    notes: [
      Note(on: day("2024-08-02"), by: "Pat", text: "Spoke to Avery; wait for “legal”."),
      Note(on: day("2024-08-03"), by: "Lee", text: "Done.\nAll good."),
    ])

  static let terms = ContractTerms(
    purposes: [.storageServices, .educationalSoftware], description: "Reading lessons for grade 3.",
    classes: [.studentRecords, .studentGeneratedContent], elements: [.name, .biometric, .grades],
    otherElements: "Shoe size", addendum: .included(version: "2.1"), breachDaysInformation: 3,
    breachDaysRecords: 5, deletionDays: 14)

  static let exemption = Exemption(
    number: 1, revision: 4, student: Student(code: "4471", name: "Robin Zzyzx"),
    product: Mention(1, "Réading"), contractor: Mention(1, contractor.name), plan: .section504,
    uniqueAndNecessary: "The plan names it.", uniqueAndNecessaryOn: day("2026-09-02"),
    unableToComply: "It keeps records abroad.", wordedOn: day("2026-09-03"),
    earlierStatements: [
      EarlierStatement(plan: .iep, unableToComply: "It signs nothing.", wordedOn: day("2026-09-02"))
    ],
    drawnUpOn: day("2026-09-01"),
    conditions: [
      .federalLaw: ConditionFinding(
        answer: .met, reason: "FERPA clause", evidence: "page 4", on: day("2026-09-02")),
      .effort: ConditionFinding(
        answer: .notMet, reason: "No letter", evidence: "", on: day("2026-09-03")),
    ],
    pastAnswers: [
      PastAnswer(
        condition: .federalLaw,
        finding: ConditionFinding(
          answer: .notMet, reason: "Not read", evidence: "", on: day("2026-09-01")),
        until: day("2026-09-02"))
    ],
    efforts: [
      ContractEffort(
        on: day("2026-08-01"), whom: "Sales", how: "e-mail", reply: "They do not sign.")
    ],
    searches: [EquivalentSearch(on: day("2026-08-02"), tried: "Globex", failure: "No braille.")],
    signatures: [
      Signature(
        role: .legalGuardian, name: "Sam Zzyzx", on: day("2026-09-05"), method: .ink,
        acknowledges: true, authorizes: true, statement: 2,
        withdrawal: SignatureWithdrawal(on: day("2026-09-20"), reason: "Moved out.")),
      Signature(
        role: .teamMember, name: "Lee", on: day("2026-09-06"), method: .electronic,
        acknowledges: true, authorizes: false),
    ],
    evidenceRequests: [
      EvidenceRequest(
        receivedOn: day("2026-10-01"), from: "Sam Zzyzx", handedOverOn: day("2026-10-04"),
        handedOver: "Both letters, by hand"),
      EvidenceRequest(receivedOn: day("2026-11-01"), from: "Sam Zzyzx"),
    ],
    reviewOn: day("2027-09-01"), reviewedOn: [day("2026-10-10"), day("2026-11-10")],
    end: ExemptionEnd(.withdrawn, on: day("2026-11-20"), by: "Sam Zzyzx", reason: "Moved."),
    firstUse: FirstUse(
      on: day("2026-09-04"), answeredOn: day("2026-09-10"), answer: "The parent was told."),
    notes: [Note(on: day("2026-09-02"), by: "Pat", text: "Robin likes it.")])

  static let deletion = DeletionRequest(
    number: 1, revision: 6, requester: .guardian, requesterName: "Sam Zzyzx",
    receivedOn: day("2026-10-01"),
    scope: .students([Student(code: "4471", name: "Robin Zzyzx"), Student(code: "4472")]),
    data: "Everything since 2023",
    rightCheck: RightCheck(on: day("2026-10-02"), how: "Court order", holds: true),
    parentJoined: ParentJoined(on: day("2026-10-02"), who: "Sam Zzyzx"),
    safeguards: Safeguards(
      onlyCopy: false, onlyCopyRemark: "The office has it.", accessRequestOpen: true,
      accessRemark: "R-0001", on: day("2026-10-03")),
    legs: [leg, Leg(contractor: Mention(1, contractor.name))],
    pauses: [
      Pause(from: day("2026-10-10"), until: day("2026-10-12"), reason: "Holiday"),
      Pause(from: day("2026-10-20"), reason: "Question"),
    ],
    extensions: [
      Extension(on: day("2026-10-25"), until: day("2026-12-01"), reason: "Many files")
    ],
    close: DeletionClose(.answered, on: day("2026-11-20"), how: "By letter"),
    notes: [Note(on: day("2026-10-04"), by: "Pat", text: "Called.")])

  static let breach = Breach(
    number: 1, revision: 9, holder: .subProcessor, contractor: Mention(1, contractor.name),
    products: [Mention(1, product.name), Mention(2, "Quiz")], subProcessor: "Cloud Nine",
    about: "Stolen log-ins", occurredFrom: day("2026-09-01"), occurredTo: day("2026-09-08"),
    occurredPrecision: .about, restoredOn: day("2026-09-10"),
    discoveries: [
      BreachDiscovery(
        on: day("2026-09-08"), precision: .about, by: "Their counsel", source: "The notice"),
      BreachDiscovery(on: day("2026-09-07"), precision: .exact, by: "A reporter", source: ""),
    ],
    notices: [
      BreachNotice(
        receivedOn: day("2026-10-01"), time: "4:40 pm", from: "Avery Ash to the office",
        channel: "e-mail", sentOn: day("2026-09-30"), brings: "A breach.", needsNoWave: "A copy.",
        decidedOn: day("2026-10-02")),
      BreachNotice(
        receivedOn: day("2026-10-05"), time: "", from: "", channel: "", brings: "A list."),
    ],
    data: BreachData(
      classes: [.studentInformation, .studentRecords], elements: [.name, .grades],
      directory: [.name], personal: [.login, .medical], encrypted: false, source: "Their notice"),
    contract: Mention(1, "a contract"), contractDaysInformation: 3, contractDaysRecords: 5,
    counts: [
      AffectedCount(kind: .unknown, students: nil, source: "Nobody", on: day("2026-10-01")),
      AffectedCount(kind: .confirmed, students: 88, source: "A list", on: day("2026-10-05")),
    ],
    lists: [
      AffectedList(
        receivedOn: day("2026-10-05"), source: "Their list", rows: 90, students: 80,
        listedBefore: 3, withoutCode: 2, withEmail: 70, adults: 2, wave: 1),
      AffectedList(
        receivedOn: day("2026-10-07"), source: "", rows: 8, students: 8, listedBefore: 0,
        withoutCode: 0, withEmail: 0, adults: nil),
    ],
    waves: [
      BreachWave(
        notice: 2, sentOn: day("2026-10-06"), channel: .paper, why: "No address.", students: 80,
        toldBefore: 4, everyone: true,
        households: 75, adultStudents: 2, proof: "A log", bounced: 4,
        secondAttemptOn: day("2026-10-09"), secondAttempt: "By telephone"),
      BreachWave(
        notice: nil, sentOn: day("2026-10-07"), channel: .email, why: "", students: 5, proof: "",
        bounced: 0, secondAttempt: ""),
    ],
    holderTellings: [HolderTelling(on: day("2026-10-02"), how: "Everyone, by e-mail")],
    postings: [
      BreachPosting(on: day("2026-10-06"), address: "https://district.example/b", sha256: "ab12")
    ],
    postingEvents: [PostingEvent(.withdrawn, on: day("2026-10-07"), why: "It named a child.")],
    unreachable: [Unreachable(students: 3, why: "No address.", on: day("2026-10-08"))],
    delay: DelayFinding(unreasonable: true, why: "Three weeks.", on: day("2026-10-09")),
    attorneyGeneralOn: day("2026-10-06"),
    lawEnforcementDelay: LawEnforcementDelay(
      from: day("2026-10-02"), until: day("2026-10-04"), by: "State police, by letter"),
    identityServices: IdentityServices(
      on: day("2026-10-06"), until: day("2028-10-06"), how: "A bureau, by a code"),
    falseAlarm: FalseAlarm(
      on: day("2026-10-03"), why: "A test.", correctedOn: day("2026-10-04"),
      correctedHow: "E-mail", liftedOn: day("2026-10-05")),
    closings: [
      BreachClosing(
        on: day("2026-10-20"), remark: "All told.", reopenedOn: day("2026-10-22"),
        reopenedWhy: "A list."),
      BreachClosing(on: day("2026-10-25"), remark: "", reopenedWhy: ""),
    ],
    notes: [Note(on: day("2026-10-04"), by: "Pat", text: "Called.")])

  static let request: RecordRequest = {
    var leg = RequestLeg(contractor: Mention(1, contractor.name))
    (leg.toldOn, leg.how) = (day("2026-10-03"), "Their portal")
    (leg.answeredOn, leg.answer) = (day("2026-10-04"), "Done.")
    return RecordRequest(
      number: 1, revision: 7, kind: .correction, capacity: .surrogate,
      requesterName: "Sam Zzyzx", receivedOn: day("2026-10-01"), isWritten: false,
      student: Student(code: "4471", name: "Robin Zzyzx"), group: "none",
      records: "The birth date", purpose: "Enrollment", product: Mention(1, product.name),
      exemption: nil, isSpecialEducation: true, meetingOn: day("2026-10-30"),
      copyAskedOn: day("2026-10-21"),
      direction: .receiving, acknowledgedOn: day("2026-10-02"),
      check: RequestCheck(
        on: day("2026-10-02"), identity: "A license", how: "The register", barred: true,
        holds: false),
      directory: DirectoryCheck(
        on: day("2026-10-02"), by: "Pat", isForSchool: true, reason: "A yearbook",
        optOutsOn: day("2026-10-01"), leftOut: 4, asksNames: true, consent: "Forms"),
      legs: [leg, RequestLeg(contractor: Mention(2, "Globex"))],
      pauses: [
        Pause(from: day("2026-10-10"), until: day("2026-10-12"), reason: "Holiday"),
        Pause(from: day("2026-10-20"), reason: "Question"),
      ],
      extensions: [
        Extension(on: day("2026-10-25"), until: day("2026-12-01"), reason: "Many files")
      ],
      answer: RequestAnswer(
        outcome: .grantedInPart, on: day("2026-10-05"), how: "By letter", withheld: "A page",
        ground: "§ 10-154a", reason: "Privilege"),
      hearing: CorrectionHearing(
        askedOn: day("2026-10-06"), noticeOn: day("2026-10-07"), heldOn: day("2026-10-14"),
        place: "Room 2", officer: "W. Larch", decidedOn: day("2026-10-15"), upholds: false,
        reasons: "As written."),
      amendment: AmendedRecord(
        on: day("2026-10-16"), toldOn: day("2026-10-17"), what: "The month"),
      statement: RequestStatement(on: day("2026-10-18"), text: "It is wrong."),
      notifiedOn: day("2026-10-02"), arrivedOn: day("2026-10-09"),
      disclosures: [
        RecordDisclosure(
          on: day("2026-10-19"), to: "Sam Zzyzx", form: .copied, what: "The folder",
          interest: "own child")
      ],
      close: RequestClose(kind: .done, on: day("2026-10-21"), how: "By letter"),
      notes: [Note(on: day("2026-10-04"), by: "Pat", text: "Called.")])
  }()

  static let notice = AnnualNotice(
    number: 1, revision: 3, year: 2025,
    tellings: [
      AnnualTelling(
        on: day("2025-08-25"), channel: .paper, why: "No address.",
        address: "https://district.example/data", students: 80, parents: 120, proof: "A log"),
      AnnualTelling(
        on: day("2025-10-01"), channel: .email, address: "https://district.example/data",
        students: 2, parents: 3, isLater: true),
    ],
    closing: NoticeClosing(on: day("2026-07-02"), why: "The list was lost."),
    notes: [Note(on: day("2025-10-04"), by: "Pat", text: "Called.")])

  static let incident = Incident(
    number: 1, revision: 5, contractor: Mention(1, contractor.name),
    products: [Mention(1, product.name), Mention(2, "Quiz")], contract: Mention(1, "a contract"),
    restrictions: [.sale, .disclosure], about: "A list sold", source: "A newspaper",
    learnedOn: day("2026-10-01"), happenedOn: day("2026-09-01"),
    askings: [
      Asking(
        on: day("2026-10-02"), how: "e-mail", what: "To stop.", answerBy: day("2026-10-16"),
        answeredOn: day("2026-10-15"), answer: "A provider.", exceptions: [.law, .serviceProvider]),
      Asking(on: day("2026-10-17"), how: "letter", what: "Which one?"),
    ],
    successor: Successor(name: "Globex", on: day("2026-09-15"), isBound: false, how: "Clause 9"),
    judgment: IncidentJudgment(
      on: day("2026-10-18"), knowing: true, exceptionHolds: false, why: "Their letter."),
    closings: [
      IncidentClosing(
        on: day("2026-10-20"), outcome: .leftOpen, remark: "No answer.",
        reopenedOn: day("2026-10-22"), reopenedWhy: "It came."),
      IncidentClosing(on: day("2026-10-25"), outcome: .stopped, remark: "They wrote so."),
    ],
    notes: [Note(on: day("2026-10-04"), by: "Pat", text: "Called.")])

  static let tool: ToolRequest = {
    var tool = ToolRequest(for: "Reader", receivedOn: day("2026-10-01"))
    (tool.number, tool.revision) = (1, 4)
    (tool.requesterName, tool.email) = ("Sam Zzyzx", "zzyzx@district.example")
    (tool.role, tool.school) = ("teacher of grade 4", "Harbor Middle")
    tool.product = Mention(1, product.name)
    (tool.maker, tool.address) = ("Acme", "https://acme.example/reader")
    (tool.grades, tool.purpose) = ("3-5", "Reading at each child's level")
    (tool.elements, tool.otherData) = ([.name, .grades], "What the child writes")
    (tool.cost, tool.plan, tool.message) = ("$120 a year", .iep, "May I?")
    tool.source = ToolSource(.mail, key: "<1@acme.example>", doubt: "DKIM fails", leftOut: 2)
    tool.existing = ExistingTool(on: day("2026-10-02"), what: "Nothing does.")
    tool.contract = Mention(1, "a contract")
    tool.exemption = Mention(1, "an exemption")
    tool.decisions = [
      ToolDecision(
        .notApproved, on: day("2026-10-03"), by: "Pat", reason: "It sells names.",
        instead: "The library", toldOn: day("2026-10-04"), toldHow: "e-mail",
        reopenedOn: day("2026-10-05"), reopenedWhy: "They stopped."),
      ToolDecision(.underContract, on: day("2026-10-06"), by: "Pat"),
    ]
    tool.notes = [Note(on: day("2026-10-04"), by: "Pat", text: "Called.")]
    return tool
  }()

  static let letter = Letter(
    number: 1, revision: 4, kind: .deletionRequest, language: .portuguese,
    contract: Mention(1, "a contract"), exemption: Mention(1, "an exemption"),
    deletion: Mention(1, "a request"), breach: Mention(1, "a breach"),
    annualNotice: Mention(1, notice.title), request: Mention(1, request.title),
    tool: Mention(1, tool.title),
    contractor: Mention(1, contractor.name), subject: "Please delete",
    entry: LetterEntry(
      to: "Avery Ash", capacity: "privacy officer", address: "1 Way\nTown", email: "a@b.example",
      dated: day("2026-10-02"), by: day("2026-11-02"), why: "A month.", words: "All of it."),
    template: "deletion-request, English, version 0123456789ab",
    journalHead: "12:0123456789abcdef", points: [.missing(.governingLaw), .addendum], item: 2,
    isDraft: true, caseRevision: 3,
    sending: LetterSending(
      on: day("2026-10-03"), channel: .post, to: "Avery Ash", proof: "A receipt"),
    setAside: LetterSetAside(on: day("2026-10-04"), why: "Another was made."),
    notes: [Note(on: day("2026-10-04"), by: "Pat", text: "Called.")])

  static let leg = Leg(
    contractor: Mention(2, "Globex"), underContract: true, contractDays: 10, state: .keptInCopy,
    sentOn: day("2026-10-05"),
    how: "e-mail", acknowledgedOn: day("2026-10-06"), answeredOn: day("2026-10-15"),
    answer: "Only in the backup.", remains: "The backup", exception: .retentionRequired,
    exceptionCitation: "C.G.S. § 10-15b",
    followUps: [
      FollowUp(on: day("2026-10-11"), how: "telephone", note: "Tomorrow"),
      FollowUp(kind: .escalated, on: day("2026-10-13"), how: "telephone", note: "Today"),
    ],
    watch: .restored(day("2026-11-01")), timesAsked: 2)
}
