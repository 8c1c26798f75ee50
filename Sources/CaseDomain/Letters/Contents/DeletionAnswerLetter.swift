/// What tells whoever asked for a deletion what came of it.
struct DeletionAnswerLetter: LetterContent {
  let request: DeletionRequest
  /// Which data, in the language of the letter.
  let data: String
  let isEnglish: Bool

  static let tokens: [LetterToken<Self>] = [
    DeletionTokens.receivedOn { $0.request },
    LetterToken("students", "The children, by the district's codes.", form: .list) {
      if case .students(let students) = $0.request.scope {
        .several(students.map(\.inLetters))
      } else {
        nil
      }
    },
    DeletionTokens.data { $0.data },
    outcome("deleted", "The contractors that deleted it.") {
      $0.state == .confirmed || $0.state == .keptInCopy
    },
    outcome("kept", "The contractors that keep some or all of it under a law.") {
      $0.exception != nil
    },
    outcome("refused", "The contractors that did not delete it, with no law that allows that.") {
      $0.isContestable && $0.state != .silent
    },
    outcome("silent", "The contractors from which no answer came.") { $0.state == .silent },
    outcome("copies", "The contractors with a disaster-recovery copy, which the district watches.")
    {
      $0.watch == .open
    },
    .source("deletionSource", .deletion),
  ]

  private static func outcome(
    _ name: String, _ meaning: String, _ holds: @escaping @Sendable (Leg) -> Bool
  ) -> LetterToken<Self> {
    LetterToken(
      name, meaning, form: .rows,
      columns: [
        TokenAbout("contractor", "The contractor.", example: "Globex Learning"),
        TokenAbout("on", "The day it answered.", example: "November 20, 2026"),
        TokenAbout("law", "The law that it names.", example: "C.G.S. § 7-109"),
        TokenAbout("remains", "What is left.", example: "grades"),
      ]
    ) { letter in
      .table(
        letter.request.legs.filter(holds).map { leg in
          var row: [String: TokenValue] = ["contractor": .text(leg.contractor.name)]
          row["on"] = leg.answeredOn.map { .day($0) }
          row["law"] = .typed(leg.exceptionCitation)
          // What is left is on record in English.
          if letter.isEnglish { row["remains"] = .typed(leg.remains) }
          return row
        })
    }
  }

  static func obstacle(on request: DeletionRequest, in circumstances: Circumstances) -> Refusal? {
    TellOutcome.obstacle(on: request, in: circumstances)
      ?? (request.rightCheck?.holds == true
        ? nil
        : Refusal(
          .rightNotChecked, "By the check the requester has no right to control the data.",
          citation: Citation.deletion.text, remedy: "Make the refusal instead."))
  }

  static func open(
    _ entry: inout LetterEntry, on request: DeletionRequest, for contractor: Int?,
    in circumstances: Circumstances
  ) {
    entry.to = request.requesterName
  }

  init(
    _ request: DeletionRequest, for contractor: Mention?, _ entry: LetterEntry,
    in language: Language, _ circumstances: Circumstances
  ) throws {
    self.request = request
    isEnglish = language == .english
    data = try entry.saying(request.data, or: \.words, "which data it is about", in: language)
  }

  static func answer(
    _ letter: Letter, sent sending: LetterSending, on request: DeletionRequest,
    in circumstances: Circumstances
  ) -> (any Act)? {
    TellOutcome(
      close: DeletionClose(
        .answered, on: sending.on, how: "\(letter.reference), \(sending.channel.label)"))
  }
}
