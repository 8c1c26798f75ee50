/// Every act on the district's settings.
///
/// Following another policy takes a policy file, which a front end reads, so it has no form here.
public enum DistrictActs {
  /// The acts in order.
  public static let all: [Act] = [
    rename, practise, choose, appoint, unappoint, close, unclose, closuresMove,
  ]

  static let rename = Act(
    .district, "rename", "Rename the district", "Changes the name on titles and letters.",
    fields: [ActField("name", "Name", .text, required: true, hint: "The district's name.")]
  ) { _, entries in .district(.rename(entries.text("name"))) }

  static let practise = Act(
    .district, "practise", "Set the district's own periods",
    "The numbers the district uses where the law says only “reasonable”, or nothing; they are always "
      + "shown as the district's own.",
    fields: [
      ActField(
        "cure-days", "Days to amend", .number(Practice.dayRange), required: true,
        hint: "Suggested in a notice to amend.", citation: Citation.missingProvision.text),
      ActField(
        "deletion-days", "Days to delete", .number(Practice.dayRange), required: true,
        hint: "Used where a contract names no number.", citation: Citation.deletion.text),
      ActField(
        "renewal-lead-days", "Days before an end", .number(Practice.dayRange), required: true,
        hint: "When the docket asks whether to renew."),
      ActField(
        "end-confirmation-days", "Days after an end", .number(Practice.dayRange), required: true,
        hint: "By when a contractor should confirm that nothing is kept.",
        citation: Provision.retention.citation.text),
      ActField(
        "exemption-review-months", "Months between reviews", .number(Practice.monthRange),
        required: true, hint: "When an exemption is looked at again."),
    ]
  ) { _, entries in
    let usual = Practice.usual
    return .district(
      .practise(
        Practice(
          cureDays: entries.number("cure-days") ?? usual.cureDays,
          deletionDays: entries.number("deletion-days") ?? usual.deletionDays,
          renewalLeadDays: entries.number("renewal-lead-days") ?? usual.renewalLeadDays,
          endConfirmationDays: entries.number("end-confirmation-days")
            ?? usual.endConfirmationDays,
          exemptionReviewMonths: entries.number("exemption-review-months")
            ?? usual.exemptionReviewMonths)))
  }

  static let choose = Act(
    .district, "choose", "Answer the open questions",
    "Questions the statute leaves open, for the district's counsel to settle.",
    fields: [
      ActField(
        "renewal-restarts-notice", "Renewal needs a notice", .yesNo, required: true,
        hint: "Whether a renewal starts the five business days for the website notice again.",
        citation: Citation.contractNotice.text),
      ActField(
        "executed-on", "Executed means",
        .choice([
          ActOption("last-signature", "the last signature"),
          ActOption("in-force", "the day in force"),
        ]),
        required: true, hint: "From which day the five business days are counted.",
        citation: Citation.contractNotice.text),
      ActField(
        "addendum-required", "Addendum required", .yesNo, required: true,
        hint: "Whether a contract with every provision is deficient without the state addendum.",
        citation: Citation.missingProvision.text),
    ]
  ) { _, entries in
    .district(
      .choose(
        Choices(
          renewalRestartsNotice: entries.yesNo("renewal-restarts-notice") ?? true,
          executedOn: entries.choice("executed-on") ?? .lastSignature,
          addendumRequired: entries.yesNo("addendum-required") ?? false)))
  }

  static let appoint = Act(
    .district, "appoint", "Add an appointed day",
    "Adds a day appointed by the Governor or the President for thanksgiving, fasting or religious "
      + "observance, such as Good Friday; open deadlines are counted again.",
    fields: [
      ActField(
        "date", "Date", .date, required: true, hint: "The day.",
        citation: Citation.legalHolidays.text),
      ActField("name", "Name", .text, required: true, hint: "Good Friday, Thanksgiving, …"),
      ActField(
        "source", "Source", .text, required: true, hint: "The proclamation or list that names it."),
    ]
  ) { _, entries in
    .district(
      .appoint(
        AppointedDay(
          date: entries.dateOrToday("date"), name: entries.text("name"),
          source: entries.text("source"), confirmed: true)))
  }

  static let unappoint = Act(
    .district, "unappoint", "Take out an appointed day",
    "Takes a day off the list; open deadlines are counted again.",
    fields: [ActField("date", "Date", .date, required: true, hint: "The day.")]
  ) { _, entries in .district(.unappoint(entries.dateOrToday("date"))) }

  static let close = Act(
    .district, "close", "Add a closed day",
    "Adds a day on which the district's office is closed. It moves no deadline unless the district "
      + "turns that on.",
    fields: [
      ActField("date", "Date", .date, required: true, hint: "The day."),
      ActField("name", "Why", .text, required: true, hint: "Snow, staff day, …"),
    ]
  ) { _, entries in
    .district(
      .close(Closure(date: entries.dateOrToday("date"), name: entries.text("name"))))
  }

  static let unclose = Act(
    .district, "unclose", "Take out a closed day", "Takes a day off the list of closed days.",
    fields: [ActField("date", "Date", .date, required: true, hint: "The day.")]
  ) { _, entries in .district(.unclose(entries.dateOrToday("date"))) }

  static let closuresMove = Act(
    .district, "closures-move", "Let closed days move deadlines",
    "Whether the district's closed days are left out of business-day counts; the cautious answer "
      + "is no.",
    fields: [
      ActField(
        "moves", "Move deadlines", .yesNo, required: true,
        hint: "No is the cautious answer; the statute does not say.",
        citation: Citation.legalHolidays.text)
    ]
  ) { _, entries in .district(.closuresMoveDeadlines(entries.yesNo("moves") ?? false)) }
}
