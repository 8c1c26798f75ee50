struct AddContractor: OpeningAct {
  static let about = ActAbout("add", "Add a contractor", "Enters a vendor.", effect: .opens)
  static let fields = ContractorEntry.fields.map { $0.within(\Self.entry) }

  var entry = ContractorEntry()

  func open(in circumstances: Circumstances) throws -> Decision<Contractor> {
    var contractor = Contractor(name: entry.name)
    try entry.fill(&contractor, in: circumstances)
    return Decision(contractor, "Contractor \(entry.name) added.", details(\.entry.kinds))
  }
}
