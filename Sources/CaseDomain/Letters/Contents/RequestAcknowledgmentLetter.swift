/// What tells a requester that the request came, and when it is due.
struct RequestAcknowledgmentLetter: LetterContent {
  let shared: RequestTokens
  let due: RequestDue?

  static let tokens: [LetterToken<Self>] =
    RequestTokens.tokens(\Self.shared)
    + LetterToken.duty(
      "dueBy", "The day by which it is due, where one is.", example: "December 17, 2026",
      { $0.due.map { .day($0.due) } },
      source: { $0.due.map { .source($0.authority, $0.citation) } })
    + [
      .flag("isReview", "Whether records are to be seen by that day.") {
        $0.shared.request.kind == .review
      },
      .flag("isDenialTimed", "Whether the day is that of a denial, and silence counts as one.") {
        $0.shared.request.kind == .directory
      },
      .flag("isAnswered", "Whether the day is one that the district sets itself for its answer.") {
        [.correction, .evidence].contains($0.shared.request.kind)
      },
      .flag("isSent", "Whether records of a transfer go or come by that day.") {
        $0.shared.request.kind == .transfer
      },
      .flag("isChecked", "Whether who asks is checked before anything is granted.") {
        $0.shared.request.kind.needsCheck && $0.shared.request.check == nil
      },
    ]

  static func obstacle(on request: RecordRequest, in circumstances: Circumstances) -> Refusal? {
    AcknowledgeRequest.obstacle(on: request, in: circumstances)
  }

  static func open(
    _ entry: inout LetterEntry, on request: RecordRequest, for contractor: Int?,
    in circumstances: Circumstances
  ) {
    entry.to = request.requesterName
  }

  init(
    _ request: RecordRequest, for contractor: Mention?, _ entry: LetterEntry,
    in language: Language, _ circumstances: Circumstances
  ) throws {
    shared = RequestTokens(request: request, language: language)
    due = request.due(in: circumstances.district)
  }

  static func answer(
    _ letter: Letter, sent sending: LetterSending, on request: RecordRequest,
    in circumstances: Circumstances
  ) -> (any Act)? {
    AcknowledgeRequest(on: sending.on)
  }
}
