import Testing

@testable import CaseDomain

/// How long what is typed may be, and that it has to be seen.
@Suite struct TextLimitTests {
  /// A form with a field of every kind that is typed as it is read.
  private struct Form: Sendable {
    var text = ""
    var day: CivilDate?
    var flag: Bool?
    var number: Int?
    var reference: CaseReference?
    var students: [Student] = []

    static let fields: [Field<Form>] = [
      Field("what", "What", \.text, .text), Field("what", "What", \.text, .longText),
      Field("what", "What", \.text, .file), Field("what", "What", \.day, .date),
      Field("what", "What", \.flag, .yesNo), Field("what", "What", \.number, .number(1...9)),
      Field("what", "What", \.reference, .lookup(.contract)),
      Field("what", "What", \.students, .students),
    ]
  }

  private func problem(_ kind: ActField.Kind, _ typed: String) -> EntryProblem? {
    guard let field = Form.fields.first(where: { $0.about.kind == kind }) else {
      preconditionFailure("No field is a \(kind)")
    }
    let reading = Reading(today: day("2026-11-21"), calendar: BusinessCalendar(appointed: []))
    var form = Form()
    do throws(EntryProblem) {
      try field.read(typed, reading, into: &form)
      return nil
    } catch {
      return error
    }
  }

  private func long(_ count: Int) -> String { String(repeating: "x", count: count) }

  @Test(
    "A text longer than its field may hold is refused with both numbers",
    arguments: [
      (ActField.Kind.text, 200), (.longText, 20_000), (.file, 4096), (.students, 20_000),
      (.lookup(.contract), 200), (.date, 200), (.yesNo, 200), (.number(1...9), 200),
    ])
  func tooLong(_ kind: ActField.Kind, _ limit: Int) throws {
    let problem = try #require(self.problem(kind, long(limit + 1)))
    #expect(problem.field == "what")
    for word in ["“What”", "\(limit + 1) characters", "at most \(limit)"] {
      #expect(problem.sentence.contains(word), "\(problem.sentence)")
    }
    #expect(problem.value.count <= 200)
    #expect(problem.sentence.count < 300)
  }

  @Test func whatJustFitsIsTaken() {
    #expect(problem(.text, long(200)) == nil)
    #expect(problem(.longText, long(20_000)) == nil)
  }

  @Test func marksHeapedUponOneLetterCountOneByOne() {
    #expect(problem(.text, "a" + String(repeating: "\u{301}", count: 200)) != nil)
  }

  @Test func theFormSaysItAsTheCursorLeavesTheField() throws {
    let problem = #expect(throws: EntryProblem.self) {
      try ActKind(AddContractor.self).check(
        long(201), in: "name", today: day("2026-11-21"),
        calendar: BusinessCalendar(appointed: []))
    }
    #expect(problem?.field == "name")
  }

  @Test(arguments: [
    "\u{200B}", "\u{2800}", "\u{3164}", "\u{202E}\u{202C}", "\u{AD} \u{FEFF}", "\u{301}",
  ])
  func whatCannotBeSeenIsNoText(_ typed: String) {
    #expect(problem(.text, typed)?.sentence.contains("can be seen") == true)
  }

  @Test func eachOfSeveralNamesHasTheLimitOfAName() throws {
    let act = try #require(Acts.named("contract.draft"))
    func draft(_ products: String) throws -> any Act {
      try act.read(
        ["new-contractor": "Acme", "new-products": products], today: day("2026-11-21"),
        calendar: BusinessCalendar(appointed: []))
    }
    #expect(throws: Never.self) { try draft([long(200), long(200)].joined(separator: "; ")) }
    let problems = #expect(throws: EntryProblems.self) { try draft("A; \(long(201))") }
    #expect(problems?.problems.first?.field == "new-products")
  }

  @Test func aStudentsNameAndCodeAreShort() {
    #expect(problem(.students, "4471 = \(long(200))") == nil)
    #expect(problem(.students, "4471 = \(long(201))")?.sentence.contains("at most 200") == true)
    #expect(problem(.students, "4\(String(repeating: "\u{301}", count: 40))") != nil)
  }
}
