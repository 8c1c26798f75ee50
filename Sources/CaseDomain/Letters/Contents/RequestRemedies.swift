/// What a requester can do about a denial, as the letters say it that deny the whole or a part.
struct RequestRemedies: Sendable {
  /// Whether a hearing may be asked for.
  let hasHearing: Bool
  /// The last day of the time to appeal from a denial of public records.
  let appeal: Deadline?
  /// The earlier end of it, where the silence before the letter counted as a denial.
  let silenceAppeal: Deadline?

  /// What there is against a denial in a letter of a day.
  init(against request: RecordRequest, on day: CivilDate, in district: District) {
    hasHearing = request.mayBeHeard
    let isPublic = request.kind == .directory
    appeal = isPublic ? request.appeal(fromDenialOn: day, in: district) : nil
    silenceAppeal = isPublic ? request.appeal(fromSilenceBefore: day, in: district) : nil
  }

  /// The tokens of a letter that may hold them.
  static func tokens<Content>(
    _ path: KeyPath<Content, RequestRemedies?> & Sendable
  ) -> [LetterToken<Content>] {
    [
      LetterToken(
        "hearingSource", "Where the law gives a hearing, for whoever may ask for one.",
        example: Citation.correctionHearing.text, origin: .rule
      ) {
        $0[keyPath: path]?.hasHearing == true ? .text(Citation.correctionHearing.text) : nil
      }
    ]
      + LetterToken.duty(
        "appealBy", "The last day to appeal to the Freedom of Information Commission.",
        example: "December 16, 2026", { $0[keyPath: path]?.appeal.map { .day($0.due) } },
        source: { $0[keyPath: path]?.appeal.map { .source($0.authority, $0.citation) } })
      + [
        LetterToken(
          "silenceAppealBy",
          "The earlier last day, where the letter is late and the silence before it counted as a denial.",
          example: "December 9, 2026"
        ) { $0[keyPath: path]?.silenceAppeal.map { .day($0.due) } }
      ]
  }
}
