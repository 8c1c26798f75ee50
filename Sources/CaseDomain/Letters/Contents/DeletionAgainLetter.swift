/// The request to delete what a disaster-recovery copy brought back (§ 10-234cc(a)(2)).
struct DeletionAgainLetter: LetterContent {
  let shared: DeletionTokens
  let restoredOn: CivilDate?

  static let tokens: [LetterToken<Self>] =
    DeletionTokens.tokens(\.shared) + [
      LetterToken(
        "restoredOn", "The day the copy was restored.", example: "November 20, 2026", needed: true
      ) {
        $0.restoredOn.map { .day($0) }
      }
    ]

  static func obstacle(on request: DeletionRequest, in circumstances: Circumstances) -> Refusal? {
    SendToContractor.obstacle(on: request, in: circumstances)
      ?? (contractors(of: request).isEmpty
        ? Refusal(
          .legNotReady, "No contractor restored a copy of what it was asked to delete.",
          citation: Citation.deletion.text,
          remedy: "Record the restore first, with “\(RecordCopyRestored.about.title)”.") : nil)
  }

  static func contractors(of request: DeletionRequest) -> [Mention] {
    request.legs.filter { restored($0) != nil }.map(\.contractor)
  }

  private static func restored(_ leg: Leg) -> CivilDate? {
    if case .restored(let day) = leg.watch, leg.state == .toBeSent { day } else { nil }
  }

  init(
    _ request: DeletionRequest, for contractor: Mention?, _ entry: LetterEntry,
    in language: Language, _ circumstances: Circumstances
  ) throws {
    let leg = request.legs.first { $0.contractor.number == contractor?.number }
    restoredOn = leg.flatMap(Self.restored)
    shared = try DeletionTokens(request, for: contractor, sent: entry.dated, in: circumstances)
  }

  static func answer(
    _ letter: Letter, sent sending: LetterSending, on request: DeletionRequest,
    in circumstances: Circumstances
  ) -> (any Act)? {
    DeletionRequestLetter.answer(letter, sent: sending, on: request, in: circumstances)
  }
}
