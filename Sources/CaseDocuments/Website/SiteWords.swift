import CaseDomain

/// The words of the website in one language.
struct SiteWords: Sendable {
  /// The language.
  var language: Language { words.language }
  /// Whether no person has read the translation.
  let isDraft: Bool
  private let words: LanguageWords
  private let phrases: [String: PhraseParts]

  /// Takes the words that come with the program.
  ///
  /// - Throws: `Refusal` where a translation is missing or behind the English text.
  init(_ language: Language, for district: District) throws(Refusal) {
    do { words = try LanguageWords(language) } catch {
      throw Refusal(
        .languageIncomplete, error.sentence,
        remedy: "Take the language off the website with docket district website.",
        field: "languages")
    }
    phrases = Dictionary(
      uniqueKeysWithValues: words.keys.filter { $0.hasPrefix("site.") }.map { [words] key in
        (String(key.dropFirst("site.".count)), PhraseParts(words.word(key)))
      })
    isDraft = !district.hasReviewed(
      language, version: Template.version(of: language, in: district))
  }

  /// In which direction its lines run, as a page says it.
  var direction: String { language.isRightToLeft ? "rtl" : "ltr" }

  /// The words for a key, with values put in where braces name them.
  subscript(_ key: String, _ values: KeyValuePairs<String, String> = [:]) -> String {
    phrase(key).filled { name in values.first { $0.key == name }?.value }
  }

  /// The same as markup, with markup put in.
  func markup(_ key: String, _ values: KeyValuePairs<String, Markup>) -> Markup {
    var markup: Markup = ""
    phrase(key).each {
      markup += "\($0)"
    } blank: { name in
      markup += values.first { $0.key == name }?.value ?? ""
    }
    return markup
  }

  /// What marks the words that the district wrote itself, which nobody translated.
  var marksOwn: Markup { language == .english ? "" : " lang=\"en\"" }

  /// Words that the district wrote itself, inside others.
  func own(_ text: String) -> Markup {
    language == .english ? "\(text)" : "<span\(marksOwn)>\(text)</span>"
  }

  /// - Precondition: The key is one of the website's.
  private func phrase(_ key: String) -> PhraseParts {
    guard let phrase = phrases[key] else { preconditionFailure("no words have the key \(key)") }
    return phrase
  }

  /// A day in words, which a program can read too.
  func day(_ day: CivilDate) -> Markup {
    "<time datetime=\"\(day.iso)\">\(words.date(day))</time>"
  }

  /// A day in words.
  func date(_ day: CivilDate) -> String { words.date(day) }

  /// A number with a mark between its thousands.
  func number(_ number: Int) -> String { words.number(number) }

  /// A number with what is counted.
  func count(_ number: Int, _ noun: String) -> String { words.count(number, noun) }

  /// An element of student data.
  func element(_ element: DataElement) -> String { words.word("data-element.\(element.rawValue)") }

  /// A class of student data.
  func dataClass(_ dataClass: DataClass) -> String {
    words.word("data-class.\(dataClass.rawValue)")
  }

  /// Words with a capital at the beginning.
  func heading(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() }

  /// The size of a file.
  func size(_ bytes: Int) -> String {
    bytes < 10_000_000
      ? "\(number(max(1, (bytes + 999) / 1000))) kB" : "\(number(bytes / 1_000_000)) MB"
  }

  /// Where a contract stands, in a few words.
  func standing(_ entry: SiteEntry) -> Markup {
    if let day = entry.contract.withdrawnOn {
      return markup("standing.withdrawn", ["date": self.day(day)])
    }
    switch entry.force {
    case .inForce(nil): return "\(self["standing.in-force"])"
    case .inForce(let until?):
      return markup("standing.in-force-until", ["date": day(until)])
    case .notYet(let from): return markup("standing.not-yet", ["date": day(from)])
    case .ended(let on): return markup("standing.ended", ["date": day(on)])
    case .void(let since): return markup("standing.void", ["date": day(since)])
    }
  }
}
