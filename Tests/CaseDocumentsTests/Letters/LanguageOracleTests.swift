import CaseDomain
import Foundation
import Testing

@testable import CaseDocuments

/// What the program writes beside what the Unicode CLDR has, as Babel tells it.
@Suite("Dates, numbers, plurals and lists as the Unicode CLDR has them")
struct LanguageOracleTests {
  struct Said: Decodable {
    struct List: Decodable {
      let items: [String]
      let text: String
    }

    let dates: [String: String]
    let numbers: [String: String]
    let plurals: [String: String]
    let lists: [List]
  }

  /// The locale of CLDR that each language is.
  static func locale(of language: Language) -> String {
    switch language {
    case .english: "en"
    case .spanish: "es_US"
    case .portuguese: "pt"
    }
  }

  @Test("Each language agrees with the oracle")
  func agreesWithTheOracle() throws {
    let answer = try LanguageTool.run(
      "oracle.py", Language.allCases.map { "\($0.rawValue)=\(Self.locale(of: $0))" })
    let said = try JSONDecoder().decode([String: Said].self, from: Data(answer.text.utf8))
    for language in Language.allCases {
      let (words, said) = (try LanguageWords(language), try #require(said[language.rawValue]))
      #expect(said.dates.count > 300 && said.plurals.count > 40 && said.lists.count == 4)
      for (day, text) in said.dates {
        let date = try #require(CivilDate(iso: day))
        #expect(words.date(date) == expected(text, on: date, in: language))
      }
      for (number, text) in said.numbers {
        #expect(words.number(try #require(Int(number))) == text)
      }
      for (number, category) in said.plurals {
        let (number, form) = (try #require(Int(number)), try #require(forms(language)[category]))
        #expect(words.count(number, "student") == "\(words.number(number)) \(form)")
      }
      for list in said.lists { #expect(words.list(list.items) == list.text) }
    }
  }

  /// The one departure: Brazilians write the first of a month with an ordinal, which CLDR has not.
  private func expected(_ text: String, on date: CivilDate, in language: Language) -> String {
    language == .portuguese && date.day == 1 ? text.replacing("1 de ", with: "1º de ") : text
  }

  private func forms(_ language: Language) -> [String: String] {
    switch language {
    case .english: ["one": "student", "other": "students"]
    case .spanish: ["one": "estudiante", "many": "de estudiantes", "other": "estudiantes"]
    case .portuguese: ["one": "aluno", "many": "de alunos", "other": "alunos"]
    }
  }
}
