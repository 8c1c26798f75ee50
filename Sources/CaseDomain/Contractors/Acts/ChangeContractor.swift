struct ChangeContractor: AlwaysAllowedAct {
  static let about = ActAbout(
    "change", "Change the contractor", "Corrects or completes a vendor's record.",
    effect: .corrects)
  static let fields = ContractorEntry.fields.map { $0.within(\Self.entry) }

  var entry = ContractorEntry()

  mutating func prefill(from contractor: Contractor, in circumstances: Circumstances) {
    entry = ContractorEntry(of: contractor)
  }

  func change(
    _ contractor: Contractor, in circumstances: Circumstances
  ) throws -> Decision<Contractor> {
    var changed = contractor
    try entry.fill(&changed, in: circumstances)
    return Decision(
      changed, "\(changed.reference) changed: \(changed.name).",
      self.changed(from: contractor, to: changed, in: circumstances) + details(\.entry.kinds))
  }
}
