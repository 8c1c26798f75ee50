import Testing

@testable import CaseDocuments

@Suite("The marks of a letter")
struct LetterMarksTests {
  @Test("A filled-in template is a subject and blocks")
  func blocks() {
    let marks = LetterMarks(
      """
      Subject: About you

      Dear you,
      how are you?
      ## What
      - one
      - two

      ___ Name
      ___ Date
      """)
    #expect(marks.subject == "About you")
    #expect(
      marks.blocks == [
        .paragraph("Dear you, how are you?"), .heading("What"), .list(["one", "two"]),
        .blank("Name"), .blank("Date"),
      ])
  }

  @Test("A template that was saved on Windows reads the same")
  func lineEnds() {
    let text = "Subject: About you\n\nDear you.\n\n- one\n- two\n"
    #expect(LetterMarks(text.replacing("\n", with: "\r\n")) == LetterMarks(text))
  }

  @Test(
    "A typed value is words, whatever it begins with",
    arguments: [
      "## A heading", "- an element", "___ a line", "\\- a backslash", "{{why}}", "Subject: other",
      "line\n## two", "\\", "日本語", "a\\b",
    ])
  func values(_ value: String) {
    let plain = value.split(whereSeparator: \.isNewline).joined(separator: " ")
    for text in ["\(LetterMarks.escape(value))", "Before \(LetterMarks.escape(value)) after"] {
      let marks = LetterMarks("Subject: s\n\n\(text)\n")
      let expected = text.hasPrefix("Before ") ? "Before \(plain) after" : plain
      #expect(marks.blocks == [.paragraph(expected)])
    }
  }
}
