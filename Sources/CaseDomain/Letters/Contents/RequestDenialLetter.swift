/// What tells a requester that a request is denied, why, and what can be done about it.
struct RequestDenialLetter: LetterContent {
  let shared: RequestTokens
  /// Why it is denied, in the language of the letter.
  let why: String
  let ground: String
  let remedies: RequestRemedies?

  static let tokens: [LetterToken<Self>] =
    RequestTokens.tokens(\Self.shared) + [
      LetterToken(
        "why", "Why it is denied, in the letter's language.", origin: .form, needed: true
      ) { .typed($0.why) },
      LetterToken(
        "ground", "The exemption or the policy relied on, in the writer's own words.",
        example: "C.G.S. § 1-210(b)(11)", origin: .form
      ) { .typed($0.ground) },
    ] + RequestRemedies.tokens(\Self.remedies)

  static var asks: PartialKeyPath<MakeLetter>? { \.entry.why }

  static func obstacle(on request: RecordRequest, in circumstances: Circumstances) -> Refusal? {
    // A denial that is on record can still be put in writing.
    request.answer?.outcome == .denied
      ? request.withdrawn : DenyRequest.obstacle(on: request, in: circumstances)
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
    ground = entry.words.isEmpty ? request.answer?.ground ?? "" : entry.words
    if request.kind == .directory, ground.isEmpty {
      throw ToldOfRights.withoutGround(field: MakeLetter.id(of: \.entry.words))
    }
    shared = RequestTokens(request: request, language: language)
    why =
      if let answer = request.answer, entry.why.isEmpty {
        try entry.saying(answer.reason, or: \.why, "why it is denied", in: language)
      } else { entry.why }
    remedies = RequestRemedies(
      against: request, on: request.answer?.on ?? entry.dated, in: circumstances.district)
  }

  static func answer(
    _ letter: Letter, sent sending: LetterSending, on request: RecordRequest,
    in circumstances: Circumstances
  ) -> (any Act)? {
    guard request.answer == nil else { return nil }
    return DenyRequest(
      answer: RequestAnswer(
        outcome: .denied, on: sending.on, how: "\(letter.reference), \(sending.channel.label)",
        ground: letter.entry.words, reason: letter.entry.why),
      rights: ToldOfRights(isWritten: true, ofHearing: request.kind == .correction))
  }
}
