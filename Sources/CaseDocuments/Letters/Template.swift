import CaseDomain

/// A template as it is used: its words, whose they are, and which version it is.
struct Template {
  let text: String
  let isOwn: Bool

  /// The template of a kind of letter in a language: the district's own, or the program's.
  ///
  /// - Throws: `Refusal` for a translation that is missing, or was made of other words than the English
  ///   letter has.
  init(_ kind: LetterKind, in language: Language, of district: District) throws {
    if let own = district.template(of: kind, in: language) {
      (text, isOwn) = (own.text, true)
      return
    }
    guard let text = Self.program(kind, language) else {
      throw Self.refusal("\(language.label) has no “\(kind.label)” yet.")
    }
    if language != .english {
      guard district.template(of: kind, in: .english) == nil else {
        throw Self.refusal(
          "“\(kind.label)” has the district's own words in English, and none in \(language.label).")
      }
      guard let english = Self.program(kind, .english), text.hasPrefix(Self.sign(of: english))
      else {
        throw Self.refusal(
          "The \(language.label) words of “\(kind.label)” were made for an earlier English text.")
      }
    }
    (self.text, isOwn) = (text, false)
  }

  /// The words that come with the program, or `nil` where there are none.
  static func program(_ kind: LetterKind, _ language: Language) -> String? {
    files["\(kind.rawValue).\(language.rawValue)"].map { String(decoding: $0, as: UTF8.self) }
  }

  /// The remark with which a translation begins: of which English words it is one.
  static func sign(of english: String) -> String { "{{! of \(version(of: english)) }}" }

  /// The first digits of the SHA-256 of a text, as a version of it.
  static func version(of text: String) -> String { LanguageFile.mark(of: text) }

  /// A version of all the words of a language, the district's own among them.
  static func version(of language: Language, in district: District) -> String {
    let all = LetterKind.allCases.compactMap {
      LetterTemplate.used(for: $0, in: language, by: district)
    }
    return version(
      of: all.joined(separator: "\n")
        + String(decoding: LanguageWords.file(of: language), as: UTF8.self))
  }

  /// The template with one kind of line end, as the library that fills it in needs it.
  var lines: String {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .joined(separator: "\n")
  }

  /// What a letter says it was made from.
  func name(_ kind: LetterKind, _ language: Language) -> String {
    "\(isOwn ? "the district's own " : "")\(kind.rawValue), \(language.label), version "
      + Self.version(of: text)
  }

  private static func refusal(_ sentence: String) -> Refusal {
    Refusal(
      .languageIncomplete, sentence,
      remedy: "Write it in English, or keep a template of your own in that language.",
      field: "language")
  }
}
