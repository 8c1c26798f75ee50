/// Records what happened to the entry of a case on the website after it was posted.
struct RecordPostingEvent<Record: PostedRecord>: ChangingAct {
  static var about: ActAbout {
    ActAbout(
      "posting-event", "Record what happened to the \(Record.entryName)",
      "Records that something on the \(Record.entryName) is wrong, that it was taken down, or that "
        + "it could not be reached; and of an outage until when, and of what was taken down from "
        + "when it is to be shown again.")
  }
  static var fields: [Field<Self>] {
    [
      Field(
        "what", "What happened", \.kind, .choice(), required: true,
        citation: Record.entryCitation),
      Field("on", "On", \.on, .day, hint: "The day on which it was found or done, or began."),
      Field(
        "until", "Until", \.until, .date,
        hint: "Of an outage its last day; of what was taken down, from when it is shown again."),
      Field(
        "why", "Why", \.why, .longText, required: true,
        hint: "What is wrong, why it was taken down, or why it could not be reached."),
    ]
  }

  var kind: PostingEvent.Kind?
  var on = CivilDate.first
  var until: CivilDate?
  var why = ""

  /// What is not over is asked about first.
  mutating func prefill(from record: Record, in circumstances: Circumstances) {
    guard let index = record.openOutage ?? record.openWithdrawal else { return }
    let event = record.postingEvents[index]
    (kind, on, why) = (event.kind, event.on, event.why)
  }

  static func obstacle(on record: Record, in circumstances: Circumstances) -> Refusal? { nil }

  /// What was never posted can be kept off the website, and nothing else can have happened to it.
  private func requirePosted(_ record: Record) throws(Refusal) {
    guard record.postingDays.isEmpty, kind != .withdrawn else { return }
    throw Refusal(
      .noSuchEntry, "Nothing of \(record.reference) was posted on the website.",
      remedy: "Record the \(Record.entryName) first, with the day on which it went up.",
      field: Self.id(of: \.kind))
  }

  func check() throws(EntryProblems) {
    guard let until, kind == .wrong else { return }
    throw EntryProblems(
      field: Self.id(of: \.until), value: until.iso,
      "What was wrong has no last day; it is settled by the posting that puts it right.")
  }

  func change(_ record: Record, in circumstances: Circumstances) throws -> Decision<Record> {
    let kind = try needed(\.kind)
    try requirePosted(record)
    try require(
      \.on, "It", after: [(record.postingDays.min(), "the first posting")], in: circumstances)
    if let until {
      try circumstances.requireHappened(until, "The end", field: Self.id(of: \.until))
      try circumstances.require(end: until, notBefore: on, field: Self.id(of: \.until))
    }
    // The end of what was taken down is that of the one that is open, whatever day was typed for it.
    let ending = kind == .withdrawn && until != nil ? record.openWithdrawal : nil
    var event = PostingEvent(
      kind, on: ending.map { record.postingEvents[$0].on } ?? on, until: until, why: why)
    if kind != .outage, until == nil {
      // What is entered late was settled by the first posting after it.
      event.until = record.postingDays.filter { $0 > on }.min()
    }
    var changed = record
    if let index = ending {
      changed.postingEvents[index] = event
    } else if kind == .outage, let index = record.openOutage {
      try requireSame(as: record.postingEvents[index])
      changed.postingEvents[index] = event
    } else {
      try requireNew(event, on: record)
      changed.postingEvents.append(event)
    }
    let isBack = kind == .withdrawn && until != nil
    return Decision(
      changed,
      "The \(Record.entryName) of \(record.reference): \(event.words)."
        + (isBack ? " Build the website, put it up, and record the posting." : ""),
      details(\.kind, \.on, \.until))
  }

  /// Refuses a second outage while one lasts.
  private func requireSame(as outage: PostingEvent) throws(Refusal) {
    guard outage.on != on else { return }
    throw Refusal(
      .alreadyDone, "The outage of \(outage.on.long) is not over.",
      remedy: "Say first until when it lasted, with the day on which it began.",
      field: Self.id(of: \.on))
  }

  /// Refuses what is recorded already.
  private func requireNew(_ event: PostingEvent, on record: Record) throws(Refusal) {
    if let withdrawal = record.openEvent(.withdrawn), event.kind == .withdrawn, event.isOpen {
      throw Refusal(
        .alreadyDone, "It was taken down on \(withdrawal.on.long), and not posted since.",
        remedy: "Say from when it is to be shown again, with the day on which it was taken down.",
        field: Self.id(of: \.kind))
    }
    guard record.postingEvents.contains(event) else { return }
    throw Refusal(
      .alreadyDone, "The same is recorded of \(event.on.long) already.",
      remedy: "Enter another day, or say what else it was.", field: Self.id(of: \.on))
  }
}
