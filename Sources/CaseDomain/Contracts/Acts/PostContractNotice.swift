struct PostContractNotice: ChangingAct {
  static let about = ActAbout(
    "post", "Record the website notice",
    "Records where and when the notice of the contract went up, which settles the duty to post it.")
  static let fields: [Field<Self>] = [
    Field(
      "address", "Address", \.address, .text, required: true,
      hint: "The address of the page: https://…", citation: .contractNotice,
      limit: TextLimit.longLine),
    Field("posted", "Posted on", \.postedOn, .day, citation: .contractNotice),
  ]

  var address = ""
  var postedOn = CivilDate.first

  mutating func prefill(from contract: Contract, in circumstances: Circumstances) {
    address = contract.postings.last?.address ?? ""
  }

  static func obstacle(on contract: Contract, in circumstances: Circumstances) -> Refusal? {
    contract.notSigned
  }

  func check() throws(EntryProblems) {
    guard address.contains("."), !address.contains(where: \.isWhitespace) else {
      throw EntryProblems(
        field: Self.id(of: \.address), value: address,
        "“\(address)” is not a web address. Type it as https://example.org/page.")
    }
  }

  func change(_ contract: Contract, in circumstances: Circumstances) throws -> Decision<Contract> {
    let district = circumstances.district
    try require(
      \.postedOn, "The website notice", after: [(contract.signedOn, "the signing")],
      in: circumstances)
    var changed = contract
    changed.postings.append(Posting(on: postedOn, address: address))
    let due = contract.owedNotice(in: district)?.due
    let late = due.map { $0 < postedOn ? " It was due \($0.long)." : " It was in time." } ?? ""
    return Decision(
      changed, "Website notice of \(contract.reference) posted \(postedOn.long).\(late)",
      details(\.postedOn, \.address))
  }
}
