/// A letter about a breach, which has the breach's tokens beside its own.
protocol BreachLetterContent: LetterContent where Record == Breach {
  /// What it has in common with the others.
  var shared: BreachTokens { get }
  /// Makes it from that.
  init(shared: BreachTokens)
}

extension BreachLetterContent {
  static var asks: PartialKeyPath<MakeLetter>? { \.entry.words }

  static func obstacle(on breach: Breach, in circumstances: Circumstances) -> Refusal? {
    BreachTokens.notABreach(breach)
  }

  init(
    _ breach: Breach, for contractor: Mention?, _ entry: LetterEntry,
    in language: Language, _ circumstances: Circumstances
  ) throws {
    self.init(shared: try BreachTokens(breach, entry, language, in: circumstances))
  }
}
