/// Every rule that sets a date, and the one place where dates are worked out.
public enum Rulebook {
  /// Every rule, law first and the district's own numbers after it.
  public static let all: [Rule] = RuleID.allCases.map(rule)

  /// The rule with a name.
  public static func rule(_ id: RuleID) -> Rule {
    switch id {
    case .contractNotice: contractNotice
    case .breachFamilies: breachFamilies
    case .breachInformation: breachInformation
    case .breachRecords: breachRecords
    case .annualNotice: annualNotice
    case .recordAccess: recordAccess
    case .recordAccessSpecialEducation: recordAccessSpecialEducation
    case .recordsDenial: recordsDenial
    case .cureTime: cureTime
    case .deletionTime: deletionTime
    case .renewalLead: renewalLead
    case .endConfirmation: endConfirmation
    case .exemptionReview: exemptionReview
    }
  }

  /// Works out when a rule's duty is due.
  ///
  /// Where the law gives no number, the district's practice does, and the deadline says so.
  public static func deadline(
    _ id: RuleID, from: CivilDate, calendar: BusinessCalendar, practice: Practice
  ) -> Deadline {
    let rule = rule(id)
    guard let period = rule.period ?? practice.period(for: id) else {
      preconditionFailure("Every rule has a period, by law or by the district's practice.")
    }
    let count = DayCount(period, from: from, calendar: calendar)
    return Deadline(
      rule: id, from: from, due: count.due, citation: rule.citation.text,
      authority: rule.authority, steps: count.steps,
      caution: cautions(about: rule, from: from) + count.caution)
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
