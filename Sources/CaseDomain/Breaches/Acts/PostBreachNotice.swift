struct PostBreachNotice: ActOnOpenBreach {
  static let about = ActAbout(
    "post", "Record the notice on the website",
    "Records where the notice of the breach is on the district's website; it names no student.")
  static let fields: [Field<Self>] = [
    Field(
      "address", "Address", \.address, .text, required: true,
      hint: "The address of the page: https://…", citation: .breachFamilies,
      limit: TextLimit.longLine),
    Field("on", "Posted on", \.on, .day, citation: .breachFamilies),
  ]

  var address = ""
  var on = CivilDate.first

  mutating func prefill(from breach: Breach, in circumstances: Circumstances) {
    address = breach.postings.last?.address ?? ""
  }

  func check() throws(EntryProblems) {
    try PostContractNotice.check(address: address, field: Self.id(of: \.address))
  }

  func change(_ breach: Breach, in circumstances: Circumstances) throws -> Decided {
    try require(\.on, "The notice", after: [breach.heardOn], in: circumstances)
    var changed = breach
    changed.postings.append(BreachPosting(on: on, address: address))
    return Decision(
      changed, "The notice of \(breach.reference) is on the website since \(on.long).",
      details(\.on, \.address))
  }
}
