/// What tells families who were told of a breach that there was none.
struct BreachCorrectionLetter: BreachLetterContent {
  let shared: BreachTokens

  static let tokens: [LetterToken<Self>] = [
    LetterToken("happened", "What was found, in your words.", origin: .form, needed: true) {
      .typed($0.shared.entry.words)
    },
    BreachTokens.holder(\.shared), BreachTokens.toldOn(\.shared),
    LetterToken(
      "foundOn", "The day it was found to be none.", example: "January 20, 2025", needed: true
    ) {
      $0.shared.breach.falseAlarm.map { .day($0.on) }
    },
  ]

  static func obstacle(on breach: Breach, in circumstances: Circumstances) -> Refusal? {
    CorrectFalseAlarm.obstacle(on: breach, in: circumstances)
      ?? (breach.waves.isEmpty
        ? Refusal(
          .wrongLetter, "Nobody was told of it, so that there is nobody to tell otherwise.",
          remedy: "Close the breach.") : nil)
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
