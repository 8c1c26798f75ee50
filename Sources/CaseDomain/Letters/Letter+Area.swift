extension CaseArea {
  /// The area of letters.
  public static let letter = CaseArea("L", "letter")
}

extension Letter {
  /// The acts, in the order of a letter's life.
  public static let acts: [any Act<Letter>.Type] = [
    MakeLetter.self, ReleaseLetter.self, SendLetter.self, TellByLetter.self,
    TellAddressByLetter.self,
    SetLetterAside.self, Attach<Letter>.self, AddNote<Letter>.self,
  ]

  /// The columns of the list.
  public static let columns: [ListColumn<LetterSummary>] = [
    .number { CaseReference(.letter, $0.number) },
    ListColumn("title", "Letter", width: 30, grows: true) { .text($0.title) },
    ListColumn("standing", "Standing", width: 11) { summary, _ in .text(summary.standing.label) },
    ListColumn("datedOn", "Dated", width: 10, sorts: true) { .date($0.datedOn) },
    ListColumn("sentOn", "Sent", width: 10) { .optional($0.sentOn) },
    ListColumn("language", "Language", width: 10) { .text($0.language.label) },
  ]

  /// How good or bad the standing is.
  public static func tone(of summary: LetterSummary, on day: CivilDate) -> Tone {
    summary.standing.tone
  }

  /// The standings by which the list can be narrowed.
  public static var standings: [ActOption] { LetterStanding.options }
}
