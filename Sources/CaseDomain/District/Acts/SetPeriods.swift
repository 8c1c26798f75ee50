struct SetPeriods: AlwaysAllowedAct {
  static let about = ActAbout(
    "periods", "Set the district's own periods",
    "The numbers the district uses where the law says only “reasonable”, or nothing; they are "
      + "always shown as the district's own.", effect: .corrects, before: "practise")
  static let fields: [Field<Self>] = [
    Field(
      "cure-days", "Days to amend", \.cureDays, .number(Practice.dayRange), required: true,
      hint: "Suggested in a notice to amend.", citation: .missingProvision),
    Field(
      "deletion-days", "Days to delete", \.deletionDays, .number(Practice.dayRange),
      required: true, hint: "Used where a contract names no number.", citation: .deletion),
    Field(
      "renewal-lead-days", "Days before an end", \.renewalLeadDays, .number(Practice.dayRange),
      required: true, hint: "When the docket asks whether to renew."),
    Field(
      "end-confirmation-days", "Days after an end", \.endConfirmationDays,
      .number(Practice.dayRange), required: true,
      hint: "By when a contractor should confirm that nothing is kept.",
      citation: Provision.retention.citation),
    Field(
      "exemption-review-months", "Months between reviews", \.exemptionReviewMonths,
      .number(Practice.monthRange), required: true,
      hint: "When an exemption is looked at again."),
    Field(
      "correction-days", "Days to answer a correction", \.correctionDays,
      .number(Practice.dayRange),
      hint: "The law says only a reasonable time; blank for no number.",
      citation: .recordCorrection),
  ]

  var cureDays: Int?
  var deletionDays: Int?
  var renewalLeadDays: Int?
  var endConfirmationDays: Int?
  var exemptionReviewMonths: Int?
  var correctionDays: Int?

  mutating func prefill(from district: District, in circumstances: Circumstances) {
    let practice = district.practice
    self = Self(
      cureDays: practice.cureDays, deletionDays: practice.deletionDays,
      renewalLeadDays: practice.renewalLeadDays,
      endConfirmationDays: practice.endConfirmationDays,
      exemptionReviewMonths: practice.exemptionReviewMonths,
      correctionDays: practice.correctionDays)
  }

  func change(_ district: District, in circumstances: Circumstances) throws -> Decision<District> {
    var changed = district
    changed.practice = Practice(
      cureDays: try needed(\.cureDays), deletionDays: try needed(\.deletionDays),
      renewalLeadDays: try needed(\.renewalLeadDays),
      endConfirmationDays: try needed(\.endConfirmationDays),
      exemptionReviewMonths: try needed(\.exemptionReviewMonths), correctionDays: correctionDays)
    return Decision(
      changed, "The district's own periods are changed.",
      details(
        \.cureDays, \.deletionDays, \.renewalLeadDays, \.endConfirmationDays,
        \.exemptionReviewMonths, \.correctionDays))
  }
}
