/// The evidence that a parent asked for: how the district tried to contract, and what else it looked at.
struct ExemptionEvidenceLetter: LetterContent {
  let exemption: Exemption
  /// The place of the request that it answers, from 1.
  let item: Int?

  private var request: EvidenceRequest? { item.map { exemption.evidenceRequests[$0 - 1] } }

  static let tokens: [LetterToken<Self>] =
    ExemptionTokens.tokens(\.exemption) + [
      LetterToken("askedOn", "The day the request came.", example: "November 20, 2026") {
        $0.request.map { .day($0.receivedOn) }
      },
      LetterToken(
        "efforts", "What the district did to contract with the operator.", form: .rows,
        needed: true,
        columns: [
          TokenAbout("on", "The day.", example: "October 1, 2026"),
          TokenAbout("whom", "Whom it asked.", example: "Quillback's sales office"),
          TokenAbout("how", "How.", example: "e-mail"),
          TokenAbout("reply", "What they said.", example: "They sign no contracts."),
        ]
      ) { letter in
        .table(
          letter.exemption.efforts.map { effort in
            var row: [String: TokenValue] = [
              "on": .day(effort.on), "whom": .text(effort.whom), "how": .text(effort.how),
            ]
            row["reply"] = .typed(effort.reply.withoutStop)
            return row
          })
      },
      LetterToken(
        "searches", "The equivalents it looked at.", form: .rows, needed: true,
        columns: [
          TokenAbout("on", "The day.", example: "October 8, 2026"),
          TokenAbout("tried", "The tool.", example: "Sum Garden"),
          TokenAbout("failure", "Why it does not do.", example: "It has no reading aloud."),
        ]
      ) { letter in
        .table(
          letter.exemption.searches.map {
            ["on": .day($0.on), "tried": .text($0.tried), "failure": .text($0.failure.withoutStop)]
          })
      },
    ]

  static func obstacle(on exemption: Exemption, in circumstances: Circumstances) -> Refusal? {
    guard exemption.efforts.isEmpty || exemption.searches.isEmpty else { return nil }
    return Refusal(
      .evidenceMissing, "No effort to contract, or no search for an equivalent, is on record.",
      citation: Citation.exemption.text, remedy: "Record both first.")
  }

  static func open(
    _ entry: inout LetterEntry, on exemption: Exemption, for contractor: Int?,
    in circumstances: Circumstances
  ) {
    guard let open = exemption.openEvidenceRequests.first else { return }
    entry.to = exemption.evidenceRequests[open.position - 1].from
  }

  init(
    _ exemption: Exemption, for contractor: Mention?, _ entry: LetterEntry,
    in language: Language, _ circumstances: Circumstances
  ) throws {
    self.exemption = exemption
    // Of several who asked it is the one the letter goes to.
    let open = exemption.openEvidenceRequests.map(\.position)
    item =
      open.first { exemption.evidenceRequests[$0 - 1].from.nameKey == entry.to.nameKey }
      ?? (open.count == 1 ? open[0] : nil)
    guard open.count < 2 || item != nil else {
      throw Refusal(
        .letterIncomplete,
        "Several have asked for the evidence, and the letter goes to none of them.",
        remedy: "Address it to one of "
          + open.map { exemption.evidenceRequests[$0 - 1].from }.joined(separator: ", ") + ".",
        field: MakeLetter.id(of: \.entry.to))
    }
  }

  func mark(_ letter: inout Letter) { letter.item = item }

  static func answer(
    _ letter: Letter, sent sending: LetterSending, on exemption: Exemption,
    in circumstances: Circumstances
  ) -> (any Act)? {
    letter.item.map {
      HandOverEvidence(
        request: $0, on: sending.on, what: "\(letter.reference), \(sending.channel.label)")
    }
  }
}
