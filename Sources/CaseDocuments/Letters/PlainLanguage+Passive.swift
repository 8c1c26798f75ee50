extension PlainLanguage {
  /// Where a sentence does not say who did it: a form of "be" with a participle.
  static func passives(in words: [String]) -> [Finding] {
    words.indices.compactMap { place in
      guard formsOfBe.contains(words[place]) else { return nil }
      let end = skippingAdverbs(from: place + 1, in: words)
      guard end < words.count, isParticiple(words[end]), !adjectives.contains(words[end])
      else { return nil }
      let saysWho = end + 1 < words.count && words[end + 1] == "by"
      return Finding(
        kind: .passive, found: words[place...end].joined(separator: " "),
        advice: saysWho
          ? "Begin with who did it." : "Say who did it, or say that nobody knows who did.")
    }
  }

  /// The first place that holds no adverb, as in "was not also quickly sent".
  static func skippingAdverbs(from place: Int, in words: [String]) -> Int {
    words[min(place, words.count)...].firstIndex {
      !adverbs.contains($0) && !($0.hasSuffix("ly") && $0.count > 4)
    } ?? words.count
  }

  /// Whether a word is a participle of the past.
  static func isParticiple(_ word: String) -> Bool {
    irregular.contains(word)
      || word.hasSuffix("ed") && word.count > 3 && !word.hasSuffix("eed") && word != "hundred"
      || word == "agreed"
  }

  private static let formsOfBe: Set = [
    "am", "is", "are", "was", "were", "be", "been", "being", "isn't", "aren't", "wasn't", "weren't",
  ]

  private static let adverbs: Set = [
    "not", "also", "never", "now", "then", "already", "still", "just", "all", "always", "often",
    "once", "ever", "soon", "only", "later", "both", "first",
  ]

  /// Participles that say how somebody or something is rather than what was done.
  private static let adjectives: Set = [
    "interested", "pleased", "concerned", "worried", "entitled", "located", "tired", "married",
    "related", "excited", "surprised", "prepared", "supposed", "united", "done", "left", "read",
  ]

  private static let irregular: Set = [
    "been", "begun", "bound", "bought", "broken", "brought", "built", "caught", "chosen", "cut",
    "dealt", "done", "drawn", "driven", "felt", "forgotten", "found", "given", "gone", "gotten",
    "had", "held", "hidden", "hit", "hurt", "kept", "known", "laid", "led", "left", "lent", "lost",
    "made", "meant", "met", "overwritten", "paid", "put", "read", "run", "said", "seen", "sent",
    "set", "shared", "shown", "shut", "sold", "sought", "spent", "split", "spoken", "spread",
    "stolen", "sworn", "taken", "taught", "thought", "thrown", "told", "torn", "understood",
    "undertaken", "withdrawn", "withheld", "won", "worn", "written",
  ]
}
