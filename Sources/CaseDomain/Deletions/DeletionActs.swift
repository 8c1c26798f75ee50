/// Every act on a deletion request.
public enum DeletionActs {
  /// The acts in the order of a request's life.
  public static let all: [Act] = [
    open, change, verify, safeguard, addLeg, send, acknowledge, followUp, confirm, refuse,
    keepCopy, restored, copyDestroyed, pause, resume, extend, answer, withdraw, attach, note,
  ]

  static let open = Act(
    .deletion, "open", "Open a deletion request",
    "Enters a request to delete student data, with every contractor that may hold it.",
    opens: true, fields: entryFields
  ) { _, entries in
    .deletion(.open(try entry(entries)))
  }

  static let change = Act(
    .deletion, "change", "Change the request",
    "Corrects what was entered; whose data and which data stay once a contractor was asked.",
    fields: entryFields
  ) { reference, entries in
    .deletion(.change(try Act.needed(reference), try entry(entries)))
  }

  static let verify = Act(
    .deletion, "verify", "Check the right to ask",
    "Records whether the requester has the right to control the data; only then is it sent.",
    fields: [
      .day("on", "Checked on"),
      ActField(
        "how", "How", .text, required: true,
        hint: "The document, the register, the call. A student must be an adult, 18 or older."),
      ActField(
        "holds", "Right holds", .yesNo, required: true,
        hint: "No means that nothing is sent and the requester is told so.",
        citation: Citation.deletion.text),
    ]
  ) { reference, entries in
    .deletion(
      .checkRight(
        try Act.needed(reference),
        RightCheck(
          on: entries.dateOrToday("on"), how: entries.text("how"),
          holds: entries.yesNo("holds") ?? false)))
  }

  static let safeguard = Act(
    .deletion, "safeguard", "Answer the safeguards",
    "Asks once for the whole request what may stand in the way of any deletion.",
    fields: [
      ActField(
        "only-copy", "Only copy there", .yesNo,
        hint: "Whether a contractor holds the only copy of a record that must be kept.",
        citation: Citation.recordsKept.text),
      ActField(
        "only-copy-remark", "Our own copy", .text,
        hint: "Where the district keeps its own copy, or the schedule looked at."),
      ActField(
        "access-open", "Access request", .yesNo,
        hint: "Whether somebody's request to see these records is open.",
        citation: Citation.accessFirst.text),
      ActField(
        "access-remark", "Looked up how", .text, hint: "Which request, or how you looked."),
      .day("on", "Answered on"),
    ]
  ) { reference, entries in
    .deletion(
      .safeguard(
        try Act.needed(reference),
        Safeguards(
          onlyCopy: entries.yesNo("only-copy"), onlyCopyRemark: entries.text("only-copy-remark"),
          accessRequestOpen: entries.yesNo("access-open"),
          accessRemark: entries.text("access-remark"), on: entries.dateOrToday("on"))))
  }

  static let addLeg = Act(
    .deletion, "add-leg", "Add a contractor",
    "Adds a contractor that may hold the data as well.",
    fields: [
      ActField(
        "contractor", "Contractor", .lookup(.contractor), required: true,
        hint: "Another contractor that may hold the data.")
    ]
  ) { reference, entries in
    .deletion(
      .addLeg(
        try Act.needed(reference), contractor: try entries.neededReference("contractor")))
  }

  private static let entryFields: [ActField] = [
    ActField(
      "requester", "Asked by",
      .choice(RequesterKind.allCases.map { ActOption($0.rawValue, $0.label) }), required: true,
      hint: "Whoever has the right to control the data may ask.",
      citation: Citation.deletion.text),
    ActField(
      "requester-name", "Name", .text,
      hint: "Kept with the case, hidden until asked for, and out of the journal."),
    .day("received", "Received on"),
    ActField(
      "students", "Students", .students,
      hint: "The district's codes; a name after “=” only if you want it kept. Either this or a "
        + "group."),
    ActField(
      "group", "Group", .text,
      hint: "A whole group in words instead of codes: all who left grade 12 in June 2026."),
    ActField(
      "data", "Data", .longText, required: true, hint: "Which data are to be deleted, in words."),
    ActField(
      "contractors", "Contractors", .lookups(.contractor), required: true,
      hint: "Every contractor that may hold the data; each answers on its own."),
  ]

  private static func entry(_ entries: Entries) throws -> DeletionEntry {
    let students = entries.students("students")
    let group = entries.text("group")
    guard students.isEmpty != group.isEmpty else {
      throw EntryProblems([
        EntryProblem(
          field: students.isEmpty ? "students" : "group", value: group,
          students.isEmpty
            ? "Say whose data: students by code, or a group in words."
            : "Students are named as well. Clear one of the two.")
      ])
    }
    return DeletionEntry(
      requester: try entries.needed("requester", as: RequesterKind.self),
      requesterName: entries.text("requester-name"), receivedOn: entries.dateOrToday("received"),
      scope: students.isEmpty ? .group(group) : .students(students), data: entries.text("data"),
      contractors: entries.references("contractors"))
  }
}
