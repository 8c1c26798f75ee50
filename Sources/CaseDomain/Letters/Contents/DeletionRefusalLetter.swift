/// What tells whoever asked for a deletion that the request cannot be granted.
struct DeletionRefusalLetter: LetterContent {
  let request: DeletionRequest
  let check: RightCheck
  let entry: LetterEntry
  /// Which data, in the language of the letter.
  let data: String

  static let tokens: [LetterToken<Self>] = [
    DeletionTokens.receivedOn { $0.request },
    DeletionTokens.data { $0.data },
    LetterToken(
      "checkedOn", "The day the right to ask was checked.", example: "November 4, 2026",
      needed: true
    ) {
      .day($0.check.on)
    },
    LetterToken(
      "why", "Why the request cannot be granted, in the letter's language.", origin: .form,
      needed: true
    ) {
      .typed($0.entry.why)
    },
    .source("deletionSource", .deletion),
  ]

  static var asks: PartialKeyPath<MakeLetter>? { \.entry.why }

  static func obstacle(on request: DeletionRequest, in circumstances: Circumstances) -> Refusal? {
    if let refusal = request.closed ?? request.unchecked { return refusal }
    guard request.rightCheck?.holds == true else { return nil }
    return Refusal(
      .alreadyDone, "By the check the requester has the right to control the data.",
      citation: Citation.deletion.text,
      remedy: "Ask the contractors, or check again with “\(CheckRight.about.title)”.")
  }

  static func open(
    _ entry: inout LetterEntry, on request: DeletionRequest, for contractor: Int?,
    in circumstances: Circumstances
  ) {
    DeletionAnswerLetter.open(&entry, on: request, for: contractor, in: circumstances)
  }

  init(
    _ request: DeletionRequest, for contractor: Mention?, _ entry: LetterEntry,
    in language: Language, _ circumstances: Circumstances
  ) throws {
    guard let check = request.rightCheck else { throw Refusal.noCase(of: .deletion) }
    guard !entry.why.isEmpty else {
      throw Refusal(
        .letterIncomplete, "The letter does not say why the request cannot be granted.",
        remedy: "Say it in plain words, in the letter's language.",
        field: MakeLetter.id(of: \.entry.why))
    }
    (self.request, self.check, self.entry) = (request, check, entry)
    data = try entry.saying(request.data, or: \.words, "which data it is about", in: language)
  }

  static func answer(
    _ letter: Letter, sent sending: LetterSending, on request: DeletionRequest,
    in circumstances: Circumstances
  ) -> (any Act)? {
    DeletionAnswerLetter.answer(letter, sent: sending, on: request, in: circumstances)
  }
}
