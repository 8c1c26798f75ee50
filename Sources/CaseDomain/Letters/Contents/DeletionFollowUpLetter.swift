/// The reminder of a request to delete.
struct DeletionFollowUpLetter: LetterContent {
  let shared: DeletionTokens
  let dated: CivilDate

  static let tokens: [LetterToken<Self>] =
    DeletionTokens.tokens(\.shared) + [
      .flag("isLate", "The day by which it was to be deleted has passed.") {
        letter in letter.shared.due.map { $0.due < letter.dated } ?? false
      },
      LetterToken(
        "sentOn", "The day the contractor was asked.", example: "November 9, 2026", needed: true
      ) {
        $0.shared.leg.sentOn.map { .day($0) }
      },
    ]

  static func obstacle(on request: DeletionRequest, in circumstances: Circumstances) -> Refusal? {
    FollowUpWithContractor.obstacle(on: request, in: circumstances)
  }

  static func contractors(of request: DeletionRequest) -> [Mention] {
    request.legs.filter(LegStep.toBeAnswered.holds).map(\.contractor)
  }

  init(
    _ request: DeletionRequest, for contractor: Mention?, _ entry: LetterEntry,
    in language: Language, _ circumstances: Circumstances
  ) throws {
    dated = entry.dated
    shared = try DeletionTokens(request, for: contractor, sent: nil, in: circumstances)
  }

  static func answer(
    _ letter: Letter, sent sending: LetterSending, on request: DeletionRequest,
    in circumstances: Circumstances
  ) -> (any Act)? {
    FollowUpWithContractor(
      contractor: letter.contractor?.reference(in: .contractor), on: sending.on,
      how: "\(letter.reference), \(sending.how)", note: "")
  }
}
