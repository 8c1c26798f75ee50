/// From when to when a contract runs, as it is typed.
struct ContractDates: Hashable, Sendable {
  var inForceOn: CivilDate?
  var term = TermEntry()

  static let fields: [Field<Self>] =
    [
      Field(
        "in-force", "In force on", \.inForceOn, .date,
        hint: "Leave it blank where it is the day of signing.")
    ]
    + TermEntry.fields(
      endsHint: "The last day of the term.",
      noEndHint: "Yes if the contract has no end date on purpose; blank if nobody has looked."
    ).map { $0.within(\Self.term) }
}

extension ContractDates {
  init(of contract: Contract) {
    self.init(inForceOn: contract.inForceOn, term: TermEntry(of: contract.currentTerm))
  }
}
