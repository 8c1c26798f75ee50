import CaseDomain
import Testing

@Suite struct RulebookTests {
  @Test(arguments: Rulebook.all)
  func everyExampleComesOutAsWritten(rule: Rule) throws {
    #expect(!rule.examples.isEmpty)
    for example in rule.examples {
      #expect(Rulebook.rule(rule.id, on: example.from) == rule)
      let deadline = Rulebook.deadline(
        rule.id, from: example.from, calendar: try Resources.calendar(withSchool: true),
        practice: .usual)
      #expect(deadline.due == example.due, "\(rule.id.rawValue) from \(example.from)")
    }
  }

  /// A mistyped date would drop its example without a word, so they are counted.
  @Test func noExampleWasLost() {
    #expect(
      Rulebook.all.map(\.examples.count) == [
        3, 6, 2, 1, 1, 1, 4, 1, 4, 2, 2, 1, 2, 1, 1, 1, 1, 1, 2,
      ])
    #expect(Rulebook.all.map(\.id) == RuleID.allCases)
  }

  @Test func theLawSetsAPeriodExactlyWhereTheDistrictDoesNot() {
    for rule in Rulebook.all {
      #expect((rule.period == nil) == (rule.authority == .districtPractice))
      #expect((rule.period == nil) == (Practice.usual.period(for: rule.id) != nil))
    }
  }

  @Test(arguments: RuleID.allCases)
  func stepsRunDayByDayFromTheEventToTheDueDay(id: RuleID) throws {
    let from = try #require(CivilDate(iso: "2026-12-22"))
    let deadline = Rulebook.deadline(
      id, from: from, calendar: try Resources.calendar(withSchool: true), practice: .usual)
    let direction = from.days(until: deadline.due).signum()
    var day = from
    for step in deadline.steps {
      #expect(step.date == day.adding(days: direction))
      #expect(!step.because.isEmpty)
      day = step.date
    }
    #expect(day == deadline.due)
    #expect(deadline.steps.last?.counted != false)
    #expect(deadline.from == from)
    #expect(deadline.citation == Rulebook.rule(id, on: from).citation.text)
    #expect(deadline.authority == Rulebook.rule(id, on: from).authority)
  }

  @Test func theCountSaysWhyADayDidNotCount() throws {
    let from = try #require(CivilDate(iso: "2026-07-01"))
    let deadline = Rulebook.deadline(
      .contractNotice, from: from, calendar: try Resources.calendar(), practice: .usual)
    #expect(
      deadline.steps.map(\.because) == [
        "business day 1 of 5",
        "legal holiday: Independence Day, observed for Sat Jul 4, 2026",
        "weekend", "weekend",
        "business day 2 of 5", "business day 3 of 5", "business day 4 of 5",
        "business day 5 of 5",
      ])
    #expect(deadline.caution.isEmpty)
  }

  @Test func aYearWithoutAppointedDaysIsNamed() throws {
    let from = try #require(CivilDate(iso: "2040-12-28"))
    let deadline = Rulebook.deadline(
      .contractNotice, from: from, calendar: try Resources.calendar(), practice: .usual)
    #expect(
      deadline.caution == [
        "No appointed days are recorded for 2041, such as Good Friday and Thanksgiving."
      ])
  }

  @Test func anUnconfirmedDayIsNamedAndAConfirmedOneIsNot() throws {
    let calendar = try Resources.calendar()
    let unsure = Rulebook.deadline(
      .breachFamilies, from: try #require(CivilDate(iso: "2027-03-25")), calendar: calendar,
      practice: .usual)
    #expect(unsure.due.iso == "2027-03-30")
    #expect(unsure.caution.count == 1)
    #expect(unsure.caution.first?.contains("Good Friday, Fri Mar 26, 2027") == true)
    let sure = Rulebook.deadline(
      .breachFamilies, from: try #require(CivilDate(iso: "2024-03-28")), calendar: calendar,
      practice: .usual)
    #expect(sure.due.iso == "2024-04-02")
    #expect(sure.caution.isEmpty)
  }

  @Test func aDueDayOnAWeekendStaysThereAndSaysSo() throws {
    let deadline = Rulebook.deadline(
      .annualNotice, from: try #require(CivilDate(iso: "2029-07-01")),
      calendar: try Resources.calendar(), practice: .usual)
    #expect(deadline.due.iso == "2029-09-01")
    #expect(deadline.caution.first?.contains("a Saturday") == true)
  }

  @Test func anEventBeforeTheRuleIsNoted() throws {
    let deadline = Rulebook.deadline(
      .contractNotice, from: try #require(CivilDate(iso: "2018-06-01")),
      calendar: try Resources.calendar(), practice: .usual)
    #expect(deadline.caution.first?.contains("took effect on Sun Jul 1, 2018") == true)
  }

  @Test func theDistrictsNumbersSetItsOwnDeadlines() throws {
    var practice = Practice.usual
    practice.cureDays = 14
    practice.renewalLeadDays = 90
    let calendar = try Resources.calendar()
    let from = try #require(CivilDate(iso: "2026-11-02"))
    let cure = Rulebook.deadline(.cureTime, from: from, calendar: calendar, practice: practice)
    #expect(cure.due.iso == "2026-11-16")
    #expect(cure.authority == .districtPractice)
    let lead = Rulebook.deadline(.renewalLead, from: from, calendar: calendar, practice: practice)
    #expect(lead.due == from.adding(days: -90))
    #expect(lead.steps.count == 90)
    #expect(lead.steps.first?.because == "1 of 90 days before")
  }

  @Test func aPracticeOfNoDaysOrOfCenturiesMakesNoSense() {
    #expect(Practice.usual.isSensible)
    var practice = Practice.usual
    practice.deletionDays = 0
    #expect(!practice.isSensible)
    practice = .usual
    practice.exemptionReviewMonths = 1200
    #expect(!practice.isSensible)
  }

  @Test func aContractsOwnTermIsCountedInDaysAndCited() throws {
    let from = try #require(CivilDate(iso: "2026-11-02"))
    let deadline = Rulebook.deadline(
      .breachInformation, from: from, days: 3, authority: .contractTerm, citation: "clause 9.2")
    #expect(deadline.due.iso == "2026-11-05")
    #expect(deadline.citation == "clause 9.2")
    #expect(deadline.authority == .contractTerm)
    #expect(deadline.steps.map(\.because) == ["day 1 of 3", "day 2 of 3", "day 3 of 3"])
  }

  @Test func theManualHoldsEveryRuleProvisionAndQuestion() {
    let manual = Rulebook.manual
    for rule in Rulebook.all {
      #expect(manual.contains("`\(rule.id.rawValue)`"))
      #expect(manual.contains(rule.citation.text))
    }
    for provision in Provision.allCases {
      #expect(manual.contains("### \(provision.number). \(provision.name)"))
    }
    for open in OpenQuestion.all { #expect(manual.contains(open.question)) }
    #expect(OpenQuestion.all.count == 14)
    #expect(manual.contains("the district decides"))
  }
}
