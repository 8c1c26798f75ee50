/// What tells a requester that a request is granted, whole or in part.
///
/// What is held back is what the writer says of it; where nothing is said the whole is granted.
struct RequestGrantLetter: LetterContent {
  let shared: RequestTokens
  let entry: LetterEntry
  /// What can be done about what is held back, where anything is.
  let remedies: RequestRemedies?

  static let tokens: [LetterToken<Self>] =
    RequestTokens.tokens(\Self.shared) + [
      LetterToken(
        "heldBack", "What is held back, in the writer's own words; blank for nothing.",
        example: "Test questions are seen and not copied.", origin: .form
      ) { .typed($0.entry.words) },
      LetterToken(
        "ground", "By which law it is held back.", example: "C.G.S. § 10-154a", origin: .form
      ) { .typed($0.entry.why) },
      .flag("isReview", "Whether records are to be seen.") { $0.shared.request.kind == .review },
      .flag("isCorrection", "Whether a record is to be corrected.") {
        $0.shared.request.kind == .correction
      },
      .flag("isGiven", "Whether information or evidence is given.") {
        [.directory, .evidence].contains($0.shared.request.kind)
      },
    ] + RequestRemedies.tokens(\Self.remedies)

  static func obstacle(on request: RecordRequest, in circumstances: Circumstances) -> Refusal? {
    GrantInPart.obstacle(on: request, in: circumstances)
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
    if entry.words.isEmpty,
      let refusal = GrantRequest.obstacle(on: request, in: circumstances)
    {
      throw refusal
    }
    guard entry.words.isEmpty == entry.why.isEmpty else {
      throw Refusal(
        .letterIncomplete, "The letter says what is held back, or by which law, and not both.",
        remedy: "Say both, or clear both to grant the whole.",
        field: MakeLetter.id(of: entry.words.isEmpty ? \.entry.words : \.entry.why))
    }
    (shared, self.entry) = (RequestTokens(request: request, language: language), entry)
    remedies =
      entry.words.isEmpty
      ? nil
      : RequestRemedies(against: request, on: entry.dated, in: circumstances.district)
  }

  static func answer(
    _ letter: Letter, sent sending: LetterSending, on request: RecordRequest,
    in circumstances: Circumstances
  ) -> (any Act)? {
    let how = "\(letter.reference), \(sending.channel.label)"
    guard !letter.entry.words.isEmpty else {
      return GrantRequest(answer: RequestAnswer(outcome: .granted, on: sending.on, how: how))
    }
    return GrantInPart(
      answer: RequestAnswer(
        outcome: .grantedInPart, on: sending.on, how: how, withheld: letter.entry.words,
        ground: letter.entry.why),
      rights: ToldOfRights(isWritten: true, ofHearing: request.kind == .correction))
  }
}
