/// What tells a requester that a request is denied, why, and what can be done about it.
struct RequestDenialLetter: LetterContent {
  let shared: RequestTokens
  let entry: LetterEntry
  /// The last day of the time to appeal from a denial of public records.
  let appeal: Deadline?

  static let tokens: [LetterToken<Self>] =
    RequestTokens.tokens(\Self.shared) + [
      LetterToken(
        "why", "Why it is denied, in the letter's language.", origin: .form, needed: true
      ) { .typed($0.entry.why) },
      LetterToken(
        "ground", "The exemption or the policy relied on, in the writer's own words.",
        example: "C.G.S. § 1-210(b)(11)", origin: .form
      ) { .typed($0.entry.words) },
      LetterToken(
        "hearingSource", "Where the law gives a hearing, for whoever may ask for one.",
        example: Citation.correctionHearing.text, origin: .rule
      ) {
        let request = $0.shared.request
        return request.kind == .correction && request.check?.holds == true
          ? .text(Citation.correctionHearing.text) : nil
      },
    ]
    + LetterToken.duty(
      "appealBy", "The last day to appeal to the Freedom of Information Commission.",
      example: "December 16, 2026", { $0.appeal.map { .day($0.due) } },
      source: { $0.appeal.map { .source($0.authority, $0.citation) } })

  static var asks: PartialKeyPath<MakeLetter>? { \.entry.why }

  static func obstacle(on request: RecordRequest, in circumstances: Circumstances) -> Refusal? {
    DenyRequest.obstacle(on: request, in: circumstances)
  }

  static func open(
    _ entry: inout LetterEntry, on request: RecordRequest, for contractor: Int?,
    in circumstances: Circumstances
  ) {
    RequestAcknowledgmentLetter.open(&entry, on: request, for: contractor, in: circumstances)
  }

  init(
    _ request: RecordRequest, for contractor: Mention?, _ entry: LetterEntry,
    in language: Language, _ circumstances: Circumstances
  ) throws {
    if request.kind == .directory, entry.words.isEmpty {
      throw Refusal(
        .letterIncomplete, "The denial names no exemption, and no policy, that it relies on.",
        citation: Citation.recordsDenial.text, remedy: "Name it, as § 1-210(b)(11).",
        field: MakeLetter.id(of: \.entry.words))
    }
    (shared, self.entry) = (RequestTokens(request: request, language: language), entry)
    appeal =
      request.kind == .directory
      ? request.appeal(fromDenialOn: entry.dated, in: circumstances.district) : nil
  }

  static func answer(
    _ letter: Letter, sent sending: LetterSending, on request: RecordRequest,
    in circumstances: Circumstances
  ) -> (any Act)? {
    DenyRequest(
      answer: RequestAnswer(
        outcome: .denied, on: sending.on, how: "\(letter.reference), \(sending.channel.label)",
        ground: letter.entry.words, reason: letter.entry.why),
      isWritten: true, toldOfHearing: request.kind == .correction)
  }
}
