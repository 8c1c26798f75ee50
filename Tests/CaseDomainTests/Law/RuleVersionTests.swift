import Testing

@testable import CaseDomain

/// A rule that changed: what began before the change keeps the rule it began under.
@Suite struct RuleVersionTests {
  private let before: Rule
  private let after: Rule
  private let change: CivilDate

  init() throws {
    before = Rulebook.newest(.contractNotice)
    change = try #require(CivilDate(iso: "2027-01-01"))
    after = Rule(
      id: .contractNotice, title: before.title, trigger: before.trigger, period: .businessDays(3),
      authority: .statute, citation: Citation(text: "a later act"), effective: change,
      words: "Within {time}.",
      examples: Rulebook.example("2027-01-04", "2027-01-07", "three weekdays"))
  }

  private func deadline(from day: CivilDate) throws -> Deadline {
    Rulebook.deadline(
      .contractNotice, from: day, calendar: try Resources.calendar(), practice: .usual,
      rules: Rulebook.all + [after])
  }

  @Test func aCountBegunBeforeTheChangeKeepsTheOldPeriod() throws {
    let old = try deadline(from: change.adding(days: -1))
    #expect(old.due.iso == "2027-01-08")
    #expect(old.citation == before.citation.text)
    let new = try deadline(from: change)
    #expect(new.due.iso == "2027-01-06")
    #expect(new.citation == "a later act")
  }

  @Test func theExamplesOfAVersionAreItsOwn() throws {
    for example in before.examples + after.examples {
      #expect(try deadline(from: example.from).due == example.due)
    }
  }

  @Test func aDayBeforeTheFirstVersionIsCountedByItAndSaysSo() throws {
    let old = try deadline(from: try #require(CivilDate(iso: "2018-06-29")))
    #expect(old.steps.filter(\.counted).count == 5)
    #expect(old.caution.first?.contains("took effect on Sun Jul 1, 2018") == true)
  }

  @Test func theWordsOfARuleSayItsOwnTime() {
    #expect(before.inOurWords.hasPrefix("Within five business days after"))
    #expect(after.inOurWords == "Within three business days.")
    #expect(Rulebook.newest(.recordAccess).inOurWords.hasSuffix("in 45 days at most."))
    #expect(Rulebook.newest(.annualNotice).inOurWords.hasPrefix("By 1 September of"))
    for rule in Rulebook.all {
      #expect(rule.words.contains("{time}") == (rule.period != nil))
      #expect(!rule.inOurWords.contains("{"))
    }
  }

  @Test func aRuleThatEndedIsNamedAsSuch() throws {
    var ended = before
    ended.until = change.adding(days: -1)
    #expect(ended.inForce(on: change.adding(days: -1)))
    #expect(!ended.inForce(on: change))
    let late = Rulebook.deadline(
      .contractNotice, from: change, calendar: try Resources.calendar(), practice: .usual,
      rules: [ended])
    #expect(late.caution.contains("This rule was no longer in force on the day of the event."))
  }
}
