import CaseDomain
import Testing

/// How long what is typed may be, and that it has to be seen.
@Suite struct TextLimitTests {
  private func problem(_ kind: ActField.Kind, _ typed: String) -> EntryProblem? {
    let field = ActField("what", "What", kind)
    do throws(EntryProblems) {
      _ = try Entries(
        reading: ["what": typed], as: [field], today: day("2026-11-21"),
        calendar: BusinessCalendar(appointed: []))
      return nil
    } catch {
      return error.problems.first
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

  @Test func theFormSaysItAsTheCursorLeavesTheField() {
    let problem = #expect(throws: EntryProblem.self) {
      try Entries.check(
        long(201), as: ActField("what", "What", .text), today: day("2026-11-21"),
        calendar: BusinessCalendar(appointed: []))
    }
    #expect(problem?.field == "what")
  }

  @Test(arguments: [
    "\u{200B}", "\u{2800}", "\u{3164}", "\u{202E}\u{202C}", "\u{AD} \u{FEFF}", "\u{301}",
  ])
  func whatCannotBeSeenIsNoText(_ typed: String) {
    #expect(problem(.text, typed)?.sentence.contains("can be seen") == true)
  }

  @Test func eachOfSeveralNamesHasTheLimitOfAName() throws {
    let act = try #require(Acts.act(ActID(.contract, "draft")))
    func draft(_ products: String) throws -> Command {
      try act.command(
        on: nil, typed: ["new-contractor": "Acme", "new-products": products],
        today: day("2026-11-21"), calendar: BusinessCalendar(appointed: []))
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
