import CaseDocuments
import CaseDomain

/// What is wrong with templates, each with its line.
struct TemplateReview {
  /// Something wrong, with the template it is in.
  struct Found: Encodable {
    let template: String
    let line: Int
    let sentence: String
  }

  /// How many templates were looked at.
  let templates: Int
  /// What is wrong with them.
  let found: [Found]

  /// Looks at templates.
  init(of templates: [LetterTemplate]) {
    self.templates = templates.count
    found = templates.flatMap { template in
      LetterPress().problems(of: template.text, for: template.kind, in: template.language).map {
        Found(template: template.name, line: $0.line, sentence: $0.sentence)
      }
    }
  }

  /// Looks at the program's templates and at those of a district.
  init(ofDistrict district: District?) {
    let own = district?.templates ?? []
    self.init(
      of: LetterTemplate.program
        + own.map {
          LetterTemplate(
            kind: $0.kind, language: $0.language,
            name: "own \($0.kind.rawValue).\($0.language.rawValue)", text: $0.text)
        })
  }

  /// What came of it, a sentence each.
  var sentences: [String] {
    found.isEmpty
      ? ["\(templates) templates, nothing wrong."]
      : found.map { "\($0.template), line \($0.line): \($0.sentence)" }
  }
}
