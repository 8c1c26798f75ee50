struct OpenBreach: OpeningAct {
  static let about = ActAbout(
    "open", "Open a breach",
    "Enters a release of student data to somebody who must not have it, suspected or told of, with "
      + "the notice if one came.", effect: .opens)
  static let fields: [Field<Self>] =
    BreachEntry.fields.map { $0.within(\Self.entry) } + [
      Field(
        "discovered", "Discovered on", \.discoveredOn, .date,
        hint: "The day on which the holder says it found out; the holder's time runs from it.",
        citation: .breachInformation),
      Field("discovered-by", "Who says so", \.discoveredBy, .text, hint: "And where it is said."),
    ] + BreachNoticeEntry.fields.map { $0.within(\Self.notice) }

  var entry = BreachEntry()
  var discoveredOn: CivilDate?
  var discoveredBy = ""
  var notice = BreachNoticeEntry()

  func check() throws(EntryProblems) { try entry.check() }

  func open(in circumstances: Circumstances) throws -> Decision<Breach> {
    var breach = Breach(
      holder: try needed(\.entry.holder), contractor: nil, about: entry.about)
    if let discoveredOn {
      try circumstances.requireHappened(
        discoveredOn, "The discovery", field: Self.id(of: \.discoveredOn))
      breach.discoveries = [
        BreachDiscovery(
          on: discoveredOn, precision: .exact, by: discoveredBy, source: "")
      ]
    }
    if let notice = try notice.notice(of: breach, in: circumstances) { breach.notices = [notice] }
    try entry.enter(into: &breach, in: circumstances)
    let due = breach.familyClocks(in: circumstances.district).first?.deadline.due
    return Decision(
      breach,
      "Breach opened, \(breach.title)."
        + (due.map { " Families are to be told by \($0.long)." } ?? ""),
      details(\.entry.holder, \.entry.contractor, \.discoveredOn, \.notice.receivedOn))
  }
}
