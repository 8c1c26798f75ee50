/// Makes a letter about a case from a template; it counts once it is marked as sent.
struct MakeLetter: OpeningAct {
  static let about = ActAbout(
    "make", "Make a letter",
    "Fills a template with what a case says, and keeps the letter as a page for print and as text; "
      + "nothing counts before it is marked as sent.", effect: .opens, makesDocuments: true)
  static let fields: [Field<Self>] =
    [
      Field("kind", "Letter", \.kind, .choice(), required: true),
      Field(
        "about", "About", \.about,
        .reference(
          among: [.contract, .exemption, .deletion, .breach, .annualNotice, .request, .tool]),
        required: true,
        hint: "The number of the case: C-0012, E-0004, D-0003, U-0002, N-0001, R-0005 or T-0003."),
      Field("language", "Language", \.language, .choice()),
    ] + LetterEntry.fields.map { $0.within(\Self.entry) } + [
      Field(
        "contractor", "Contractor", \.contractor, .lookup(.contractor),
        hint: "For a deletion request that concerns several.")
    ]

  var kind: LetterKind?
  var about: CaseReference?
  var contractor: CaseReference?
  var language: Language? = .english
  var entry = LetterEntry()

  func check() throws(EntryProblems) {
    for (path, text) in [(\MakeLetter.entry.words, entry.words), (\.entry.why, entry.why)]
    where text.contains("{{") {
      throw EntryProblems(
        field: Self.id(of: path), value: "{{",
        "Braces belong to templates; in your own words they would be printed as they are.")
    }
    guard let kind, let language, !kind.languages.contains(language) else { return }
    throw EntryProblems(
      field: Self.id(of: \.language), value: language.rawValue,
      "“\(kind.label)” goes to no family and is in English alone.")
  }

  func open(in circumstances: Circumstances) throws -> Decision<Letter> {
    let (kind, about) = (try needed(\.kind), try needed(\.about))
    try circumstances.requireHappened(
      entry.dated, "The letter", field: Self.id(of: \.entry.dated))
    func load<Content: LetterContent>(_ type: Content.Type) throws -> Decision<Letter> {
      guard about.area == Content.Record.area else {
        throw Refusal(
          .wrongLetter,
          "“\(kind.label)” is a letter about \(kind.area.one), and \(about) is none.",
          remedy: "Name the \(kind.area.noun), as \(CaseReference(kind.area, 12)).",
          field: Self.id(of: \.about))
      }
      let record = try circumstances.cases.load(Content.Record.self, about.number)
      return try make(type, on: record, kind, in: circumstances)
    }
    return try load(kind.content)
  }

  private func make<Content: LetterContent>(
    _ type: Content.Type, on record: Content.Record, _ kind: LetterKind,
    in circumstances: Circumstances
  ) throws -> Decision<Letter> {
    guard circumstances.district.letterhead.saysWhomToAsk else {
      throw Refusal(
        .letterIncomplete, "No letter says whom to ask yet.",
        remedy:
          "Enter who signs, with a telephone number or an e-mail address, by “Enter the letterhead” in the settings."
      )
    }
    if let refusal = Content.obstacle(on: record, in: circumstances) { throw refusal }
    var act = self
    let contractor = try act.chosen(among: Content.contractors(of: record), kind)
    var opening = LetterEntry()
    opening.dated = entry.dated
    Content.open(&opening, on: record, for: contractor?.number, in: circumstances)
    act.entry.fill(from: opening)
    act.contractor = contractor?.reference(in: .contractor)
    act.addressContractor(contractor.map { [$0] } ?? [], in: circumstances)
    let language = act.language ?? .english
    var letter = Letter(kind, in: language, act.entry)
    if kind.isLetterToPerson, act.entry.to.isEmpty {
      throw Refusal(
        .letterIncomplete, "The letter does not say to whom it goes.",
        remedy: "Enter the name of whoever asked.", field: Self.id(of: \.entry.to))
    }
    letter.concern(record)
    letter.contractor = contractor
    let values = try kind.values(of: &letter, as: type, on: record, in: circumstances)
    let printed = try circumstances.means.printer.print(
      PrintOrder(
        kind, in: language, values: values,
        addressee: act.entry.addressee,
        number: CaseReference(.letter, try circumstances.cases.comingNumber(of: .letter))
          .description,
        date: act.entry.dated, district: circumstances.district))
    letter.subject = printed.subject
    letter.template = printed.template
    letter.isDraft = printed.isDraft
    letter.journalHead = try circumstances.cases.journalHead()
    letter.caseRevision = record.revision
    letter.attachments = [
      Attachment(
        holding: Array(printed.html.utf8), as: "\(kind.rawValue).html", role: Letter.pageRole,
        on: circumstances.today),
      Attachment(
        holding: Array(printed.text.utf8), as: "\(kind.rawValue).txt", role: Letter.textRole,
        on: circumstances.today),
    ]
    return Decision(
      letter,
      "\(kind.label) made about \(record.reference), in \(language.label); look at it, then "
        + "mark it as sent.", details(\.kind, \.about, \.contractor, \.language, \.entry.dated))
  }

  /// The contractor it goes to, of those that the case names.
  private func chosen(among contractors: [Mention], _ kind: LetterKind) throws -> Mention? {
    guard kind.audience == .contractor else { return nil }
    if let contractor {
      if let found = contractors.first(where: { $0.number == contractor.number }) { return found }
    } else if contractors.count == 1 {
      return contractors[0]
    }
    let all = contractors.map { "\($0.reference(in: .contractor)) \($0.name)" }
    throw Refusal(
      .wrongLetter,
      all.isEmpty
        ? "There is no contractor to whom “\(kind.label)” could go."
        : contractor == nil
          ? "The letter can go to several contractors."
          : "No such letter can go to that contractor.",
      remedy: all.isEmpty
        ? "Look at the case for what each contractor has to do."
        : "Choose one of \(all.joined(separator: ", ")).", field: Self.id(of: \.contractor))
  }

  /// Addresses it to the contractor's own contact, where nobody else was named.
  mutating func addressContractor(_ contractors: [Mention], in circumstances: Circumstances) {
    guard kind?.audience == .contractor, contractors.count == 1,
      let contractor = try? circumstances.cases.load(Contractor.self, contractors[0].number)
    else { return }
    var contact = LetterEntry()
    contact.to = contractor.contact.isEmpty ? contractor.name : contractor.contact
    contact.capacity = contractor.contact.isEmpty ? "" : contractor.name
    contact.email = contractor.email
    if entry.to.isEmpty { entry.fill(from: contact) }
  }
}
