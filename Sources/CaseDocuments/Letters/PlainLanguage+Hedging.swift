extension PlainLanguage {
  /// Where a sentence leaves open what happened, or soothes.
  ///
  /// "May" is two words. "You may ask" and "may be seen at the office" permit; "may have been taken"
  /// and "may be affected" say that something is uncertain, and so does "may include" unless it is
  /// said of the reader.
  static func hedges(in words: [String]) -> [Finding] {
    let modal = words.indices.compactMap { place in
      uncertain(at: place, in: words).map { end in
        Finding(
          kind: .hedging, found: words[place..<end].joined(separator: " "),
          advice: "Say what is known, and say apart what is not known yet.")
      }
    }
    return modal
      + phrases(hedges, in: words).map { found, advice in
        Finding(kind: .hedging, found: found, advice: advice)
      }
  }

  /// The end of a hedge that begins with the word at a place, or `nil` where none does.
  private static func uncertain(at place: Int, in words: [String]) -> Int? {
    guard ["may", "might", "could"].contains(words[place]) else { return nil }
    let verb = skippingAdverbs(from: place + 1, in: words)
    guard verb < words.count else { return nil }
    let after = skippingAdverbs(from: verb + 1, in: words)
    let next = after < words.count ? words[after] : ""
    switch words[verb] {
    case "have" where next == "been" || isParticiple(next): return after + 1
    case "be" where atRisk.contains(next): return after + 1
    case let verb where said.contains(verb) && (place == 0 || !readers.contains(words[place - 1])):
      return skippingAdverbs(from: place + 1, in: words) + 1
    default: return words[place] == "might" ? place + 1 : nil
    }
  }

  /// What "may be" is followed by where it says that something is uncertain.
  private static let atRisk: Set = [
    "affected", "exposed", "compromised", "misused", "involved", "impacted", "stolen", "lost", "at",
    "in", "possible",
  ]

  /// What data does rather than people.
  private static let said: Set = [
    "include", "contain", "involve", "affect", "impact", "relate", "result",
  ]

  /// Whom a letter permits something.
  private static let readers: Set = [
    "you", "parents", "parent", "guardians", "guardian", "families", "family", "students",
    "student",
    "child", "they", "we",
  ]

  private static let hedges: [(phrase: String, text: String)] = [
    ("no evidence", "Say what was looked at and what was found there."),
    ("not aware of any", "Say what was looked at and what was found there."),
    ("no indication", "Say what was looked at and what was found there."),
    ("no reason to believe", "Say what was looked at and what was found there."),
    ("abundance of caution", "Say why you write: the law asks for it, or the family should act."),
    ("potential*", "Say what is known, and say apart what is not known yet."),
    ("possibly", "Say what is known, and say apart what is not known yet."),
    ("possible that", "Say what is known, and say apart what is not known yet."),
    ("it appears", "Say what is known, and say apart what is not known yet."),
    ("appears to", "Say what is known, and say apart what is not known yet."),
    ("appear to", "Say what is known, and say apart what is not known yet."),
    ("seems to", "Say what is known, and say apart what is not known yet."),
    ("believed to", "Say who believes it and why, or what is known."),
    ("we believe", "Say what is known, and how."),
    ("likely", "Say what is known, and say apart what is not known yet."),
    ("unlikely", "Say what is known, and say apart what is not known yet."),
    ("certain information", "Name the information."),
    ("some information", "Name the information."),
    ("limited number", "Give the number."),
    ("small number", "Give the number."),
    ("take your privacy seriously", "Say what you did."),
    ("takes the privacy", "Say what you did."),
    ("take the privacy", "Say what you did."),
    ("takes privacy seriously", "Say what you did."),
    ("any inconvenience", "Say what the family has to do, and who helps."),
  ]
}
