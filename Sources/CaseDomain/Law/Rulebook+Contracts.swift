extension Rulebook {
  /// The day from which § 10-234bb asks what it asks today.
  private static let contractLaw = CivilDate(iso: "2018-07-01")

  static let contractNotice = Rule(
    id: .contractNotice,
    title: "Post the website notice of a contract",
    trigger: "the contract is executed; where the signatures differ, the last one",
    period: .businessDays(5),
    authority: .statute,
    citation: .contractNotice,
    effective: contractLaw,
    words: "Within {time} after a contract is executed, the board's website shows "
      + "the contract itself, the fact and the date of its execution, what it is and what it is "
      + "for, and which student data it may collect.",
    examples: example(
      "2026-07-01", "2026-07-09", "Independence Day is a Saturday, kept Friday 3 July")
      + example("2026-02-11", "2026-02-20", "Lincoln Day and Washington's Birthday do not count")
      + example("2026-12-24", "2027-01-04", "Christmas Day and New Year's Day do not count"))

  static let annualNotice = Rule(
    id: .annualNotice,
    title: "Tell families the address of the contracts website",
    trigger: "each school year",
    period: .yearly(month: 9, day: 1),
    authority: .statute,
    citation: .annualNotice,
    effective: contractLaw,
    words: "By {time} of each school year the board tells students and their parents or "
      + "guardians, electronically, the address of the website about its contracts.",
    examples: example("2026-07-01", "2026-09-01", "the next 1 September")
      + example("2026-09-01", "2026-09-01", "the day itself is still in time")
      + example("2026-09-02", "2027-09-01", "this year's day has passed")
      + example("2029-07-01", "2029-09-01", "a Saturday, and nothing moves it: act before"))

  static let cureTime = Rule(
    id: .cureTime,
    title: "Have the contract amended",
    trigger: "the notice to amend is given",
    period: nil,
    authority: .districtPractice,
    citation: .missingProvision,
    effective: contractLaw,
    words: "The statute gives a contractor a reasonable time, without a number, to add what a "
      + "contract lacks; only after that is the contract void. The number of days is the "
      + "district's own.",
    examples: example("2026-11-02", "2026-12-02", "30 days, the number a new casebook starts with"))

  static let renewalLead = Rule(
    id: .renewalLead,
    title: "Decide whether to renew the contract",
    trigger: "the contract's end, counted back",
    period: nil,
    authority: .districtPractice,
    citation: .districtPractice,
    words: "No law sets this. The contract comes up so many days before it ends, in time to "
      + "renew it, to review its provisions, or to let it end and see the data deleted.",
    examples: example("2027-06-30", "2027-05-01", "60 days before the end"))

  static let endConfirmation = Rule(
    id: .endConfirmation,
    title: "Get the contractor's word that nothing was kept",
    trigger: "the contract ends",
    period: nil,
    authority: .districtPractice,
    citation: .statute("10-234bb", "(a)(7)"),
    words: "When a contract has ended its contractor may keep no student data. The statute "
      + "asks for no confirmation and sets no day for one; the number of days is the district's.",
    examples: example("2026-06-30", "2026-07-30", "30 days"))

  static let exemptionReview = Rule(
    id: .exemptionReview,
    title: "Look at the exemption again",
    trigger: "the agreement is signed, or was last looked at",
    period: nil,
    authority: .districtPractice,
    citation: .exemption,
    words: "An exemption rests on one child's plan, and plans change. The statute gives it no "
      + "end; looking again when the plan is reviewed is good practice and the district's choice.",
    examples: example("2026-09-15", "2027-09-15", "12 months")
      + example("2028-02-29", "2029-02-28", "there is no 29 February that year"))
}
