/// What tells a contractor that the district determined its contract to be void.
struct VoidDeterminationLetter: LetterContent {
  let contract: Contract
  let determination: Determination
  let district: District

  static let tokens: [LetterToken<Self>] = [
    LetterToken("contractor", "The contractor.", example: "Globex Learning", needed: true) {
      .text($0.contract.contractor.name)
    },
    LetterToken("products", "The products of the contract.", example: "Globex LMS", always: true) {
      $0.contract.covered
    },
    LetterToken(
      "determinedOn", "The day of the determination.", example: "January 15, 2027", needed: true
    ) {
      .day($0.determination.on)
    },
    LetterToken("determinedBy", "Who made it.", example: "The superintendent", needed: true) {
      .text($0.determination.by)
    },
    LetterToken("why", "Why the notice and the time were reasonable.", needed: true) {
      .typed($0.determination.why)
    },
    LetterToken(
      "notices", "The notices to amend, oldest first.", form: .rows,
      columns: [
        TokenAbout("sentOn", "The day it was sent.", example: "November 24, 2026"),
        TokenAbout("amendBy", "The last day of the time to amend.", example: "December 24, 2026"),
      ]
    ) { letter in
      .table(letter.grounds.map { ["sentOn": .day($0.sentOn), "amendBy": .day($0.cureBy)] })
    },
    LetterToken("missing", "The provisions that are missing.", form: .list) { letter in
      .several(
        letter.missing
          .map { .text("\($0.number) \($0.name) (\($0.citation.text))") })
    },
    .source("voidSource", .missingProvision),
  ]

  /// The notices whose time had passed by then.
  private var grounds: [NoticeToAmend] { contract.notices.filter { $0.cureBy < determination.on } }

  /// What these asked for and the contract still lacks, of what the statute requires.
  private var missing: [Provision] {
    let asked = grounds.flatMap(\.points)
    return contract.deficiencies(in: district).filter(asked.contains).compactMap(\.missing)
      .filter { $0.authority == .statute }
  }

  static func obstacle(on contract: Contract, in circumstances: Circumstances) -> Refusal? {
    guard contract.determination == nil else { return nil }
    return Refusal(
      .notVoid, "The contract was not determined to be void.",
      citation: Citation.missingProvision.text,
      remedy: "Record that decision first, with “\(DetermineVoid.about.title)”.")
  }

  static func contractors(of contract: Contract) -> [Mention] { [contract.contractor] }

  init(
    _ contract: Contract, for contractor: Mention?, _ entry: LetterEntry,
    in language: Language, _ circumstances: Circumstances
  ) throws {
    guard let determination = contract.determination else {
      throw Refusal.noCase(of: .contract)
    }
    (self.contract, self.determination) = (contract, determination)
    district = circumstances.district
  }
}
