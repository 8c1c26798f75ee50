/// Every rule that sets a date, and the one place where dates are worked out.
public enum Rulebook {
  /// Every rule, law first and the district's own numbers after it; one that was changed stands
  /// here once for each form it had, the oldest first.
  public static let all: [Rule] = [
    contractNotice, breachFamilies, breachInformation, breachRecords, breachResidents,
    identityServices, annualNotice,
    recordAccess,
    recordAccessSpecialEducation, recordCopySpecialEducation, recordsDenial, recordsAppeal,
    transferNotice, transferRecords,
    cureTime, deletionTime, renewalLead,
    endConfirmation, exemptionReview,
  ]

  /// The rule with a name as it was in force on a day; before its first form, that one.
  public static func rule(_ id: RuleID, on day: CivilDate) -> Rule {
    rule(id, on: day, among: all)
  }

  /// The newest form of the rule with a name, for words that speak of no day.
  public static func newest(_ id: RuleID) -> Rule { rule(id, on: .last) }

  private static func rule(_ id: RuleID, on day: CivilDate, among rules: [Rule]) -> Rule {
    let forms = rules.lazy.filter { $0.id == id }
    guard let rule = forms.last(where: { $0.hasBegun(by: day) }) ?? forms.first else {
      preconditionFailure("Every rule has a form.")
    }
    return rule
  }

  /// Works out when a rule's duty is due.
  ///
  /// The rule is taken as it was in force on the day the count begins. Where the law gives no
  /// number, the district's practice does, and the deadline says so.
  public static func deadline(
    _ id: RuleID, from: CivilDate, calendar: BusinessCalendar, practice: Practice
  ) -> Deadline {
    deadline(id, from: from, calendar: calendar, practice: practice, rules: all)
  }

  static func deadline(
    _ id: RuleID, from: CivilDate, calendar: BusinessCalendar, practice: Practice, rules: [Rule]
  ) -> Deadline {
    let rule = rule(id, on: from, among: rules)
    guard let period = rule.period ?? practice.period(for: id) else {
      preconditionFailure("Every rule has a period, by law or by the district's practice.")
    }
    let count = DayCount(period, from: from, calendar: calendar)
    if let unknown = count.endsUnknown {
      return deadline(rule, from: from, calendar: calendar, withoutSchoolOn: unknown)
    }
    return Deadline(
      rule: id, from: from, due: count.due, citation: rule.citation.text,
      authority: rule.authority, steps: count.steps,
      caution: cautions(about: rule, from: from) + count.caution)
  }

  /// As many days of every kind as a rule counts school days, where nobody has said which those are.
  ///
  /// They end no later than the school days do, so that the date is safe; it is the district's practice.
  private static func deadline(
    _ rule: Rule, from: CivilDate, calendar: BusinessCalendar, withoutSchoolOn unknown: CivilDate
  ) -> Deadline {
    let count = DayCount(.calendarDays(rule.count), from: from, calendar: calendar)
    return Deadline(
      rule: rule.id, from: from, due: count.due, citation: rule.citation.text,
      authority: .districtPractice, steps: count.steps,
      caution: cautions(about: rule, from: from) + [
        "The rule counts \(rule.time), and no school year on file says whether school is held on "
          + "\(unknown.long). As many days of every kind are counted instead, as the district's "
          + "practice; they end earlier. Enter the school year in the settings."
      ] + count.caution)
  }

  /// Works out a date that a contract or the coordinator sets as a number of days.
  ///
  /// Every day counts. A rule that runs ahead of its event, such as a renewal's lead, counts back.
  public static func deadline(
    _ id: RuleID, from: CivilDate, days: Int, authority: Authority, citation: String
  ) -> Deadline {
    let signed = id == .renewalLead ? -days : days
    let count = DayCount(
      .calendarDays(signed), from: from, calendar: BusinessCalendar(appointed: []))
    return Deadline(
      rule: id, from: from, due: count.due, citation: citation, authority: authority,
      steps: count.steps, caution: count.caution)
  }

  private static func cautions(about rule: Rule, from: CivilDate) -> [String] {
    guard !rule.inForce(on: from) else { return [] }
    if let effective = rule.effective, from < effective {
      return [
        "This rule took effect on \(effective.long); the event is earlier, so it may not apply."
      ]
    }
    return ["This rule was no longer in force on the day of the event."]
  }
}
