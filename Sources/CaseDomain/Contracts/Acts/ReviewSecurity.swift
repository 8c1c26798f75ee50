struct ReviewSecurity: AlwaysAllowedAct {
  static let about = ActAbout(
    "security", "Record the review of security",
    "Records what the contractor promises on security, by which standard, and what bears it out.")
  static let fields: [Field<Self>] = [
    Field(
      "promised", "Promised", \.promised, .longText, required: true,
      hint: "Encryption, access by role, staff training, …", citation: .contractorSecurity),
    Field(
      "measures", "By the statute", \.measures, .choices(),
      hint: "The measures the statute names that it meets, as far as you could see.",
      citation: .contractorSecurity),
    Field("standard", "Standard named", \.standard, .text, hint: "As the contractor names it."),
    Field(
      "evidence", "Evidence", \.evidence, .text,
      hint: "A certificate, an auditor's report, answers in writing; attach it as well.",
      limit: TextLimit.longLine),
    Field("on", "Reviewed on", \.on, .day),
  ]

  var promised = ""
  var measures: Set<SecurityReview.Measure> = []
  var standard = ""
  var evidence = ""
  var on = CivilDate.first

  mutating func prefill(from contract: Contract, in circumstances: Circumstances) {
    guard let review = contract.securityReview else { return }
    (promised, measures, standard, evidence) = (
      review.promised, review.measures, review.standard, review.evidence
    )
  }

  func change(_ contract: Contract, in circumstances: Circumstances) throws -> Decision<Contract> {
    try require(\.on, "The review", in: circumstances)
    var changed = contract
    changed.securityReview = SecurityReview(
      promised: promised, measures: measures, standard: standard, evidence: evidence, on: on)
    let open = SecurityReview.Measure.allCases.filter { !measures.contains($0) }
    return Decision(
      changed,
      "Security of \(contract.reference) reviewed on \(on.long)"
        + (open.isEmpty
          ? "." : "; not seen to be met: \(open.map(\.label).joined(separator: "; "))."),
      details(\.measures, \.on))
  }
}
