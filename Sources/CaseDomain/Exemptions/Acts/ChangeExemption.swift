struct ChangeExemption: ActOnOpenExemption {
  static let about = ActAbout(
    "change", "Change the exemption",
    "Corrects or completes what was entered; the child and the product stay once it is signed.",
    effect: .corrects)
  static let fields = ExemptionEntry.fields.map { $0.within(\Self.entry) }

  var entry = ExemptionEntry(drawnUpOn: .first)

  mutating func prefill(from exemption: Exemption, in circumstances: Circumstances) {
    entry = ExemptionEntry(of: exemption)
  }

  func check() throws(EntryProblems) { _ = try entry.student }

  func change(_ exemption: Exemption, in circumstances: Circumstances) throws -> Decision<Record> {
    var changed = exemption
    try entry.fill(&changed, with: needed(\.entry.product), needed(\.entry.plan), in: circumstances)
    return exemption.decision(
      changed, "\(exemption.reference) changed.",
      self.changed(from: exemption, to: changed, in: circumstances)
        + details(\.entry.product, \.entry.plan, \.entry.drawnUpOn))
  }
}
