struct PostBreachNotice: BreachAct {
  static let about = ActAbout(
    "post", "Record the notice on the website",
    "Records where the notice of the breach is on the district's website; it names no student.")
  static let fields: [Field<Self>] = [
    Field(
      "address", "Address", \.address, .text, required: true,
      hint: "The address of the page: https://…", citation: .breachFamilies,
      limit: TextLimit.longLine),
    Field("on", "Posted on", \.on, .day, citation: .breachFamilies),
    Field(
      "sha256", "Fingerprint", \.sha256, .text,
      hint: "SHA-256 of the page as “docket site build” wrote it; blank for a page made by hand."),
  ]

  var address = ""
  var on = CivilDate.first
  var sha256 = ""

  mutating func prefill(from breach: Breach, in circumstances: Circumstances) {
    address = breach.newestPosting?.address ?? ""
  }

  /// What was posted is kept right also once the breach is closed, or was none.
  static func obstacle(on breach: Breach, in circumstances: Circumstances) -> Refusal? {
    breach.postings.isEmpty ? breach.notOpen : nil
  }

  func check() throws(EntryProblems) {
    try PostContractNotice.check(address: address, field: Self.id(of: \.address))
    _ = try Fingerprint.read(sha256, field: Self.id(of: \.sha256))
  }

  func change(_ breach: Breach, in circumstances: Circumstances) throws -> Decided {
    try require(\.on, "The notice", after: [breach.heardOn], in: circumstances)
    let sha256 = try Fingerprint.read(sha256, field: Self.id(of: \.sha256))
    var changed = breach
    changed.settleEvents(byPostingOn: on)
    let same = breach.postings.firstIndex { ($0.on, $0.address) == (on, address) }
    if let same {
      // A page of the same day is the same notice, unless it was taken down or became another page.
      guard changed != breach || !sha256.isEmpty && breach.postings[same].sha256 != sha256 else {
        throw Refusal(
          .alreadyDone, "The same notice of \(on.long) is recorded already.",
          remedy: "Enter the day on which it was changed.", field: Self.id(of: \.on))
      }
      if !sha256.isEmpty { changed.postings[same].sha256 = sha256 }
    } else {
      changed.postings.append(BreachPosting(on: on, address: address, sha256: sha256))
    }
    return Decision(
      changed, "The notice of \(breach.reference) is on the website since \(on.long).",
      details(\.on, \.address, \.sha256))
  }
}
