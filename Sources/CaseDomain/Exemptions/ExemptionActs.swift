/// Every act on an exemption.
public enum ExemptionActs {
  /// The acts in the order of an exemption's life.
  public static let all: [Act] = [
    open, change, effort, search, condition, sign, review, evidenceRequest, evidenceHandOver,
    withdraw, end, attach, note,
  ]

  static let open = Act(
    .exemption, "open", "Open an exemption",
    "Begins the file of an IEP or 504 agreement: one child and one product, without a contract.",
    opens: true, fields: entryFields
  ) { _, entries in
    .exemption(.open(try entry(entries)))
  }

  static let change = Act(
    .exemption, "change", "Change the exemption",
    "Corrects or completes what was entered; the child and the product stay once it is signed.",
    fields: entryFields
  ) { reference, entries in
    .exemption(.change(try Act.needed(reference), try entry(entries)))
  }

  static let condition = Act(
    .exemption, "condition", "Answer a condition",
    "Says whether one of the statute's conditions is met, why, and what shows it.",
    fields: [
      ActField(
        "condition", "Condition",
        .choice(
          Condition.allCases.map {
            ActOption(
              $0.rawValue, "\($0.number) \($0.name)",
              hint: $0 == .agreement ? "Follows from the signatures." : $0.question)
          }),
        required: true, hint: "Which of the four.", citation: Citation.exemption.text),
      ActField(
        "answer", "Answer",
        .choice(ConditionAnswer.allCases.map { ActOption($0.rawValue, $0.label) }),
        required: true,
        hint: "Not met means that the tool may not be used under an exemption; unanswered takes an "
          + "answer back."),
      ActField("reason", "Reason", .longText, hint: "Why it is met, or why it is not."),
      ActField(
        "evidence", "Evidence", .text, hint: "What shows it: a document and page, a letter."),
      .day("on", "Answered on"),
    ]
  ) { reference, entries in
    .exemption(
      .answer(
        try Act.needed(reference), try entries.needed("condition", as: Condition.self),
        ConditionFinding(
          try entries.needed("answer", as: ConditionAnswer.self), reason: entries.text("reason"),
          evidence: entries.text("evidence"), on: entries.dateOrToday("on"))))
  }

  static let sign = Act(
    .exemption, "sign", "Record a signature",
    "Records who signed the agreement. A parent or legal guardian always must, and for an IEP a "
      + "planning and placement team member too.",
    fields: [
      ActField(
        "role", "Role",
        .choice(SignerRole.allCases.map { ActOption($0.rawValue, $0.label, hint: $0.hint) }),
        required: true,
        hint: "An adult student's signature is kept besides and does not replace a parent's.",
        citation: Citation.exemption.text),
      ActField(
        "name", "Name", .text, required: true,
        hint: "As signed. It stays in the case, hidden until asked for, and out of the journal."),
      .day("on", "Signed on", hint: "Not before the day the agreement was drawn up."),
      ActField(
        "method", "Method",
        .choice(SignatureMethod.allCases.map { ActOption($0.rawValue, $0.label) }),
        required: true, hint: "In ink, or electronic.", initial: SignatureMethod.ink.rawValue),
      ActField(
        "acknowledges", "Acknowledges", .yesNo, required: true,
        hint: "The agreement's first statement: the signer knows that the tool cannot comply. It "
          + "opens at yes; saving confirms it.", citation: Citation.exemption.text),
      ActField(
        "authorizes", "Authorizes", .yesNo, required: true,
        hint:
          "The agreement's second statement: the signer allows the use. It opens at yes; saving "
          + "confirms it.", citation: Citation.exemption.text),
      .document("scan", "Scan"),
    ]
  ) { reference, entries in
    let scan = entries.text("scan")
    return .exemption(
      .sign(
        try Act.needed(reference),
        Signature(
          role: try entries.needed("role", as: SignerRole.self), name: entries.text("name"),
          on: entries.dateOrToday("on"),
          method: try entries.needed("method", as: SignatureMethod.self),
          acknowledges: entries.yesNo("acknowledges") ?? false,
          authorizes: entries.yesNo("authorizes") ?? false),
        scan: scan.isEmpty ? nil : scan))
  }

  private static let entryFields: [ActField] = [
    ActField(
      "student", "Student", .students, required: true,
      hint: "The district's code for one child; a name after “=” only if you want it kept: "
        + "4471 = Name.", citation: Citation.exemption.text),
    ActField(
      "product", "Product", .lookup(.product), required: true,
      hint: "The tool; its operator is taken from the register."),
    ActField(
      "plan", "Plan", .choice(PlanKind.allCases.map { ActOption($0.rawValue, $0.label) }),
      required: true, hint: "An IEP asks for a team member's signature too; a 504 plan does not.",
      citation: Citation.exemption.text),
    ActField(
      "unique-and-necessary", "Unique and necessary", .longText,
      hint: "Why the use is unique and necessary to carry out the plan.",
      citation: Citation.exemption.text),
    ActField(
      "unable-to-comply", "Unable to comply", .longText,
      hint: "In what the tool is unable to comply with the contract rules.",
      citation: Citation.exemption.text),
    .day("drawn-up", "Drawn up on", hint: "No signature may be dated before it."),
  ]

  private static func entry(_ entries: Entries) throws -> ExemptionEntry {
    let students = entries.students("student")
    guard let student = students.first, students.count == 1 else {
      throw EntryProblems([
        EntryProblem(
          field: "student", value: StudentEntry.write(students),
          "An exemption is for one child. Open another for each further child.")
      ])
    }
    return ExemptionEntry(
      student: student, product: try entries.neededReference("product"),
      plan: try entries.needed("plan", as: PlanKind.self),
      uniqueAndNecessary: entries.text("unique-and-necessary"),
      unableToComply: entries.text("unable-to-comply"),
      drawnUpOn: entries.dateOrToday("drawn-up"))
  }
}

extension SignerRole {
  /// Who may sign in the role.
  fileprivate var hint: String {
    switch self {
    case .parent, .legalGuardian: "The signature the statute always asks for."
    case .surrogateParent: "Appointed for special education or a 504 plan; signs as a parent does."
    case .adultStudent: "Kept besides; whether it suffices is for counsel."
    case .teamMember: "Asked for where the child has an IEP."
    }
  }
}
