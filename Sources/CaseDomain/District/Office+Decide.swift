extension Office {
  /// Reads the district's name, of 1 to 200 characters, with one blank between its words.
  ///
  /// - Throws: `EntryProblem` of the field `district` for a name that is blank or longer.
  public static func district(typed: String) throws(EntryProblem) -> String {
    let name = typed.withSingleBlanks
    guard name.canBeSeen else {
      throw EntryProblem(field: "district", value: name, "The district's name is needed.")
    }
    do throws(EntryProblem) {
      try TextLimit.check(name, atMost: TextLimit.line, called: "District")
    } catch {
      throw error.of("district")
    }
    return name
  }

  /// Decides a command about the district's settings.
  ///
  /// - Throws: `Refusal` where nothing would change or a day is not on the list.
  public static func decide(
    _ command: DistrictCommand, on office: Office, today: CivilDate
  ) throws -> Decision<Office> {
    var changed = office
    let sentence: String
    var details: [JournalDetail] = []
    switch command {
    case .rename(let name):
      changed.district = name
      sentence = "The district is now called \(name)."
    case .follow(let profile):
      changed.profile = profile
      sentence = "The casebook now follows \(profile.title)."
      details = [JournalDetail("policy", profile.id)]
    case .practise(let practice):
      changed.practice = practice
      sentence = "The district's own periods are changed."
      details = practice.details
    case .choose(let choices):
      changed.choices = choices
      sentence = "The district's answers to open questions are changed."
      details = choices.details
    case .appoint(let day):
      changed.calendar.appointed.removeAll { $0.date == day.date }
      changed.calendar.appointed.append(day)
      changed.calendar.appointed.sort { $0.date < $1.date }
      sentence = "\(day.name), \(day.date.long), is an appointed day."
      details = [JournalDetail("date", day.date.iso), JournalDetail("source", day.source)]
    case .unappoint(let date):
      changed.calendar.appointed.removeAll { $0.date == date }
      sentence = "\(date.long) is no longer an appointed day."
      details = [JournalDetail("date", date.iso)]
    case .close(let closure):
      changed.calendar.closures.removeAll { $0.date == closure.date }
      changed.calendar.closures.append(closure)
      changed.calendar.closures.sort { $0.date < $1.date }
      sentence = "The district is closed on \(closure.date.long): \(closure.name)."
      details = [JournalDetail("date", closure.date.iso)]
    case .unclose(let date):
      changed.calendar.closures.removeAll { $0.date == date }
      sentence = "The district is open on \(date.long)."
      details = [JournalDetail("date", date.iso)]
    case .closuresMoveDeadlines(let moves):
      changed.calendar.closuresMoveDeadlines = moves
      sentence =
        moves
        ? "The district's closed days now move deadlines; the law does not say that they do."
        : "The district's closed days no longer move deadlines."
      details = [JournalDetail("moves", moves ? "yes" : "no")]
    }
    guard changed != office else { throw Contract.unchanged }
    return Decision(changed, verb: command.verb, sentence, details)
  }
}

extension DistrictCommand {
  /// The verb of the act, as its `ActID` spells it.
  public var verb: String {
    switch self {
    case .rename: "rename"
    case .follow: "follow"
    case .practise: "practise"
    case .choose: "choose"
    case .appoint: "appoint"
    case .unappoint: "unappoint"
    case .close: "close"
    case .unclose: "unclose"
    case .closuresMoveDeadlines: "closures-move"
    }
  }
}

extension Practice {
  /// The numbers as the journal keeps them.
  var details: [JournalDetail] {
    [
      JournalDetail("cure-days", String(cureDays)),
      JournalDetail("deletion-days", String(deletionDays)),
      JournalDetail("renewal-lead-days", String(renewalLeadDays)),
      JournalDetail("end-confirmation-days", String(endConfirmationDays)),
      JournalDetail("exemption-review-months", String(exemptionReviewMonths)),
    ]
  }
}

extension Choices {
  /// The answers as the journal keeps them.
  var details: [JournalDetail] {
    [
      JournalDetail("renewal-restarts-notice", renewalRestartsNotice ? "yes" : "no"),
      JournalDetail("executed-on", executedOn.rawValue),
      JournalDetail("addendum-required", addendumRequired ? "yes" : "no"),
    ]
  }
}
