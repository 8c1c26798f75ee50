extension DeletionActs {
  static let pause = Act(
    .deletion, "pause", "Pause the request",
    "Lets the request rest; its days are added to what contractors have left.",
    fields: [
      .day("from", "From"),
      ActField("reason", "Reason", .longText, required: true, hint: "Why it rests."),
    ]
  ) { reference, entries in
    .deletion(
      .pause(
        try Act.needed(reference), from: entries.dateOrToday("from"),
        reason: entries.text("reason")))
  }

  static let resume = Act(
    .deletion, "resume", "Let the request go on",
    "Ends the pause; what contractors have left moves by its days.",
    fields: [.day("on", "Goes on from")]
  ) { reference, entries in
    .deletion(.resume(try Act.needed(reference), on: entries.dateOrToday("on")))
  }

  static let extend = Act(
    .deletion, "extend", "Give more time",
    "Gives every contractor that has yet to answer until a later day. The day is the district's "
      + "own; the statute asks only that the time be reasonable.",
    fields: [
      ActField(
        "until", "Until", .date, required: true, hint: "The last day of the longer time.",
        citation: Citation.deletion.text),
      ActField("reason", "Reason", .longText, required: true, hint: "Why more time is reasonable."),
      .day("on", "Given on"),
    ]
  ) { reference, entries in
    let given = entries.dateOrToday("on")
    return .deletion(
      .extend(
        try Act.needed(reference),
        Extension(
          on: given, until: entries.date("until") ?? given, reason: entries.text("reason"))))
  }

  static let answer = Act(
    .deletion, "answer", "Tell the requester the outcome",
    "Records that the requester was told, and closes the request; a watch stays open.",
    fields: [
      .day("on", "Told on"),
      ActField(
        "how", "How", .longText, required: true, hint: "How the requester was told, and what."),
    ]
  ) { reference, entries in
    .deletion(
      .answer(
        try Act.needed(reference),
        DeletionClose(.answered, on: entries.dateOrToday("on"), how: entries.text("how"))))
  }

  static let withdraw = Act(
    .deletion, "withdraw", "Record a withdrawal",
    "The requester takes the request back; it is closed, and no watch stays open.",
    fields: [
      .day("on", "Withdrawn on"),
      ActField("how", "How", .longText, required: true, hint: "How the requester said so."),
    ]
  ) { reference, entries in
    .deletion(
      .withdraw(
        try Act.needed(reference),
        DeletionClose(.withdrawn, on: entries.dateOrToday("on"), how: entries.text("how"))))
  }

  static let attach = Act(
    .deletion, "attach", "Attach a document",
    "Copies a document into the casebook with its SHA-256.",
    fields: [
      .document("file", "File", required: true),
      ActField(
        "role", "What it is", .text, required: true,
        hint: "The request, a letter to a contractor, a certificate, …", initial: "request"),
    ]
  ) { reference, entries in
    .deletion(
      .attach(try Act.needed(reference), path: entries.text("file"), role: entries.text("role")))
  }

  static let note = Act(
    .deletion, "note", "Add a note", "Adds a dated remark.", fields: [.remark]
  ) { reference, entries in
    .deletion(.note(try Act.needed(reference), entries.text("text")))
  }
}
