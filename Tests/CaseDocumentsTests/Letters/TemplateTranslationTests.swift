import CaseDomain
import Foundation
import Testing

@testable import CaseDocuments

@Suite("Letters in other languages than English")
struct TemplateTranslationTests {
  private static let folder = LanguageTool.root.appending(path: "Resources/Templates")

  /// The files in other languages than English.
  static let translations: [String] = Language.allCases.filter { $0 != .english }
    .flatMap { language in
      let folder = folder.appending(path: language.rawValue).path()
      return (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    }
    .sorted()

  private static func text(_ name: String) throws -> String {
    let language = try #require(name.split(separator: ".").dropFirst().first)
    return try String(contentsOf: folder.appending(path: "\(language)/\(name)"), encoding: .utf8)
  }

  private static func english(of name: String) throws -> String {
    try text("\(try #require(name.split(separator: ".").first)).en.mustache")
  }

  /// The letters that go to families rather than to contractors.
  static let toFamilies: [LetterKind] = [
    .familyBreachNotice, .laterBreachNotice, .breachCorrection, .websiteBreachNotice,
    .annualNotice,
    .exemptionAgreement, .exemptionEvidence, .deletionAnswer, .deletionRefusal,
    .requestAcknowledgment, .requestGrant, .requestDenial, .requestHearing, .requestDecision,
  ]

  @Test(
    "Every letter to families is there in every language",
    arguments: toFamilies)
  func familiesAreWrittenTo(kind: LetterKind) throws {
    for language in Language.allCases {
      #expect(Template.program(kind, language) != nil, "\(kind) in \(language.label)")
    }
  }

  @Test("Every letter to families has a file in every other language")
  func everyFile() {
    #expect(Self.translations.count == Self.toFamilies.count * (Language.allCases.count - 1))
    #expect(Set(Self.toFamilies) == Set(LetterKind.allCases.filter { $0.languages.count > 1 }))
  }

  @Test(
    "A translation says everything the English letter says, and nothing beside",
    arguments: translations)
  func saysTheSame(name: String) throws {
    let tags = { (text: String) in
      text.matches(of: #/\{\{[^!}][^}]*\}\}/#).map { String($0.output) }.sorted()
    }
    let (own, english) = (try Self.text(name), try Self.english(of: name))
    #expect(tags(own) == tags(english))
    let marks = { (text: String) in
      text.split(separator: "\n").compactMap { line in
        ["Subject: ", "## ", "- ", "___ ", "{{#", "{{^", "{{/"].first { line.hasPrefix($0) }
      }
    }
    #expect(marks(own) == marks(english))
  }
}
