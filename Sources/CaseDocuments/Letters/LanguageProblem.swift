import CaseDomain

/// Why the words of a language cannot be used; a letter is in one language or is not made.
struct LanguageProblem: Error, Hashable, Sendable {
  /// What kind of trouble it is.
  enum Kind: Hashable, Sendable {
    /// The file of words is not what it should be.
    case unreadable
    /// Something that is said in English is not said in the language.
    case missing
    /// The English text was changed, and nobody has looked at the translation since.
    case stale
  }

  /// The language that cannot be used.
  let language: Language
  /// The kind of trouble.
  let kind: Kind
  /// What is wrong, in one sentence.
  let sentence: String

  /// Says that the file of words cannot be read.
  static func unreadable(_ language: Language) -> LanguageProblem {
    LanguageProblem(
      language: language, kind: .unreadable,
      sentence: "The words of \(language.label) cannot be read.")
  }

  /// Says that an English text has no translation.
  static func missing(_ language: Language, of english: String) -> LanguageProblem {
    LanguageProblem(
      language: language, kind: .missing,
      sentence: "\(language.label) lacks the words for “\(english)”.")
  }

  /// Says that a translation is behind the English text.
  static func stale(_ language: Language, of english: String) -> LanguageProblem {
    LanguageProblem(
      language: language, kind: .stale,
      sentence:
        "The \(language.label) words for “\(english)” were made for an earlier English text.")
  }
}
