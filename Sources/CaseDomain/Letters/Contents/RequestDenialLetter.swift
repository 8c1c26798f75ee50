/// What tells a requester that a request is denied, why, and what can be done about it.
struct RequestDenialLetter: LetterContent {
  let shared: RequestTokens
  let entry: LetterEntry
  let remedies: RequestRemedies?

  static let tokens: [LetterToken<Self>] =
    RequestTokens.tokens(\Self.shared) + [
      LetterToken(
        "why", "Why it is denied, in the letter's language.", origin: .form, needed: true
      ) { .typed($0.entry.why) },
      LetterToken(
        "ground", "The exemption or the policy relied on, in the writer's own words.",
        example: "C.G.S. § 1-210(b)(11)", origin: .form
      ) { .typed($0.entry.words) },
    ] + RequestRemedies.tokens(\Self.remedies)

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
      throw ToldOfRights.withoutGround(field: MakeLetter.id(of: \.entry.words))
    }
    (shared, self.entry) = (RequestTokens(request: request, language: language), entry)
    remedies = RequestRemedies(
      against: request, on: entry.dated, in: circumstances.district)
  }

  static func answer(
    _ letter: Letter, sent sending: LetterSending, on request: RecordRequest,
    in circumstances: Circumstances
  ) -> (any Act)? {
    DenyRequest(
      answer: RequestAnswer(
        outcome: .denied, on: sending.on, how: "\(letter.reference), \(sending.channel.label)",
        ground: letter.entry.words, reason: letter.entry.why),
      rights: ToldOfRights(isWritten: true, ofHearing: request.kind == .correction))
  }
}
