import CaseDomain
import Mustache

/// Fills in the templates of letters.
public struct LetterPress: LetterPrinter {
  /// Takes the templates and the words that come with the program.
  public init() {}

  /// Prints a letter.
  ///
  /// - Throws: `Refusal` for a template that cannot be filled in, or a language that lacks words.
  public func print(_ order: PrintOrder) throws -> PrintedLetter {
    let template = try Template(order.kind, in: order.language, of: order.district)
    let words = try words(of: order.language)
    if let problem = problems(of: template.text, for: order.kind, in: order.language).first {
      throw Refusal(
        .templateWrong,
        "The template of “\(order.kind.label)”, line \(problem.line): \(problem.sentence)",
        remedy: "Correct it with docket letter edit, or go back to the program's.")
    }
    let filled = try MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}" + template.lines)
      .render(Self.context(order, words))
    let sheet = LetterSheet(LetterMarks(filled), for: order, in: words)
    return PrintedLetter(
      subject: sheet.marks.subject, text: sheet.text, html: sheet.html,
      template: template.name(order.kind, order.language), isDraft: sheet.caution != nil)
  }

  /// Which version of the words of a language a district's letters are made of.
  public func version(of language: Language, in district: District) -> String {
    Template.version(of: language, in: district)
  }

  /// The template that a district's letters of a kind in a language are made of.
  public func template(
    of kind: LetterKind, in language: Language, by district: District
  ) -> String? { LetterTemplate.used(for: kind, in: language, by: district) }

  /// How plainly a letter reads; only English is measured.
  public func reading(of text: String, in language: Language) -> LetterReading? {
    guard language == .english else { return nil }
    let plain = PlainLanguage(text)
    return LetterReading(
      grade: plain.grade,
      advice: plain.warnings.map { .init($0.sentence, "“\($0.found)”: \($0.advice)") })
  }

  /// What is wrong with a template of a kind of letter, the first line first.
  public func problems(
    of text: String, for kind: LetterKind, in language: Language
  ) -> [TemplateProblem] {
    TemplateLint.problems(of: text, for: kind)
  }

  private func words(of language: Language) throws -> LanguageWords {
    do throws(LanguageProblem) { return try LanguageWords(language) } catch {
      throw Refusal(
        .languageIncomplete, error.sentence, remedy: "Write the letter in English.",
        field: "language")
    }
  }

  /// What the tokens stand for, in the words of the language.
  private static func context(_ order: PrintOrder, _ words: LanguageWords) -> [String: Any] {
    let forms = Dictionary(order.kind.tokens.map { ($0.name, $0.form) }) { first, _ in first }
    var context: [String: Any] = [:]
    for (name, value) in order.values {
      switch (value, forms[name]) {
      case (.yes, _): context[name] = true
      case (.rows(let rows), _):
        context[name] = rows.map { $0.mapValues { LetterMarks.escape(words.text($0)) } }
        context[name + "?"] = true
      case (.list(let values), .list):
        context[name] = values.map { LetterMarks.escape(words.text($0)) }
        context[name + "?"] = true
      default: context[name] = LetterMarks.escape(words.text(value))
      }
    }
    return context
  }
}

extension LanguageWords {
  /// A value in the words of the language.
  fileprivate func text(_ value: TokenValue) -> String {
    switch value {
    case .text(let text): text
    case .day(let day): date(day)
    case .count(let number, let noun): count(number, noun)
    case .word(let key): word(key)
    case .labeled(let key, let text): "\(word(key)) \(text)"
    case .source(let authority, let place): "\(word("authority.\(authority.rawValue)")), \(place)"
    case .list(let values): list(values.map(text))
    case .rows, .yes: ""
    }
  }
}
