/// Records that somebody read a notice for the website whole, so that the next build shows it.
struct ReleaseLetter: ChangingAct {
  static let about = ActAbout(
    "release", "Release a notice for the website",
    "Records that somebody read the notice of a breach whole: the website that is built next shows it, "
      + "and none that was only made.")
  static let fields: [Field<Self>] = [
    Field("on", "Read on", \.on, .day, citation: .breachFamilies)
  ]

  var on = CivilDate.first

  static func obstacle(on letter: Letter, in circumstances: Circumstances) -> Refusal? {
    if let refusal = letter.settled { return refusal }
    guard letter.kind == .websiteBreachNotice else {
      return Refusal(
        .wrongLetter, "“\(letter.kind.label)” is no notice for the website.",
        remedy: "Use “\(letter.kind.sentBy.about.title)”.")
    }
    return letter.releasedOn.first.map {
      Refusal(
        .alreadyDone, "The notice was released on \($0.long).",
        remedy: "Undo that where the notice is wrong, and set it aside.")
    }
  }

  func change(_ letter: Letter, in circumstances: Circumstances) throws -> Decision<Letter> {
    try require(
      \.on, "The reading", after: [(letter.entry.dated, "the day the notice bears")],
      in: circumstances)
    var changed = letter
    changed.releasedOn = [on]
    return Decision(
      changed,
      "\(letter.reference) is released: the website that is built next shows it. Put that up, and record it.",
      details(\.on))
  }
}
