/// What fills in templates; the domain says what their tokens stand for.
public protocol LetterPrinter: Sendable {
  /// Prints a letter.
  ///
  /// - Throws: `Refusal` for a template that cannot be filled in, or a language that lacks words.
  func print(_ order: PrintOrder) throws -> PrintedLetter

  /// Which version of the words of a language a district's letters are made of.
  func version(of language: Language, in district: District) -> String

  /// The template that a district's letters of a kind in a language are made of: its own, else the
  /// program's; `nil` where there is none.
  func template(of kind: LetterKind, in language: Language, by district: District) -> String?

  /// How plainly a letter reads; `nil` in a language for which nothing measures it.
  func reading(of text: String, in language: Language) -> LetterReading?

  /// What is wrong with a template of a kind of letter, the first line first.
  func problems(of text: String, for kind: LetterKind, in language: Language) -> [TemplateProblem]
}
