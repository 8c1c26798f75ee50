extension DeletionActs {
  static let send = Act(
    .deletion, "send", "Send the request to a contractor",
    "Records that a contractor was asked to delete; the time it has runs from that day.",
    fields: [contractor, .day("on", "Sent on"), how]
  ) { reference, entries in
    .deletion(
      .send(
        try Act.needed(reference), contractor: try entries.neededReference("contractor"),
        on: entries.dateOrToday("on"), how: entries.text("how")))
  }

  static let acknowledge = Act(
    .deletion, "acknowledge", "Record an acknowledgement",
    "The contractor says that it has the request; its answer is still awaited.",
    fields: [contractor, .day("on", "Acknowledged on")]
  ) { reference, entries in
    .deletion(
      .acknowledge(
        try Act.needed(reference), contractor: try entries.neededReference("contractor"),
        on: entries.dateOrToday("on")))
  }

  static let followUp = Act(
    .deletion, "follow-up", "Follow up",
    "Records that a contractor was reminded; reminders are counted.",
    fields: [
      contractor, .day("on", "Reminded on"), how,
      ActField("note", "What came of it", .longText, hint: "What they said, or that nothing came."),
    ]
  ) { reference, entries in
    .deletion(
      .followUp(
        try Act.needed(reference), contractor: try entries.neededReference("contractor"),
        FollowUp(
          on: entries.dateOrToday("on"), how: entries.text("how"), note: entries.text("note"))))
  }

  static let confirm = Act(
    .deletion, "confirm", "Record a confirmed deletion",
    "The contractor says that the data are deleted.",
    fields: [
      contractor, .day("on", "Confirmed on"), answered, .document("certificate", "Certificate"),
    ]
  ) { reference, entries in
    let certificate = entries.text("certificate")
    return .deletion(
      .confirm(
        try Act.needed(reference), contractor: try entries.neededReference("contractor"),
        on: entries.dateOrToday("on"), answer: entries.text("answer"),
        certificate: certificate.isEmpty ? nil : certificate))
  }

  static let refuse = Act(
    .deletion, "refuse", "Record a refusal under a law",
    "The contractor keeps the data because a law requires it or forbids deleting it.",
    fields: [
      contractor, .day("on", "Refused on"),
      ActField(
        "exception", "Exception",
        .choice(ExceptionKind.allCases.map { ActOption($0.rawValue, $0.label) }), required: true,
        hint: "What the law does.", citation: Citation.deletion.text),
      ActField(
        "citation", "Law", .text,
        hint: "Always needed: the law the contractor relies on, as it names it.",
        citation: Citation.deletion.text),
      answered,
    ]
  ) { reference, entries in
    .deletion(
      .refuse(
        try Act.needed(reference), contractor: try entries.neededReference("contractor"),
        on: entries.dateOrToday("on"),
        try entries.needed("exception", as: ExceptionKind.self),
        citation: entries.text("citation"), answer: entries.text("answer")))
  }

  static let keepCopy = Act(
    .deletion, "keep-copy", "Record a disaster-recovery copy",
    "Nothing is left but a copy that the public cannot reach and daily business cannot use; a "
      + "watch stays open on it.",
    fields: [contractor, .day("on", "Answered on"), answered]
  ) { reference, entries in
    .deletion(
      .keepInCopy(
        try Act.needed(reference), contractor: try entries.neededReference("contractor"),
        on: entries.dateOrToday("on"), answer: entries.text("answer")))
  }

  static let restored = Act(
    .deletion, "restored", "Record that the copy was restored",
    "The copy was used to bring data back, so deletion may be asked for again; a closed request "
      + "opens again.",
    fields: [contractor, .day("on", "Restored on")]
  ) { reference, entries in
    .deletion(
      .copyRestored(
        try Act.needed(reference), contractor: try entries.neededReference("contractor"),
        on: entries.dateOrToday("on")))
  }

  static let copyDestroyed = Act(
    .deletion, "copy-destroyed", "Record that the copy is gone",
    "The contractor says that the disaster-recovery copy no longer exists; the watch ends.",
    fields: [contractor, .day("on", "Gone as of")]
  ) { reference, entries in
    .deletion(
      .copyDestroyed(
        try Act.needed(reference), contractor: try entries.neededReference("contractor"),
        on: entries.dateOrToday("on")))
  }

  private static let contractor = ActField(
    "contractor", "Contractor", .lookup(.contractor), required: true,
    hint: "One of the request's contractors; filled in where only one is at this step.")

  private static let how = ActField(
    "how", "How", .text, hint: "Letter, e-mail, the vendor's portal, …")

  private static let answered = ActField(
    "answer", "Answer", .longText, hint: "What the contractor wrote, in short.")
}
