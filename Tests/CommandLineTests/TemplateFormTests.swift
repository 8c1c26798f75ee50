import CaseTestSupport
import Testing

@testable import CaseDocuments
@testable import CaseDomain
@testable import TerminalKit

/// The form in which a district keeps a template of its own.
@Suite("The district's own template on screen")
struct TemplateFormTests {
  private let casebook: TemporaryCasebook
  private var play: Screenplay

  init() throws {
    casebook = try TemporaryCasebook(means: .program)
    play = try Screenplay(casebook.store, size: Size(columns: 80, rows: 50))
  }

  /// Opens the form from the palette and chooses the letter by its list.
  private mutating func open(_ kind: LetterKind) throws {
    try play.press(":")
    play.type("Keep a template")
    try play.press("<Enter>")
    try choose(kind)
  }

  private mutating func choose(_ kind: LetterKind) throws {
    try play.press("<Enter>")
    play.type(kind.label)
    try play.press("<Enter>")
  }

  private func template(_ kind: LetterKind, _ language: Language) throws -> String {
    try #require(Template.program(kind, language)).trimmed
  }

  private func kept(_ kind: LetterKind, _ language: Language) throws -> String? {
    try casebook.store.district().template(of: kind, in: language)?.text
  }

  @Test("It opens with the program's template once a letter is chosen, and later with the own one")
  mutating func inForce() throws {
    try open(.deletionRefusal)
    let first = try #require(
      try template(.deletionRefusal, .english).split(separator: "\n").first)
    #expect(play.words.contains(first), "\(play.text)")
    try play.press("<Tab>") { $0.selectedRow.contains("Template") }
    play.type(" Yours truly.")
    try play.press("<C-s>")
    #expect(play.words.contains("is made from the district's own template"), "\(play.text)")
    let own = try template(.deletionRefusal, .english) + "\n Yours truly."
    #expect(try kept(.deletionRefusal, .english) == own)
    try open(.deletionRefusal)
    #expect(play.words.contains("Yours truly."), "\(play.text)")
  }

  @Test("Another letter or language brings its template, as long as nothing was typed into it")
  mutating func another() throws {
    try open(.deletionRefusal)
    try choose(.breachCorrection)
    #expect(play.words.contains("Subject: Correction"), "\(play.text)")
    #expect(!play.words.contains("Dear {{to}}"))
    try play.press("<Down>") { $0.selectedRow.contains("Language") }
    play.type("sp")
    try play.press("<Enter>")
    let spanish = try #require(
      try template(.breachCorrection, .spanish).split(separator: "\n").dropFirst().first)
    #expect(play.words.contains(spanish), "\(play.text)")
    try play.press("<Down>") { $0.selectedRow.contains("Template") }
    play.type(" Adiós.")
    try play.press("<S-Tab>") { $0.selectedRow.contains("Language") }
    play.type("po")
    try play.press("<Enter>")
    #expect(play.words.contains("Adiós."), "\(play.text)")
  }

  @Test("A template that was left as it is would be no template of the district's own")
  mutating func unchanged() throws {
    try open(.deletionRefusal)
    try play.press("<C-s>")
    #expect(play.words.contains("Nothing was changed"), "\(play.text)")
    #expect(try kept(.deletionRefusal, .english) == nil)
  }

  @Test("The text has the height that the other fields leave")
  mutating func height() throws {
    try open(.familyBreachNotice)
    try play.press("<Tab>") { $0.selectedRow.contains("Template") }
    let rows = play.text.split(separator: "\n")
    let start = try #require(rows.firstIndex { $0.contains("Template *") })
    let end = try #require(rows.firstIndex { $0.contains("field 3 of 3") })
    #expect(end - start > 20, "\(play.text)")
  }
}
