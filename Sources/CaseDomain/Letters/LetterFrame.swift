/// What every letter has, whatever it is about: the district, whom to ask, and to whom it goes.
struct LetterFrame: Sendable {
  let district: District
  let entry: LetterEntry
  let about: CaseReference

  static let tokens: [LetterToken<LetterFrame>] = [
    LetterToken(
      "district", "The district's name.", example: "Sample Public Schools", origin: .settings,
      needed: true
    ) {
      .typed($0.district.name)
    },
    LetterToken("case", "The district's number of the case.", example: "C-0012", always: true) {
      .text($0.about.description)
    },
    LetterToken("to", "To whom the letter goes.", example: "R. Sample", origin: .form) {
      .typed($0.entry.to)
    },
    LetterToken(
      "date", "The day the letter bears.", example: "November 24, 2026", origin: .form, always: true
    ) {
      .day($0.entry.dated)
    },
    LetterToken(
      "signer", "Who signs and answers questions.", example: "A. Coordinator", origin: .settings
    ) {
      .typed($0.district.letterhead.signer)
    },
    LetterToken(
      "signerTitle", "What that person is.", example: "Privacy coordinator", origin: .settings
    ) {
      .typed($0.district.letterhead.title)
    },
    LetterToken(
      "telephone", "The district's telephone number.", example: "203-555-0100", origin: .settings
    ) {
      .typed($0.district.letterhead.telephone)
    },
    LetterToken(
      "email", "The district's address for e-mail.", example: "privacy@sample.example",
      origin: .settings
    ) {
      .typed($0.district.letterhead.email)
    },
    LetterToken(
      "website", "The district's website.", example: "https://sample.example", origin: .settings
    ) {
      .typed($0.district.letterhead.website)
    },
    LetterToken("words", "What was entered in the writer's own words.", origin: .form) {
      .typed($0.entry.words)
    },
  ]
}
