struct RecordHolderTelling: ActOnOpenBreach {
  static let about = ActAbout(
    "holder-told", "Record that the holder told families",
    "Records that the contractor or operator told families itself. An operator without a contract "
      + "owes it; of what the district owes it settles nothing.")
  static let fields: [Field<Self>] = [
    Field("on", "Told on", \.on, .day, citation: .operatorBreach),
    Field("how", "Whom and how", \.how, .longText, required: true),
  ]

  var on = CivilDate.first
  var how = ""

  static func obstacle(on breach: Breach, in circumstances: Circumstances) -> Refusal? {
    breach.notOpen
      ?? (breach.holder == .district
        ? Refusal(
          .notAnswered, "The district itself held the data.",
          remedy: "Record what it told families with “\(TellFamilies.about.title)”.") : nil)
  }

  func change(_ breach: Breach, in circumstances: Circumstances) throws -> Decided {
    try require(
      \.on, "The telling", after: [(breach.discoveredOn, "it was discovered")], in: circumstances)
    var changed = breach
    changed.holderTellings.append(HolderTelling(on: on, how: how))
    return Decision(
      changed,
      "\(breach.reference): \(breach.contractor?.name ?? "the holder") told families on \(on.long)."
        + (breach.holder.owesNotice ? " What the district owes them is not settled by it." : ""),
      details(\.on))
  }
}
