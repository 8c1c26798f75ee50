struct PublishDocument: ChangingAct {
  static let about = ActAbout(
    "publish", "Show a document on the website",
    "Chooses a document of the contract for the website, which shows no other. What it is follows "
      + "from its content; given again, its title and what is said of it are corrected.")
  static let fields: [Field<Self>] = [
    Field(
      "document", "Document", \.document, .number(numbers), required: true,
      hint: "Its number, as show prints it; Enter on its line of the case fills it in.",
      citation: .contractNotice),
    Field(
      "title", "Title", \.title, .text, required: true,
      hint: "What the website calls it; it names nobody."),
    Field(
      "part", "What it is", \.part, .choice(),
      hint: "Blank for what it was attached as. The contract itself is what the statute asks for.",
      citation: .contractNotice),
    Field("on", "Shown from", \.on, .day, citation: .contractNotice),
    Field(
      "in-place-of", "In place of", \.inPlaceOf, .number(numbers),
      hint: "The number of a document that it replaces on the website."),
    Field(
      "pages", "Pages", \.pages, .number(1...99_999),
      hint: "Blank unless the document does not say it itself."),
    Field(
      "accessible", "Read aloud", \.accessible, .yesNo,
      hint:
        "Yes if somebody had it read aloud in its order, of a document that says nothing itself.",
      citation: .accessibleWebsite),
  ]
  static let numbers = 1...999_999_999

  var document: Int?
  var title = ""
  var part: ContractPart?
  var on = CivilDate.first
  var inPlaceOf: Int?
  var pages: Int?
  var accessible: Bool?

  mutating func prefill(from contract: Contract, in circumstances: Circumstances) {
    guard let next = contract.documentsNotShown.first, next.belongsToContract else { return }
    (document, title, part) = (next.id, next.called, next.part)
  }

  static func obstacle(on contract: Contract, in circumstances: Circumstances) -> Refusal? {
    if let refusal = contract.notSigned { return refusal }
    guard contract.attachments.isEmpty else { return nil }
    return Refusal(
      .noSuchEntry, "No document of \(contract.reference) is attached.",
      remedy: "Attach it first, with “\(Attach<Contract>.about.title)”.")
  }

  func change(_ contract: Contract, in circumstances: Circumstances) throws -> Decision<Contract> {
    let number = try needed(\.document)
    guard let attachment = contract.attachments.first(where: { $0.id == number }) else {
      throw Refusal(
        .noSuchEntry, "\(contract.reference) has no document \(number).",
        remedy: "It has \(contract.attachments.map { String($0.id) }.joined(separator: ", ")).",
        field: Self.id(of: \.document))
    }
    try require(
      \.on, "The showing", after: [(contract.signedOn, "the signing")], in: circumstances)
    let content = try circumstances.cases.document(number)
    let kind = try Self.kind(of: content, called: attachment.name)
    let found = try found(circumstances.means.reader.content(of: content, as: kind))
    var shown = PublicDocument(
      number, title: title, part: part ?? attachment.part, kind: kind, pages: found.pages,
      reading: found.reading, publishedOn: on)
    var changed = contract
    if let inPlaceOf {
      let index = try contract.shownDocument(inPlaceOf, field: Self.id(of: \.inPlaceOf))
      try changed.replace(index, by: shown, in: circumstances, field: Self.id(of: \.on))
    }
    let before = changed.publicDocuments.lastIndex {
      $0.document == number && $0.withdrawnOn == nil
    }
    if let before {
      let old = changed.publicDocuments[before]
      shown.publishedOn = old.publishedOn
      if part == nil { shown.part = old.part }
      // What a person said of it stands until a person says otherwise.
      if found.reading == .unknown, accessible == nil { shown.reading = old.reading }
      if shown.pages == nil { shown.pages = old.pages }
      changed.publicDocuments[before] = shown
    } else {
      changed.publicDocuments.append(shown)
    }
    return Decision(
      changed,
      "The website shows “\(title)” of \(contract.reference) since \(shown.publishedOn.long): "
        + "\(shown.part.label), \(kind.label), \(shown.reading.label)."
        + (shown.reading.isAccessible
          ? "" : " Show a document that can be read aloud in its place, once there is one.")
        + (DocumentKind.tellsOfItsMaking(content)
          ? " The picture says when, and maybe where, it was taken: show it saved without that, if that "
            + "is nobody's affair." : ""),
      details(\.document, \.part, \.on, \.inPlaceOf))
  }

  /// The kind of a document, where the website serves it.
  private static func kind(of content: [UInt8], called name: String) throws(Refusal) -> DocumentKind
  {
    guard let kind = DocumentKind(content) else {
      throw Refusal(
        .wrongDocument,
        "“\(name)” is \(DocumentKind.called(content)), which the website does not show.",
        remedy: "Save it as PDF with its headings and tables marked, attach that, and show it.",
        field: id(of: \.document))
    }
    return kind
  }

  /// What was found in the document, with what a person says where it says nothing itself.
  private func found(_ read: DocumentContent) throws(Refusal) -> DocumentContent {
    var found = read
    found.pages = read.pages ?? pages
    guard let accessible else { return found }
    guard read.reading == .unknown || accessible == read.reading.isAccessible else {
      throw Refusal(
        .wrongDocument, "The document itself says otherwise: \(read.reading.label).",
        citation: Citation.accessibleWebsite.text,
        remedy: "Leave that blank, and show a document that can be read aloud in its place.",
        field: Self.id(of: \.accessible))
    }
    if accessible { found.reading = .tagged }
    return found
  }
}

extension Contract {
  /// Takes a document off the website in favor of another.
  fileprivate mutating func replace(
    _ index: Int, by other: PublicDocument, in circumstances: Circumstances, field: String
  ) throws(Refusal) {
    let old = publicDocuments[index]
    guard old.document != other.document else {
      throw Refusal(
        .alreadyDone, "A document cannot take its own place.",
        remedy: "Name the document that it replaces, or leave that blank.", field: field)
    }
    try circumstances.require(
      other.publishedOn, notBefore: old.publishedOn, "The showing",
      event: "the document it replaces was shown", field: field)
    publicDocuments[index].withdrawnOn = other.publishedOn
    publicDocuments[index].withdrawnWhy = "“\(other.title)” took its place."
  }
}
