import CaseDomain
import Files

/// A template with what it is for, as it is looked at or edited.
public struct LetterTemplate: Sendable {
  /// The kind of letter.
  public let kind: LetterKind
  /// The language.
  public let language: Language
  /// What it is called.
  public let name: String
  /// The template.
  public let text: String

  /// Names a template.
  public init(kind: LetterKind, language: Language, name: String, text: String) {
    (self.kind, self.language, self.name, self.text) = (kind, language, name, text)
  }

  /// The templates that come with the program.
  public static var program: [LetterTemplate] {
    LetterKind.allCases.flatMap { kind in
      kind.languages.compactMap { language in
        Template.program(kind, language).map {
          LetterTemplate(
            kind: kind, language: language, name: "\(kind.rawValue).\(language.rawValue)", text: $0)
        }
      }
    }
  }

  /// The template from which a district's letters of a kind are made, or `nil` where there is none.
  public static func used(
    for kind: LetterKind, in language: Language, by district: District
  ) -> String? {
    district.template(of: kind, in: language)?.text ?? Template.program(kind, language)
  }

  /// Reads a template from a file.
  ///
  /// - Throws: `DocumentProblem` for a file that cannot be read or is no text.
  public static func text(inFile path: FilePath) throws(DocumentProblem) -> String {
    let bytes = try WholeFile.read(path)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw DocumentProblem(.content, "\(path.name) is not written in UTF-8. Save it as UTF-8.")
    }
    return text
  }
}
