/// An act on a breach that there is.
protocol BreachAct: ChangingAct where Record == Breach {}

extension BreachAct {
  /// What such an act decides; the full name leaves no line for the function that says so.
  typealias Decided = Decision<Breach>
}

extension Breach {
  /// The refusal of what a closed breach allows no more, or one that was found to be none.
  var notOpen: Refusal? {
    if let closing {
      return Refusal(
        .closed, "The breach was closed on \(closing.on.long).",
        remedy: "Open it again first, with “\(ReopenBreach.about.title)”.")
    }
    guard isFalseAlarm, let falseAlarm else { return nil }
    return Refusal(
      .closed, "It was found to be a false alarm on \(falseAlarm.on.long).",
      remedy: "Open it again first, with “\(ReopenBreach.about.title)”.")
  }

  /// The day of the first word of it, before which nothing of it can have been done.
  var heardOn: (day: CivilDate?, name: String) {
    let receivedOn = notices.map(\.receivedOn).min()
    guard let discoveredOn else { return (receivedOn, "the first notice came") }
    return (receivedOn.map { min($0, discoveredOn) } ?? discoveredOn, "it was discovered")
  }

  /// Takes over the terms of the contract that covered the products on the day of the discovery.
  mutating func takeTerms(in circumstances: Circumstances) throws {
    (contract, contractDaysInformation, contractDaysRecords) = (nil, nil, nil)
    guard holder.owesNotice, let contractor, let day = discoveredOn ?? notices.first?.receivedOn,
      let found = try circumstances.cases.contract(
        with: contractor.number, covering: products, on: day)
    else { return }
    contract = Mention(found.number, found.title)
    contractDaysInformation = found.terms.breachDaysInformation
    contractDaysRecords = found.terms.breachDaysRecords
  }
}
