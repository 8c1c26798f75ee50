/// What tells families who were told of a breach that there was none.
struct BreachCorrectionLetter: LetterContent {
  let breach: Breach
  let entry: LetterEntry

  static let tokens: [LetterToken<Self>] = [
    LetterToken("happened", "What was found, in your words.", origin: .form, needed: true) {
      .typed($0.entry.words)
    },
    LetterToken("holder", "Who held the data, where it was a company.", example: "Globex Learning")
    {
      $0.breach.contractor.map { .text($0.name) }
    },
    LetterToken("toldOn", "The day families were told.", example: "January 9, 2025", needed: true) {
      $0.breach.waves.map(\.sentOn).min().map { .day($0) }
    },
    LetterToken(
      "foundOn", "The day it was found to be none.", example: "January 20, 2025", needed: true
    ) {
      $0.breach.falseAlarm.map { .day($0.on) }
    },
  ]

  static var asks: PartialKeyPath<MakeLetter>? { \.entry.words }

  static func obstacle(on breach: Breach, in circumstances: Circumstances) -> Refusal? {
    CorrectFalseAlarm.obstacle(on: breach, in: circumstances)
      ?? (breach.waves.isEmpty
        ? Refusal(
          .wrongLetter, "Nobody was told of it, so that there is nobody to tell otherwise.",
          remedy: "Close the breach.") : nil)
  }

  init(
    _ breach: Breach, for contractor: Mention?, _ entry: LetterEntry,
    in language: Language, _ circumstances: Circumstances
  ) throws {
    _ = try BreachTokens(breach, entry, language, in: circumstances)
    (self.breach, self.entry) = (breach, entry)
  }

  static func answer(
    _ letter: Letter, sent sending: LetterSending, on breach: Breach,
    in circumstances: Circumstances
  ) -> (any Act)? {
    CorrectFalseAlarm(
      on: sending.on,
      how: "\(letter.reference), \(sending.channel.label)"
        + (sending.proof.isEmpty ? "" : "; \(sending.proof)"))
  }
}
