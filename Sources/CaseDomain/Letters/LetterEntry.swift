/// What is entered for a letter, beside what its case says.
public struct LetterEntry: Hashable, Sendable, Codable {
  /// To whom it goes.
  public var to = ""
  /// In what capacity, as `parent`.
  public var capacity = ""
  /// The postal address, its lines apart.
  public var address = ""
  /// The address for e-mail.
  public var email = ""
  /// The day it bears.
  public var dated = CivilDate.first
  /// The last day that it sets, where it sets one.
  public var by: CivilDate?
  /// Why that day is reasonable, or what else it gives a reason for.
  public var why = ""
  /// What it says in words of its own, in its own language.
  public var words = ""

  /// To whom it goes, line by line.
  public var addressee: [String] {
    ([to, capacity] + address.split(whereSeparator: \.isNewline).map(String.init))
      .map(\.trimmed).filter { !$0.isEmpty }
  }

  /// Fills in what was left blank: the addressee as a whole or not at all, so that no two persons are
  /// made one.
  mutating func fill(from opening: LetterEntry) {
    if to.isEmpty {
      to = opening.to
      for path in [\LetterEntry.capacity, \.address, \.email] where self[keyPath: path].isEmpty {
        self[keyPath: path] = opening[keyPath: path]
      }
    }
    for path in [\LetterEntry.why, \.words] where self[keyPath: path].isEmpty {
      self[keyPath: path] = opening[keyPath: path]
    }
    by = by ?? opening.by
  }

  /// What is on record in English, or what was typed for it in another language of the letter.
  ///
  /// - Throws: `Refusal` where nothing was typed: a letter is in one language.
  func saying(
    _ english: String, or path: WritableKeyPath<LetterEntry, String> & Sendable, _ what: String,
    in language: Language
  ) throws(Refusal) -> String {
    guard language != .english else { return english }
    let text = self[keyPath: path]
    guard text.isEmpty else { return text }
    throw Refusal(
      .letterIncomplete, "The letter does not say in \(language.label) \(what).",
      remedy: "Type it in \(language.label); what is on record is in English.",
      field: MakeLetter.id(of: path == \.why ? \.entry.why : \.entry.words))
  }
}

extension LetterEntry {
  /// The entry for a letter of a day, of which no more is known.
  public init(dated day: CivilDate) {
    self.init()
    dated = day
  }
}
