/// What tells a requester how a hearing on a correction was decided, with the reasons.
struct RequestDecisionLetter: LetterContent {
  let shared: RequestTokens
  let hearing: CorrectionHearing
  /// The reasons, in the language of the letter.
  let reasons: String

  static let tokens: [LetterToken<Self>] =
    RequestTokens.tokens(\Self.shared) + [
      LetterToken("heldOn", "The day of the hearing.", example: "December 8, 2026") {
        $0.hearing.heldOn.map { .day($0) }
      },
      LetterToken(
        "decidedOn", "The day of the decision.", example: "December 9, 2026", needed: true
      ) {
        $0.hearing.decidedOn.map { .day($0) }
      },
      LetterToken("officer", "Who decided.", example: "W. Larch", needed: true) {
        .typed($0.hearing.officer)
      },
      LetterToken("reasons", "Why.", example: "The two notes agree.", needed: true) {
        .typed($0.reasons)
      },
      .flag("isUpheld", "Whether it is for the requester.") { $0.hearing.upholds == true },
      LetterToken(
        "hearingSource", "Where the law lets the requester place a statement, if it is refused.",
        example: Citation.correctionHearing.text, origin: .rule
      ) { $0.hearing.upholds == false ? .text(Citation.correctionHearing.text) : nil },
    ]

  static func obstacle(on request: RecordRequest, in circumstances: Circumstances) -> Refusal? {
    if let refusal = request.isNo(.correction) { return refusal }
    guard request.hearing?.decidedOn == nil else { return nil }
    return Refusal(
      .notAnswered, "No hearing on the correction is decided.",
      citation: Citation.correctionHearing.text,
      remedy: "Record the decision first, with “\(DecideHearing.about.title)”.")
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
    guard let hearing = request.hearing else { throw Refusal.noCase(of: .request) }
    shared = RequestTokens(request: request, language: language)
    self.hearing = hearing
    reasons = try entry.saying(hearing.reasons, or: \.why, "why it was decided so", in: language)
  }
}
