extension ExemptionActs {
  static let effort = Act(
    .exemption, "effort", "Add an attempt to contract",
    "Records one attempt to contract with the operator, as evidence for condition 2.",
    fields: [
      .day("on", "On"),
      ActField("whom", "Whom", .text, required: true, hint: "Whom the district asked."),
      ActField("how", "How", .text, required: true, hint: "Letter, e-mail, telephone, …"),
      ActField("reply", "Reply", .longText, hint: "What they said, or that nothing came."),
    ]
  ) { reference, entries in
    .exemption(
      .effort(
        try Act.needed(reference),
        ContractEffort(
          on: entries.dateOrToday("on"), whom: entries.text("whom"), how: entries.text("how"),
          reply: entries.text("reply"))))
  }

  static let search = Act(
    .exemption, "search", "Add a tool examined",
    "Records one equivalent that was examined and why it fails, as evidence for condition 2.",
    fields: [
      .day("on", "On"),
      ActField("tried", "Tool", .text, required: true, hint: "The tool examined."),
      ActField(
        "failure", "Why it fails", .longText, required: true,
        hint: "In what it does, or in what its maker will not sign."),
    ]
  ) { reference, entries in
    .exemption(
      .search(
        try Act.needed(reference),
        EquivalentSearch(
          on: entries.dateOrToday("on"), tried: entries.text("tried"),
          failure: entries.text("failure"))))
  }

  static let review = Act(
    .exemption, "review", "Look at it again",
    "Records that the agreement was looked at again and sets the next day for it.",
    fields: [
      .day("on", "Looked at on"),
      ActField(
        "next", "Next review", .date,
        hint: "The district's own date; its practice counts from the day above when blank. No law "
          + "sets one."),
    ]
  ) { reference, entries in
    .exemption(
      .review(
        try Act.needed(reference), on: entries.dateOrToday("on"), next: entries.date("next")))
  }

  static let evidenceRequest = Act(
    .exemption, "evidence-request", "Record a request for the evidence",
    "A parent or guardian of a child may ask for the evidence of effort and search.",
    fields: [
      .day("received", "Received on"),
      ActField(
        "from", "From", .text, required: true, hint: "Who asks; the name stays in the case.",
        citation: Citation.exemption.text),
    ]
  ) { reference, entries in
    .exemption(
      .requestEvidence(
        try Act.needed(reference),
        EvidenceRequest(
          receivedOn: entries.dateOrToday("received"), from: entries.text("from"))))
  }

  static let evidenceHandOver = Act(
    .exemption, "evidence-hand-over", "Hand the evidence over",
    "Records that a request for the evidence was met.",
    fields: [
      ActField(
        "request", "Request", .number(1...999), required: true,
        hint: "The request's number in the case.", citation: Citation.exemption.text),
      .day("on", "Handed over on"),
      ActField("what", "What", .longText, hint: "What was handed over, and how."),
    ]
  ) { reference, entries in
    .exemption(
      .handOverEvidence(
        try Act.needed(reference), request: entries.number("request") ?? 0,
        on: entries.dateOrToday("on"), what: entries.text("what")))
  }

  static let withdraw = Act(
    .exemption, "withdraw", "Record a withdrawal",
    "A signer takes the authorization back; the tool may not be used for the child any more.",
    fields: [
      .day("on", "Withdrawn on"),
      ActField(
        "by", "By", .text, required: true, hint: "Who withdrew; the name stays in the case."),
      ActField("reason", "Reason", .longText, hint: "Why, if they said."),
    ]
  ) { reference, entries in
    .exemption(
      .withdraw(
        try Act.needed(reference),
        ExemptionEnd(
          .withdrawn, on: entries.dateOrToday("on"), by: entries.text("by"),
          reason: entries.text("reason"))))
  }

  static let end = Act(
    .exemption, "end", "End the exemption",
    "The use has stopped, a contract was signed, or the plan no longer calls for the tool.",
    fields: [
      .day("on", "Ended on"),
      ActField("reason", "Reason", .longText, required: true, hint: "Why the use ended."),
    ]
  ) { reference, entries in
    .exemption(
      .end(
        try Act.needed(reference),
        ExemptionEnd(.ended, on: entries.dateOrToday("on"), reason: entries.text("reason"))))
  }

  static let attach = Act(
    .exemption, "attach", "Attach a document",
    "Copies a document into the casebook with its SHA-256.",
    fields: [
      .document("file", "File", required: true),
      ActField(
        "role", "What it is", .text, required: true,
        hint: "Signed agreement, plan page, operator's letter, …", initial: "signed agreement"),
    ]
  ) { reference, entries in
    .exemption(
      .attach(try Act.needed(reference), path: entries.text("file"), role: entries.text("role")))
  }

  static let note = Act(
    .exemption, "note", "Add a note", "Adds a dated remark.", fields: [.remark]
  ) { reference, entries in
    .exemption(.note(try Act.needed(reference), entries.text("text")))
  }
}
