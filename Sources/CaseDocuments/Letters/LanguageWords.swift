import CaseDomain

/// The words, dates, numbers and lists of one language, as letters need them.
///
/// Spanish is that of the United States and Puerto Rico (CLDR `es-US`): its thousands are parted by
/// a comma, since families here would read "1.988" as a number below two. Portuguese is that of
/// Brazil (CLDR `pt`), which most families in Connecticut who ask for it write.
struct LanguageWords: Sendable {
  /// The language.
  let language: Language

  private let rules: LanguageRules
  private let words: [String: LanguageFile.Phrase]
  private let nouns: [String: LanguageFile.CountedNoun]
  private let datePhrase: PhraseParts

  /// The file of a language as it comes with the program.
  static func file(of language: Language) -> [UInt8] {
    switch language {
    case .english: PackageResources.en_json
    case .spanish: PackageResources.es_json
    case .portuguese: PackageResources.pt_json
    }
  }

  /// Takes the words that come with the program.
  ///
  /// - Throws: `LanguageProblem` where a translation is missing or is behind the English text.
  init(_ language: Language) throws(LanguageProblem) {
    try self.init(language, english: Self.file(of: .english), own: Self.file(of: language))
  }

  /// Takes the words of a file that stands beside an English one.
  init(_ language: Language, english: [UInt8], own: [UInt8]) throws(LanguageProblem) {
    guard let english = try? LanguageFile(english) else { throw .unreadable(.english) }
    guard let own = try? LanguageFile(own) else { throw .unreadable(language) }
    self.language = language
    (rules, words, nouns) = (own.rules, own.words, own.nouns)
    datePhrase = PhraseParts(own.rules.date)
    guard language != .english else { return }
    for (key, phrase) in english.words.sorted(by: { $0.key < $1.key }) {
      guard let own = words[key], !own.text.isEmpty else {
        throw .missing(language, of: phrase.text)
      }
      guard own.of == LanguageFile.mark(of: phrase.text) else {
        throw .stale(language, of: phrase.text)
      }
    }
    for (key, noun) in english.nouns.sorted(by: { $0.key < $1.key }) {
      guard let own = nouns[key] else { throw .missing(language, of: noun.other) }
      guard own.of == LanguageFile.mark(of: noun.text) else {
        throw .stale(language, of: noun.other)
      }
    }
  }

  /// The keys that `word` knows, the same in every language.
  var keys: Set<String> { Set(words.keys) }

  /// The nouns that `count` knows, the same in every language.
  var countedNouns: Set<String> { Set(nouns.keys) }

  /// The words for a key, as they stand inside a sentence.
  ///
  /// - Precondition: The key is one of `keys`.
  func word(_ key: String) -> String {
    guard let phrase = words[key] else { preconditionFailure("no words have the key \(key)") }
    return phrase.text
  }

  /// A date with the month in words, "November 23, 2026".
  func date(_ date: CivilDate) -> String {
    let first = date.day == 1 ? rules.firstOfMonth : nil
    return datePhrase.filled { blank in
      switch blank {
      case "day": first ?? String(date.day)
      case "month": word("month.\(date.month)")
      default: String(date.year)
      }
    }
  }

  /// A number with a mark between its thousands.
  func number(_ number: Int) -> String { number.grouped(by: rules.group) }

  /// A number with what is counted in the right form, "1,988 students".
  ///
  /// - Precondition: The noun is one of `countedNouns`.
  func count(_ number: Int, _ noun: String) -> String {
    guard let noun = nouns[noun] else { preconditionFailure("nothing counts as \(noun)") }
    return "\(self.number(number)) \(rules.form(of: noun, for: number))"
  }

  /// Items in a row with "and" before the last; empty for none.
  func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    let conjunction = rules.conjunction(before: last, amongTwo: items.count == 2)
    return items.dropLast().joined(separator: ", ") + conjunction + last
  }
}
