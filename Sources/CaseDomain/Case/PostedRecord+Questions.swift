extension PostedRecord {
  /// The choice by which the walk records what happened to the entry, once there is one.
  var eventChoices: [Question.Choice] {
    postingDays.isEmpty
      ? []
      : [
        Question.Choice("e", "say what happened to it", Proposal(RecordPostingEvent<Self>.self))
      ]
  }

  /// What is wrong on the entry that is up, which has to be corrected without a number of days, and an
  /// outage that is not known to be over.
  var eventsQuestion: Question? {
    guard isPosted else { return nil }
    var tasks: [Question.Task] = []
    if let wrong = openEvent(.wrong) {
      tasks.append(
        .due(
          DocketItem(
            .duty, "Correct the \(Self.entryName), which was found wrong on \(wrong.on.medium)",
            authority: .statute, citation: Self.entryCitation.text, settle: Self.posting)))
    }
    if let outage = openEvent(.outage) {
      tasks.append(
        .due(
          DocketItem(
            .duty,
            "Say until when the \(Self.entryName) could not be reached, as since \(outage.on.medium)",
            authority: .districtPractice, citation: Citation.districtPractice.text,
            settle: Proposal(RecordPostingEvent<Self>.self, .ask(\.until)))))
    }
    return Question(unasked: "website-events", tasks, order: 1)
  }

  /// What happened to the entry, as lines of the page.
  var eventLines: [CasePage.Line] {
    postingEvents.map { event in
      let isOpen = openEvent(event.kind) == event
      return CasePage.Line(
        event.kind == .outage ? "Outage" : event.kind == .wrong ? "Wrong" : "Taken down",
        "\(event.words); \(event.why.withoutStop)", tone: isOpen ? .warning : .plain,
        Proposal(RecordPostingEvent<Self>.self))
    }
  }
}
