struct RecordLawEnforcementDelay: ActOnOpenBreach {
  static let about = ActAbout(
    "police-delay", "Record a delay for law enforcement",
    "Records that law enforcement asked to wait, and later that it is over. It stops the time of the "
      + "general law on breaches alone: the district's time after a contractor's notice runs on.")
  static let fields: [Field<Self>] = [
    Field("from", "Asked on", \.from, .day, citation: .generalBreach),
    Field("until", "Over on", \.until, .date, hint: "Blank while they still ask to wait."),
    Field(
      "by", "Which agency", \.by, .text, required: true,
      hint: "And how it asked; attach it as well."),
  ]

  var from = CivilDate.first
  var until: CivilDate?
  var by = ""

  mutating func prefill(from breach: Breach, in circumstances: Circumstances) {
    guard let delay = breach.lawEnforcementDelay else { return }
    (from, until, by) = (delay.from, delay.until, delay.by)
  }

  func change(_ breach: Breach, in circumstances: Circumstances) throws -> Decided {
    try require(\.from, "The delay", after: [breach.heardOn], in: circumstances)
    if let until {
      try circumstances.requireHappened(until, "Its end", field: Self.id(of: \.until))
    }
    try circumstances.require(end: until, notBefore: from, field: Self.id(of: \.until))
    var changed = breach
    changed.lawEnforcementDelay = LawEnforcementDelay(from: from, until: until, by: by)
    return Decision(
      changed,
      "\(breach.reference): law enforcement asked to wait on \(from.long)"
        + (until.map { ", until \($0.long)." } ?? ".")
        + " The district's time after a contractor's notice runs on.", details(\.from, \.until))
  }
}
