struct UnpublishDocument: ChangingAct {
  static let about = ActAbout(
    "unpublish", "Take a document off the website",
    "Records that a document of the contract is public no more, and why; it stays attached.")
  static let fields: [Field<Self>] = [
    Field(
      "document", "Document", \.document, .number(PublishDocument.numbers), required: true,
      hint: "Its number, as show prints it; Enter on its line of the case fills it in.",
      citation: .contractNotice),
    Field(
      "why", "Why", \.why, .longText, required: true,
      hint: "It names a child, it is the wrong file, it was never signed, …"),
    Field("on", "Taken off on", \.on, .day),
  ]

  var document: Int?
  var why = ""
  var on = CivilDate.first

  mutating func prefill(from contract: Contract, in circumstances: Circumstances) {
    let shown = contract.shownDocuments
    if shown.count == 1 { document = shown[0].document }
  }

  static func obstacle(on contract: Contract, in circumstances: Circumstances) -> Refusal? {
    guard contract.shownDocuments.isEmpty else { return nil }
    return Refusal(
      .noSuchEntry, "The website shows no document of \(contract.reference).",
      remedy: "Show one first, with “\(PublishDocument.about.title)”.")
  }

  func change(_ contract: Contract, in circumstances: Circumstances) throws -> Decision<Contract> {
    let number = try needed(\.document)
    let index = try contract.shownDocument(number, field: Self.id(of: \.document))
    let shown = contract.publicDocuments[index]
    try require(
      \.on, "It", after: [(shown.publishedOn, "the document was shown")], in: circumstances)
    var changed = contract
    changed.publicDocuments[index].withdrawnOn = on
    changed.publicDocuments[index].withdrawnWhy = why
    return Decision(
      changed,
      "“\(shown.title)” of \(contract.reference) is public no more since \(on.long)."
        + (contract.isPosted
          ? " Build the website and put it up, so that the file is gone from it, and record that."
          : ""),
      details(\.document, \.on))
  }
}
