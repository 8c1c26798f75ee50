import CaseDomain

extension TemporaryCasebook {
  /// Gives an act with its fields as a person would type them.
  @discardableResult
  public func give(
    _ act: String, on reference: CaseReference? = nil, _ typed: [String: String] = [:],
    at moment: Moment = .testDay
  ) throws -> Receipt {
    guard let act = Acts.named(act) else { preconditionFailure("There is no act \(act).") }
    let known =
      try reference.map { try store.prefill(act, on: $0, given: typed, today: moment.today) } ?? [:]
    let given = try act.read(
      known.merging(typed) { $1 }, today: moment.today,
      calendar: try store.district().calendar)
    return try perform(given, on: reference, at: moment)
  }

  /// Enters a few contracts in different standings, as a small district would have them.
  public func fillWithContracts() throws {
    let first = try give(
      "contract.draft",
      [
        "new-contractor": "Acme Learning, Inc.", "new-products": "Acme Reading; Acme Maths",
        "description": "Reading practice for grades K to 5.", "purposes": "educational-software",
        "classes": "student-information", "signed": "2026-11-12",
      ], at: .noon("2026-11-12")
    ).reference
    for number in 1...6 {
      try give(
        "contract.finding", on: first,
        ["provision": String(number), "finding": "present", "page": "4"], at: .noon("2026-11-13"))
    }
    try give(
      "contract.finding", on: first, ["provision": "9", "finding": "missing"],
      at: .noon("2026-11-13"))
    try give(
      "contract.draft",
      [
        "new-contractor": "Globex", "new-products": "Globex Quiz", "signed": "2026-11-18",
        "ends": "2027-06-30",
      ], at: .noon("2026-11-18"))
    try give(
      "contract.draft", ["new-contractor": "Initech", "new-products": "Initech Lab"],
      at: .noon("2026-11-20"))
  }
}
