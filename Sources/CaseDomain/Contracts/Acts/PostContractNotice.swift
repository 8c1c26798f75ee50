struct PostContractNotice: ChangingAct {
  static let about = ActAbout(
    "post", "Record the website notice",
    "Records where and when the notice of the contract went up and what it shows; the duty to post "
      + "it is settled once it shows all that the statute asks.")
  static let fields: [Field<Self>] = [
    Field(
      "address", "Address", \.address, .text, required: true,
      hint: "The address of the page: https://…", citation: .contractNotice,
      limit: TextLimit.longLine),
    Field("posted", "Posted on", \.postedOn, .day, citation: .contractNotice),
    Field(
      "shows", "It shows", \.shows, .choices(), required: true,
      hint: "Tick what the page shows, all of it: the four belong there.",
      citation: .contractNotice),
    Field(
      "sha256", "Fingerprint", \.sha256, .text,
      hint: "SHA-256 of the page as “docket site build” wrote it; blank for a page made by hand."),
  ]

  var address = ""
  var postedOn = CivilDate.first
  var shows: Set<NoticeContent> = []
  var sha256 = ""

  mutating func prefill(from contract: Contract, in circumstances: Circumstances) {
    address = contract.newestPosting?.address ?? ""
    // Who posts a notice posts all of it as a rule, and sees on the form what is ticked.
    let last = contract.newestPosting?.shows ?? []
    shows = last.isEmpty ? Set(NoticeContent.allCases) : last
  }

  static func obstacle(on contract: Contract, in circumstances: Circumstances) -> Refusal? {
    contract.notSigned
  }

  func check() throws(EntryProblems) {
    try Self.check(address: address, field: Self.id(of: \.address))
    _ = try Fingerprint.read(sha256, field: Self.id(of: \.sha256))
  }

  /// Refuses what is no address of a page on the web.
  static func check(address: String, field: String) throws(EntryProblems) {
    let host = address.split(separator: "/", omittingEmptySubsequences: false).dropFirst(2).first
    guard address.hasPrefix("https://") || address.hasPrefix("http://"),
      host?.contains(".") == true, !address.contains(where: \.isWhitespace)
    else {
      throw EntryProblems(
        field: field, value: address,
        "“\(address)” is not a web address. Type it as https://example.org/page.")
    }
  }

  func change(_ contract: Contract, in circumstances: Circumstances) throws -> Decision<Contract> {
    let district = circumstances.district
    try require(
      \.postedOn, "The website notice", after: [(contract.signedOn, "the signing")],
      in: circumstances)
    let sha256 = try Fingerprint.read(sha256, field: Self.id(of: \.sha256))
    let posting = Posting(
      on: postedOn, address: address, shows: shows,
      // That it will end a page can say before.
      changes: contract.noticeChanges.filter { $0.on <= postedOn || $0.kind == .ended },
      facts: contract.publicFacts, sha256: sha256)
    let isKnown = contract.postings.contains {
      ($0.on, $0.address) == (posting.on, posting.address) && $0.shows == posting.shows
        && ($0.changes ?? posting.changes) == posting.changes
        && ($0.facts.isEmpty || $0.facts == posting.facts)
        && (sha256.isEmpty || $0.sha256 == sha256)
    }
    var changed = contract
    changed.settleEvents(byPostingOn: postedOn)
    // A page that was taken down or corrected may be up again on the day on which it was up before.
    guard !isKnown || changed != contract else {
      throw Refusal(
        .alreadyDone, "The same website notice of \(postedOn.long) is recorded already.",
        remedy: "Enter the day on which it was changed, or what it shows more.",
        field: Self.id(of: \.postedOn))
    }
    // Of the same page on the same day somebody says more than before; another page is another posting.
    if let last = contract.postings.last, last.on == postedOn, last.address == address,
      last.sha256.isEmpty || last.sha256 == sha256
    {
      changed.postings.removeLast()
    }
    changed.postings.append(posting)
    let due = contract.owedNotice(in: district)?.due
    let late = due.map { $0 < postedOn ? " It was due \($0.long)." : " It was in time." } ?? ""
    let lacks = posting.lacks.map(\.label).joined(separator: ", ")
    let before = contract.newestPosting?.changes ?? []
    let says = (posting.changes ?? []).filter { !before.contains($0) }.map(\.words)
    return Decision(
      changed,
      "Website notice of \(contract.reference) posted \(postedOn.long)."
        + (lacks.isEmpty
          ? " It shows all that the statute asks.\(late)" : " It still lacks \(lacks).")
        + (says.isEmpty ? "" : " It counts as saying: \(says.joined(separator: "; "))."),
      details(\.postedOn, \.address, \.shows, \.sha256))
  }
}
