import CaseDocuments
import CaseDomain
import Testing

@Suite("Letters are printed")
struct LetterPressTests {
  private func district(_ name: String = "Elm Harbor") throws -> District {
    var district = try SampleDistrict(today: #require(CivilDate(iso: "2026-11-21"))).district
    district.name = name
    district.letterhead.signer = "A. Sample"
    district.letterhead.email = "a@sample.example"
    return district
  }

  /// A value for each token of a kind, as its description has it, or for those alone that it needs.
  private func values(of kind: LetterKind, needed: Bool) throws -> [String: TokenValue] {
    let day = try #require(CivilDate(iso: "2026-11-24"))
    func value(_ token: TokenAbout) -> TokenValue {
      switch token.form {
      case .flag: .yes
      case .list: .list([.text("first \(token.name)"), .text("second \(token.name)")])
      case .rows:
        .rows(
          (1...2).map { row in
            Dictionary(
              uniqueKeysWithValues: token.columns.map { ($0.name, .text("\($0.name) \(row)")) })
          })
      case .value:
        token.name.hasSuffix("On") || token.statesDuty ? .day(day) : .text("<\(token.name) & co>")
      }
    }
    return Dictionary(
      uniqueKeysWithValues: kind.tokens.filter { $0.isAlwaysThere || !needed }.map {
        ($0.name, value($0))
      })
  }

  /// What a letter has to say of a token that its template writes.
  private static func signs(of token: TokenAbout, in template: String) -> [String] {
    switch token.form {
    case .value where token.statesDuty || token.name.hasSuffix("On") || token.name == "district":
      []
    case .value: template.contains("{{\(token.name)}}") ? ["<\(token.name) & co>"] : []
    case .flag: []
    case .list:
      template.contains("{{#\(token.name)}}")
        ? ["first \(token.name)", "second \(token.name)"] : []
    case .rows:
      token.columns.filter { template.contains("{{\($0.name)}}") }.flatMap {
        ["\($0.name) 1", "\($0.name) 2"]
      }
    }
  }

  private func order(
    _ kind: LetterKind, in language: Language = .english, needed: Bool, district: District
  ) throws -> PrintOrder {
    PrintOrder(
      kind, in: language, values: try values(of: kind, needed: needed),
      addressee: kind.isLetterToPerson || kind.audience == .person ? ["P. Sample"] : [],
      number: "L-0012",
      date: try #require(CivilDate(iso: "2026-11-24")), district: district)
  }

  @Test(
    "Every kind, with all there can be and with no more than it needs",
    arguments: LetterKind.allCases, [false, true])
  func everyKind(_ kind: LetterKind, _ needed: Bool) throws {
    let district = try district()
    for language in kind.languages {
      let letter = try LetterPress().print(
        order(kind, in: language, needed: needed, district: district))
      #expect(!letter.subject.isEmpty)
      for text in [letter.text, letter.subject] {
        #expect(!text.contains("{{") && !text.contains("  .") && !text.contains(" ,"))
        #expect(!text.contains("()") && !text.contains("\\"))
      }
      let words = letter.text.replacing("\n  ", with: " ").replacing("\n", with: " ")
      let template = try #require(LetterTemplate.used(for: kind, in: language, by: district))
      for token in kind.tokens where !needed || token.isNeeded {
        for sign in Self.signs(of: token, in: template) {
          #expect(words.contains(sign), "\(kind) in \(language.label) lacks “\(sign)”")
        }
      }
      #expect(letter.html.contains("lang=\"\(language.rawValue)\""))
      #expect(
        !letter.html.contains("& co>") && !letter.html.contains("src=")
          && !letter.html.contains("href="))
      #expect(letter.text.split(separator: "\n").allSatisfy { $0.count <= 78 })
    }
  }

  @Test("A translation that nobody read says so, and one that was read does not")
  func draft() throws {
    var district = try district()
    let caution = "borrador"
    let draft = try LetterPress().print(
      order(.familyBreachNotice, in: .spanish, needed: false, district: district))
    #expect(draft.text.contains(caution) && draft.html.contains(caution))
    district.translationReviews = [
      TranslationReview(
        .spanish, by: "A reader", on: try #require(CivilDate(iso: "2026-11-02")),
        version: LetterPress().version(of: .spanish, in: district))
    ]
    let read = try LetterPress().print(
      order(.familyBreachNotice, in: .spanish, needed: false, district: district))
    #expect(!read.text.contains(caution) && !read.html.contains(caution))
  }

  @Test("Own English words are in no other language until the district writes them there")
  func ownWords() throws {
    var district = try district()
    let english = try #require(
      LetterTemplate.used(for: .deletionAnswer, in: .english, by: district))
    district.templates = [OwnTemplate(.deletionAnswer, in: .english, text: english)]
    let own = try LetterPress().print(order(.deletionAnswer, needed: true, district: district))
    #expect(own.template.contains("the district's own deletion-answer"))
    let refusal = #expect(throws: Refusal.self) {
      try LetterPress().print(
        order(.deletionAnswer, in: .spanish, needed: true, district: district))
    }
    #expect(refusal?.reason == .languageIncomplete)
    #expect(refusal?.sentence.contains("none in Spanish") == true)
  }

  @Test("A template that was spoiled prints nothing")
  func spoiled() throws {
    var district = try district()
    district.templates = [
      OwnTemplate(.deletionAnswer, in: .english, text: "Subject: x\n\n{{nonesuch}}")
    ]
    let refusal = #expect(throws: Refusal.self) {
      try LetterPress().print(order(.deletionAnswer, needed: false, district: district))
    }
    #expect(refusal?.reason == .templateWrong)
  }
}
