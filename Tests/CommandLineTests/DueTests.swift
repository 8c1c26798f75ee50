import CaseDomain
import CommandLine
import Testing

@Suite("docket due and docket rules")
struct DueTests {
  @Test("A deadline is explained day by day")
  func explainsADeadline() {
    let run = CommandRun("due", "--rule", "breach-families", "--from", "2026-07-02")
    #expect(run.status == 0)
    #expect(
      run.out == """
        Due        Tue Jul 7, 2026
        Rule       breach-families: Tell students and families of the breach
        In force   since Sat Jul 1, 2017
        From       Thu Jul 2, 2026
        Citation   C.G.S. § 10-234dd(a)(3)
        Authority  statute

        2026-07-03  Fri  -       legal holiday: Independence Day, observed for Sat Jul 4, 2026
        2026-07-04  Sat  -       weekend
        2026-07-05  Sun  -       weekend
        2026-07-06  Mon  counts  business day 1 of 2
        2026-07-07  Tue  counts  business day 2 of 2

        """)
  }

  @Test("The JSON of a deadline has exactly the keys that scripts rely on")
  func jsonOfADeadline() throws {
    let run = CommandRun("due", "--rule", "contract-notice", "--from", "2026-10-05", "--json")
    #expect(run.status == 0)
    let object = try run.object()
    #expect(
      Set(object.keys) == ["rule", "from", "due", "citation", "authority", "steps"])
    #expect(object["rule"] as? String == "contract-notice")
    #expect(object["from"] as? String == "2026-10-05")
    #expect(object["due"] as? String == "2026-10-13")
    #expect(object["authority"] as? String == "statute")
    let steps = try #require(object["steps"] as? [[String: Any]])
    #expect(steps.count == 8)
    #expect(steps.allSatisfy { Set($0.keys) == ["date", "counted", "because"] })
    #expect(steps.filter { $0["counted"] as? Bool == true }.count == 5)
  }

  @Test("A deadline that rests on an unconfirmed day says so, and only such a one")
  func caution() throws {
    let run = CommandRun("due", "--rule", "contract-notice", "--from", "2026-11-19", "--json")
    let caution = try #require(try run.object()["caution"] as? [String])
    #expect(caution.count == 1)
    #expect(caution.first?.contains("Thanksgiving") == true)
  }

  @Test("A date that does not exist is bad input")
  func badDate() throws {
    let run = CommandRun("due", "--rule", "contract-notice", "--from", "2026-02-30", "--json")
    #expect(run.status == 65)
    #expect(run.out.isEmpty)
    let complaint = try run.complaint()
    #expect(complaint["field"] as? String == "from")
    #expect(complaint["sentence"] as? String == "February 2026 has no day 30.")
  }

  @Test("A rule that does not exist is a usage error that names the rules")
  func unknownRule() {
    let run = CommandRun("due", "--rule", "contract", "--from", "today")
    #expect(run.status == 64)
    #expect(run.err.contains("contract-notice"))
  }

  @Test("A date may be typed as on the screens, a sign included")
  func relativeDate() throws {
    let run = CommandRun("due", "--rule", "record-access", "--from", "-3", "--json")
    #expect(try run.object()["from"] as? String == CommandRun.today.adding(days: -3).iso)
  }

  @Test("Every rule is listed with its citation")
  func rules() throws {
    let listed = try CommandRun("rules", "--json").array()
    #expect(listed.compactMap { $0["id"] as? String } == RuleID.allCases.map(\.rawValue))
    #expect(listed.allSatisfy { ($0["citation"] as? String)?.isEmpty == false })
    #expect(listed.allSatisfy { $0.keys.count == 10 })
    let lines = CommandRun("rules").out.split(separator: "\n")
    #expect(lines.count == RuleID.allCases.count + 1)
    #expect(lines[1].hasPrefix("contract-notice") && lines[1].contains("  2018-07-01  "))
  }
}
