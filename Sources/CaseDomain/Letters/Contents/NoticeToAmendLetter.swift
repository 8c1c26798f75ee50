/// The notice that asks a contractor to amend a contract (§ 10-234bb(f)).
struct NoticeToAmendLetter: LetterContent {
  let contract: Contract
  let points: [Deficiency]
  let entry: LetterEntry
  let district: District

  static let tokens: [LetterToken<Self>] =
    [
      LetterToken("contractor", "The contractor.", example: "Globex Learning", needed: true) {
        .text($0.contract.contractor.name)
      },
      LetterToken("products", "The products of the contract.", example: "Globex LMS", always: true)
      {
        $0.contract.covered
      },
      LetterToken("signedOn", "The day the contract was signed.", example: "September 1, 2025") {
        $0.contract.signedOn.map { .day($0) }
      },
      LetterToken(
        "missing", "The provisions that the statute asks for and the contract lacks.", form: .rows,
        columns: provisionColumns
      ) { letter in .table(letter.rows { $0.authority == .statute }) },
      LetterToken(
        "missingByPolicy", "The provisions that the policy alone asks for.", form: .rows,
        columns: provisionColumns
      ) { letter in .table(letter.rows { $0.authority == .policy }) },
      LetterToken(
        "clauses", "The clauses that conflict with the statute.", form: .rows,
        columns: clauseColumns
      ) { letter in .table(letter.clauses { $0.provision?.authority != .policy }) },
      LetterToken(
        "clausesByPolicy", "The clauses that conflict with the policy alone.", form: .rows,
        columns: clauseColumns
      ) { letter in .table(letter.clauses { $0.provision?.authority == .policy }) },
      .flag("addendum", "The district asks for the state's addendum.") {
        $0.points.contains(.addendum)
      },
      .flag("voids", "The contract can become void over what is missing.") {
        $0.contract.underVoidRules
          && $0.points.contains { $0.missing?.authority == .statute }
      },
      LetterToken("why", "Why the time is reasonable.", origin: .form, needed: true) {
        .typed($0.entry.why)
      },
      LetterToken(
        "voidSource", "Where the law says what follows.", example: "C.G.S. § 10-234bb(f)",
        origin: .rule, always: true
      ) { _ in
        .text(Citation.missingProvision.text)
      },
      LetterToken(
        "clauseSource",
        "Where the law says that a clause is void; only where that rule reaches the contract.",
        example: "C.G.S. § 10-234bb(e)", origin: .rule
      ) { $0.contract.underVoidRules ? .text(Citation.conflictingClause.text) : nil },
    ]
    + LetterToken.duty(
      "amendBy", "The last day to amend.", example: "December 24, 2026", origin: .form,
      needed: true,
      { $0.entry.by.map { .day($0) } },
      source: { _ in .word("authority.\(Authority.districtPractice.rawValue)") })

  private static let clauseColumns = [
    TokenAbout("against", "What it conflicts with.", example: "9 Connecticut law governs"),
    TokenAbout("place", "Where it stands, if that is known.", example: "page 4, clause 12"),
    TokenAbout("source", "Where that is asked for.", example: "C.G.S. § 10-234bb(a)(9)"),
  ]

  private static let provisionColumns = [
    TokenAbout("provision", "The provision.", example: "9 Connecticut law governs"),
    TokenAbout("says", "What it has to say.", example: "The law of Connecticut governs."),
    TokenAbout("source", "Where it is asked for.", example: "C.G.S. § 10-234bb(a)(9)"),
  ]

  static var asks: PartialKeyPath<MakeLetter>? { \.entry.why }

  static func obstacle(on contract: Contract, in circumstances: Circumstances) -> Refusal? {
    NotifyToAmend.obstacle(on: contract, in: circumstances)
  }

  static func contractors(of contract: Contract) -> [Mention] { [contract.contractor] }

  static func open(
    _ entry: inout LetterEntry, on contract: Contract, for contractor: Int?,
    in circumstances: Circumstances
  ) {
    entry.by = circumstances.district.deadline(.cureTime, from: entry.dated).due
  }

  init(
    _ contract: Contract, for contractor: Mention?, _ entry: LetterEntry,
    in language: Language, _ circumstances: Circumstances
  ) throws {
    let unnotified = contract.unnotified(in: circumstances.district)
    points = unnotified.isEmpty ? contract.deficiencies(in: circumstances.district) : unnotified
    (self.contract, self.entry, district) = (contract, entry, circumstances.district)
    guard !points.isEmpty else {
      throw Refusal(
        .nothingLacking, "Nothing is missing or conflicting by now.",
        citation: Citation.missingProvision.text, remedy: "There is nothing to write about.")
    }
    if entry.why.isEmpty {
      throw Refusal(
        .letterIncomplete, "The letter does not say why the time to amend is reasonable.",
        citation: Citation.missingProvision.text,
        remedy: "Say it, such as how many days it takes to draft, review and sign a page.",
        field: MakeLetter.id(of: \.entry.why))
    }
    if let by = entry.by, by <= entry.dated {
      throw Refusal(
        .endBeforeStart,
        "The time to amend would end on \(by.long), on or before the letter's day.",
        citation: Citation.missingProvision.text,
        remedy: "Set a later day that leaves the contractor a reasonable time.",
        field: MakeLetter.id(of: \.entry.by))
    }
  }

  private func rows(_ holds: (Provision) -> Bool) -> [[String: TokenValue]] {
    points.compactMap(\.missing).filter(holds).map {
      [
        "provision": .text("\($0.number) \($0.name)"), "says": .text($0.inOurWords),
        "source": .text($0.citation.text),
      ]
    }
  }

  private func clauses(_ holds: (ContractPoint) -> Bool) -> [[String: TokenValue]] {
    points.compactMap(\.clause).filter(holds).map { point in
      let places = contract.conflicts.filter { $0.stands && $0.against == point }.map(\.place)
        .filter { !$0.isEmpty }
      var row: [String: TokenValue] = [
        "against": .text(point.label), "source": .text(point.citation.text),
      ]
      row["place"] = .typed(places.joined(separator: "; "))
      return row
    }
  }

  func mark(_ letter: inout Letter) { letter.points = points }

  static func answer(
    _ letter: Letter, sent sending: LetterSending, on contract: Contract,
    in circumstances: Circumstances
  ) -> (any Act)? {
    var act = NotifyToAmend()
    act.prefill(from: contract, in: circumstances)
    (act.sentOn, act.cureBy) = (sending.on, letter.entry.by)
    // What was found since is not in the letter, and the sending is no notice of it.
    act.points = Set(letter.points)
    (act.how, act.why) = ("\(letter.reference), \(sending.how)", letter.entry.why)
    return act
  }
}
