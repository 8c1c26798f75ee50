struct OpenExemption: OpeningAct {
  static let about = ActAbout(
    "open", "Open an exemption",
    "Begins the file of an IEP or 504 agreement: one child and one product, without a contract.",
    effect: .opens)
  static let fields = ExemptionEntry.fields.map { $0.within(\Self.entry) }

  var entry = ExemptionEntry(drawnUpOn: .first)

  func check() throws(EntryProblems) { _ = try entry.student }

  func open(in circumstances: Circumstances) throws -> Decision<Exemption> {
    let plan = try needed(\.entry.plan)
    var exemption = Exemption(
      student: try entry.student, product: Mention(0, ""), contractor: Mention(0, ""), plan: plan,
      drawnUpOn: entry.drawnUpOn)
    try entry.fill(&exemption, with: needed(\.entry.product), plan, in: circumstances)
    return Decision(
      exemption,
      "Exemption opened for student \(exemption.student.code) and \(exemption.product.name).",
      details(\.entry.product, \.entry.plan, \.entry.drawnUpOn))
  }
}
