extension ContractActs {
  static let finding = Act(
    .contract, "finding", "Give a finding on a provision",
    "Records what the review of one provision found, with the place in the contract.",
    fields: [
      ActField(
        "provision", "Provision",
        .choice(
          Provision.allCases.map {
            ActOption(String($0.number), "\($0.number) \($0.name)", hint: $0.lookFor)
          }),
        required: true, hint: "The provision looked at.", citation: Citation.contractRequired.text),
      ActField(
        "finding", "Finding",
        .choice(FindingKind.allCases.map { ActOption($0.rawValue, $0.label) }),
        required: true,
        hint: "Present, missing, or conflicting with what the law asks.", initial: "present"),
      ActField("page", "Page", .text, hint: "As the document numbers it."),
      ActField("clause", "Clause", .text, hint: "As the document names it: 4.2, Exhibit C."),
      ActField("note", "Note", .longText, hint: "A few words of the clause, or why it conflicts."),
      .day("on", "Reviewed on"),
    ]
  ) { reference, entries in
    guard let provision = entries.provisions("provision").first else {
      throw EntryProblems([
        EntryProblem(field: "provision", value: "", "A provision is needed, by its number.")
      ])
    }
    return .contract(
      .find(
        try Act.needed(reference), provision,
        Finding(
          entries.choice("finding") ?? .present, page: entries.text("page"),
          clause: entries.text("clause"), note: entries.text("note"),
          on: entries.dateOrToday("on"))))
  }

  static let notify = Act(
    .contract, "notify", "Send a notice to amend",
    "Records the dated notice that starts the time to amend; without it a contract that lacks a "
      + "provision is never void.",
    fields: [
      .day("sent", "Sent on", citation: Citation.missingProvision.text),
      ActField(
        "cure-by", "Amend by", .date, required: true,
        hint: "The last day of a time you find reasonable; the statute names no number.",
        citation: Citation.missingProvision.text),
      ActField(
        "how", "How and to whom", .text, required: true,
        hint: "E-mail to the vendor's privacy office, certified letter, …"),
      .provisions(
        "provisions", "Provisions",
        hint: "Those found missing or conflicting; blank for all of them."),
      ActField("why", "Why that time", .longText, hint: "Why the time is reasonable."),
    ]
  ) { reference, entries in
    .contract(
      .notify(
        try Act.needed(reference),
        NoticeToAmend(
          sentOn: entries.dateOrToday("sent"), how: entries.text("how"),
          cureBy: entries.dateOrToday("cure-by"), why: entries.text("why"),
          provisions: entries.provisions("provisions"))))
  }

  static let extendCure = Act(
    .contract, "extend-cure", "Give more time to amend",
    "Moves the last day of the notice to amend, with the reason.",
    fields: [
      ActField(
        "until", "Until", .date, required: true, hint: "The new last day.",
        citation: Citation.missingProvision.text),
      ActField("why", "Why", .longText, required: true, hint: "Why more time is reasonable."),
    ]
  ) { reference, entries in
    .contract(
      .extendCure(
        try Act.needed(reference), until: entries.dateOrToday("until"), why: entries.text("why")))
  }

  static let amend = Act(
    .contract, "amend", "Record an amendment",
    "Records a signed change; the provisions it supplies count as present from then on.",
    fields: [
      .day("signed", "Signed on", hint: "The last signature on the amendment."),
      .provisions(
        "provisions", "Provisions supplied", hint: "The provisions the amendment puts right."),
      ActField("summary", "What it changes", .longText, hint: "In a sentence."),
    ]
  ) { reference, entries in
    .contract(
      .amend(
        try Act.needed(reference),
        Amendment(
          signedOn: entries.dateOrToday("signed"), summary: entries.text("summary"),
          provisions: entries.provisions("provisions"))))
  }

  static let post = Act(
    .contract, "post", "Record the website notice",
    "Records where and when the notice of the contract went up, which settles the duty to post it.",
    fields: [
      ActField(
        "address", "Address", .text, required: true,
        hint: "The address of the page: https://…", citation: Citation.contractNotice.text,
        limit: TextLimit.longLine),
      .day("posted", "Posted on", citation: Citation.contractNotice.text),
    ]
  ) { reference, entries in
    let address = entries.text("address")
    guard address.contains("."), !address.contains(where: \.isWhitespace) else {
      throw EntryProblems([
        EntryProblem(
          field: "address", value: address,
          "“\(address)” is not a web address. Type it as https://example.org/page.")
      ])
    }
    return .contract(
      .post(
        try Act.needed(reference), Posting(on: entries.dateOrToday("posted"), address: address)))
  }

  static let renew = Act(
    .contract, "renew", "Renew the contract",
    "Carries the contract on for another term.",
    fields: [
      .day("on", "Renewed on", hint: "The day the renewal was signed or took effect."),
      ActField("ends", "Ends on", .date, hint: "The last day of the new term."),
      ActField("no-end", "No end", .yesNo, hint: "Yes if there is no end date on purpose."),
    ]
  ) { reference, entries in
    .contract(
      .renew(
        try Act.needed(reference),
        Renewal(
          on: entries.dateOrToday("on"),
          term: try entries.term(ends: "ends", noEnd: "no-end"))))
  }

  static let letEnd = Act(
    .contract, "let-end", "Decide to let it end",
    "Records that the contract will not be renewed; it ends on its day.",
    fields: [.day("on", "Decided on")]
  ) { reference, entries in
    .contract(.letEnd(try Act.needed(reference), on: entries.dateOrToday("on")))
  }

  static let terminate = Act(
    .contract, "terminate", "Terminate the contract",
    "Ends the contract before its term, today or on a later day.",
    fields: [
      .day("on", "Last day", hint: "The last day of the contract; it may lie ahead."),
      ActField("reason", "Why", .longText, required: true, hint: "Why it is ended."),
    ]
  ) { reference, entries in
    .contract(
      .terminate(
        try Act.needed(reference),
        Termination(on: entries.dateOrToday("on"), reason: entries.text("reason"))))
  }

  static let confirmEnd = Act(
    .contract, "confirm-end", "Record that nothing is kept",
    "Records the contractor's word, after the end, that it keeps no student data.",
    fields: [
      ActField(
        "from", "From whom and how", .text, required: true,
        hint: "Who confirmed it, by letter, e-mail or certificate.",
        citation: Provision.retention.citation.text),
      .day("on", "Confirmed on"),
      ActField(
        "accounts", "Student accounts", .yesNo,
        hint: "Yes if students keep accounts of their own for what they made, which is allowed.",
        citation: Provision.retention.citation.text, initial: "no"),
    ]
  ) { reference, entries in
    .contract(
      .confirmEnd(
        try Act.needed(reference),
        EndConfirmation(
          on: entries.dateOrToday("on"), from: entries.text("from"),
          studentAccountsKept: entries.yesNo("accounts") ?? false)))
  }

  static let attach = Act(
    .contract, "attach", "Attach a document",
    "Copies a document into the casebook with its SHA-256.",
    fields: [
      .document("file", "File", required: true),
      ActField(
        "role", "What it is", .text, required: true,
        hint: "Signed contract, addendum, letter, …", initial: "signed contract"),
    ]
  ) { reference, entries in
    .contract(
      .attach(
        try Act.needed(reference), path: entries.text("file"), role: entries.text("role")))
  }

  static let note = Act(
    .contract, "note", "Add a note", "Adds a dated remark.", fields: [.remark]
  ) { reference, entries in
    .contract(.note(try Act.needed(reference), entries.text("text")))
  }
}
