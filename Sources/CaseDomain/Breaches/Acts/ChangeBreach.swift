struct ChangeBreach: ActOnOpenBreach {
  static let about = ActAbout(
    "change", "Change the breach",
    "Corrects or completes who held the data, what happened and when.", effect: .corrects)
  static let fields: [Field<Self>] =
    BreachEntry.fields.map { $0.within(\Self.entry) } + [
      Field(
        "restored", "Restored on", \.restoredOn, .date,
        hint: "The day from which the holder's systems were whole again; it extends no time.",
        citation: .breachInformation)
    ]

  var entry = BreachEntry()
  var restoredOn: CivilDate?

  mutating func prefill(from breach: Breach, in circumstances: Circumstances) {
    (entry, restoredOn) = (BreachEntry(of: breach), breach.restoredOn)
  }

  func check() throws(EntryProblems) { try entry.check() }

  func change(_ breach: Breach, in circumstances: Circumstances) throws -> Decided {
    var changed = breach
    try entry.enter(into: &changed, in: circumstances)
    if let restoredOn {
      try circumstances.requireHappened(
        restoredOn, "The restoring", field: Self.id(of: \.restoredOn))
    }
    changed.restoredOn = restoredOn
    return Decision(
      changed, "\(breach.reference) changed: \(changed.title).",
      self.changed(from: breach, to: changed, in: circumstances))
  }
}
