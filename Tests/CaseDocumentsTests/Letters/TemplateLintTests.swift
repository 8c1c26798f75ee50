import CaseDocuments
import CaseDomain
import Testing

@Suite("A template is looked at before any letter is made of it")
struct TemplateLintTests {
  private func problems(
    _ body: String, of kind: LetterKind = .voidDetermination
  ) -> [TemplateProblem] {
    LetterPress().problems(of: body, for: kind, in: .english)
  }

  /// A template of the kind that names all it needs.
  private static let sound = """
    Subject: Void ({{district}})

    {{contractor}}: {{determinedOn}}, {{determinedBy}}, {{why}}, {{voidSource}}
    """

  @Test("Every template that comes with the program is sound")
  func program() {
    #expect(
      LetterTemplate.program.filter { $0.language == .english }.map(\.kind)
        == LetterKind.allCases)
    for template in LetterTemplate.program {
      let problems = LetterPress().problems(
        of: template.text, for: template.kind, in: template.language)
      #expect(problems == [], "\(template.name)")
    }
  }

  @Test("What names all it needs is sound")
  func sound() { #expect(problems(Self.sound) == []) }

  @Test(
    "Each thing that is wrong is told with its line",
    arguments: [
      (
        "{{determinedBt}}", 4,
        "There is no “determinedBt” in such a letter. Did you mean “determinedBy”?"
      ),
      ("{{missing}}", 4, "“missing” is several"),
      ("{{#missing}}{{.}}", 4, "The section “missing” is never ended"),
      ("{{#missing}}{{.}}{{/mising}}", 4, "ends the section “missing” of line 4"),
      ("{{/missing}}", 4, "ends a section that none began"),
      ("{{.}}", 4, "There is no “.”"),
      ("{{> head}}", 4, "takes in no other template"),
      ("{{{why}}}", 4, "two braces do"),
      ("{{&why}}", 4, "two braces do"),
      ("{{% CONTENT_TYPE: HTML}}", 4, "What kind of content it is stands fast"),
      ("{{=<% %>=}}", 4, "The braces stay as they are"),
      ("{{uppercased(why)}}", 4, "There is no “uppercased(why)”"),
      ("{{#notices}}{{sentOn}}{{/notices}}{{sentOn}}", 4, "There is no “sentOn”"),
      ("{{why", 4, "are not closed"),
      ("<script>alert(1)</script>", 4, "no HTML and no script"),
      ("<b>now</b>", 4, "no HTML and no script"),
      ("An end {", 4, "open brace"),
    ])
  func wrong(_ line: String, _ number: Int, _ sentence: String) {
    let found = problems(Self.sound + "\n" + line)
    #expect(found.contains { $0.line == number && $0.sentence.contains(sentence) }, "\(found)")
  }

  @Test("A subject comes first")
  func subject() {
    let found = problems(Self.sound.replacing("Subject: ", with: ""))
    #expect(found.map(\.line) == [1] && found[0].sentence.contains("has to be the subject"))
  }

  @Test(
    "A name that is needed and is not written in every letter is told",
    arguments: [
      "{{! why }}", "{{#why}}{{/why}}", "{{#missing?}}{{why}}{{/missing?}}", "{{^why}}x{{/why}}",
    ])
  func neededOnPaper(_ instead: String) {
    let found = problems(Self.sound.replacing("{{why}}", with: instead))
    #expect(found.contains { $0.sentence.hasPrefix("It has to name {{why}}") }, "\(found)")
  }

  @Test("What stands in both halves of a section stands in every letter")
  func bothHalves() {
    let both = "{{#missing?}}{{why}}{{/missing?}}{{^missing?}}{{why}}{{/missing?}}"
    #expect(problems(Self.sound.replacing("{{why}}", with: both)) == [])
  }

  @Test("A subject has words, and names nobody")
  func subjectNames() {
    let text = "Subject: About {{student}}\n\n{{student}}"
    let found = LetterPress().problems(of: text, for: .exemptionAgreement, in: .english)
    #expect(found.contains { $0.line == 1 && $0.sentence.contains("is seen by everybody") })
    #expect(
      problems(Self.sound.replacing("Void ({{district}})", with: "{{#voidSource}}{{/voidSource}}"))
        .contains { $0.sentence == "The subject has no words." })
  }

  @Test("A template that was saved on Windows is as sound")
  func lineEnds() { #expect(problems(Self.sound.replacing("\n", with: "\r\n")) == []) }

  @Test("A name that is needed and left out is told")
  func needed() {
    let found = problems(Self.sound.replacing("{{why}}", with: "…"))
    #expect(
      found.map(\.sentence) == [
        "It has to name {{why}} in every case. Why the notice and the time were reasonable."
      ])
  }

  @Test("A duty stands beside its source, in the same paragraph")
  func duty() throws {
    let program = LetterTemplate.program.first { $0.kind == .noticeToAmend }
    let text = try #require(program).text
    let apart = text.replacing("({{amendBySource}})", with: "") + "\n\n{{amendBySource}}\n"
    let found = problems(apart, of: .noticeToAmend)
    #expect(
      found.count == 1 && found[0].sentence.contains("{{amendBySource}} has to stand in the same"))
  }
}
