import CaseDomain
import Foundation
import Testing

@testable import CaseDocuments

@Suite("The words of a language")
struct LanguageWordsTests {
  @Test("Every language has the same words and nouns, and every one stands for today's English")
  func wordsAreWhole() throws {
    let english = try LanguageWords(.english)
    #expect(english.keys.count > 50 && english.countedNouns == ["student", "page"])
    for language in Language.allCases {
      let words = try LanguageWords(language)
      #expect(words.keys == english.keys)
      #expect(words.countedNouns == english.countedNouns)
    }
  }

  @Test("Every choice of the domain that letters name has words", arguments: Language.allCases)
  func choicesHaveWords(language: Language) throws {
    let words = try LanguageWords(language)
    let groups = [
      DataElement.allCases.map { words.word("data-element.\($0.rawValue)") },
      DataClass.allCases.map { words.word("data-class.\($0.rawValue)") },
      PlanKind.allCases.map { words.word("plan-kind.\($0.rawValue)") },
      Authority.allCases.map { words.word("authority.\($0.rawValue)") },
    ]
    for group in groups { #expect(Set(group).count == group.count, "two are called the same") }
  }

  @Test("The words of a choice that is gone do not stay behind")
  func wordsBelongToChoices() throws {
    let known: [String: Set<String>] = [
      "month": Set((1...12).map(String.init)),
      "data-element": Set(DataElement.allCases.map(\.rawValue)),
      "data-class": Set(DataClass.allCases.map(\.rawValue)),
      "plan-kind": Set(PlanKind.allCases.map(\.rawValue)),
      "authority": Set(Authority.allCases.map(\.rawValue)),
    ]
    for key in try LanguageWords(.english).keys {
      let parts = key.split(separator: ".", maxSplits: 1).map(String.init)
      guard parts.first != "letter", parts.first != "site" else { continue }
      #expect(known[parts[0]]?.contains(parts[1]) == true, "\(key) stands for nothing")
    }
  }

  @Test("A language is written as its readers write it")
  func isWrittenAsReadersDo() throws {
    let (day, first) = (
      try #require(CivilDate(iso: "2026-11-23")), try #require(CivilDate(iso: "2026-09-01"))
    )
    let english = try LanguageWords(.english)
    #expect(english.date(day) == "November 23, 2026")
    #expect(english.count(1, "student") == "1 student")
    #expect(english.count(1988, "student") == "1,988 students")
    #expect(english.list([]) == "" && english.list(["name"]) == "name")
    let spanish = try LanguageWords(.spanish)
    #expect(spanish.date(day) == "23 de noviembre de 2026")
    #expect(spanish.date(first) == "1 de septiembre de 2026")
    #expect(spanish.count(1988, "student") == "1,988 estudiantes")
    let portuguese = try LanguageWords(.portuguese)
    #expect(portuguese.date(day) == "23 de novembro de 2026")
    #expect(portuguese.date(first) == "1º de setembro de 2026")
    #expect(portuguese.count(1988, "student") == "1.988 alunos")
  }

  @Test(
    "A Spanish list says e before the sound of an i, and y elsewhere",
    arguments: [
      ("inglés", "e"), ("“inglés”", "e"), ("Historia", "e"), ("hijos", "e"), ("IEP", "e"),
      ("índice", "e"), ("i", "e"), ("hielo", "y"), ("hiato", "y"), ("notas", "y"), ("iReady", "y"),
      ("hogar", "y"), ("", "y"),
    ])
  func spanishConjunction(item: String, conjunction: String) throws {
    let words = try LanguageWords(.spanish)
    #expect(words.list(["notas", item]) == "notas \(conjunction) \(item)")
    #expect(words.list(["a", "notas", item]) == "a, notas \(conjunction) \(item)")
  }

  @Test("A page's numbers have their place in every language", arguments: Language.allCases)
  func placesAreKept(language: Language) throws {
    let page = try LanguageWords(language).word("letter.page")
    #expect(page.split(separator: "{page}").count == 2 && page.hasSuffix("{pages}"))
  }

  // MARK: What refuses a language

  private static let english = #"""
    {"rules": {"date": "{day}", "group": ",", "one": [1], "lastOfTwo": " and ", "last": " and "},
     "words": {"letter.date": "Date"}, "nouns": {"day": {"one": "day", "other": "days"}}}
    """#
  private static let spanish = #"""
    {"rules": {"date": "{day}", "group": ",", "one": [1], "lastOfTwo": " y ", "last": " y "},
     "words": {"letter.date": {"text": "Fecha", "of": "\#(LanguageFile.mark(of: "Date"))"}},
     "nouns": {"day": {"one": "día", "other": "días", "of": "\#(LanguageFile.mark(of: "day|days"))"}}}
    """#

  private func problem(english: String = english, spanish: String = spanish) -> LanguageProblem? {
    do throws(LanguageProblem) {
      _ = try LanguageWords(.spanish, english: Array(english.utf8), own: Array(spanish.utf8))
      return nil
    } catch {
      return error
    }
  }

  @Test("A translation is marked with the first of the SHA-256 of its English text")
  func mark() {
    #expect(LanguageFile.mark(of: "abc") == "ba7816bf8f01")
  }

  @Test("A language whose words are whole is taken")
  func wholeIsTaken() {
    #expect(problem() == nil)
  }

  @Test("A missing word or noun refuses the language by name")
  func missingIsRefused() {
    let word = problem(english: Self.english.replacing("letter.date", with: "letter.day"))
    #expect(word == .missing(.spanish, of: "Date"))
    #expect(word?.sentence == "Spanish lacks the words for “Date”.")
    #expect(problem(spanish: Self.spanish.replacing("Fecha", with: ""))?.kind == .missing)
    let noun = problem(spanish: Self.spanish.replacing(#""day""#, with: #""week""#))
    #expect(noun == .missing(.spanish, of: "days"))
  }

  @Test("A changed English text refuses the language until somebody looked at the translation")
  func staleIsRefused() {
    let word = problem(english: Self.english.replacing("Date", with: "Day"))
    #expect(word == .stale(.spanish, of: "Day"))
    #expect(word?.sentence == "The Spanish words for “Day” were made for an earlier English text.")
    let noun = problem(english: Self.english.replacing("days", with: "dates"))
    #expect(noun == .stale(.spanish, of: "dates"))
    let unmarked = Self.spanish.replacing(
      #"{"text": "Fecha", "of": "\#(LanguageFile.mark(of: "Date"))"}"#, with: #""Fecha""#)
    #expect(problem(spanish: unmarked) == .stale(.spanish, of: "Date"))
  }

  @Test("A file that is not one of words is refused, and says which")
  func unreadableIsRefused() {
    #expect(problem(spanish: "{") == .unreadable(.spanish))
    #expect(problem(english: "{") == .unreadable(.english))
  }
}
