/// The request by which a contractor is asked to delete (§ 10-234cc(a)(2)).
struct DeletionRequestLetter: LetterContent {
  let shared: DeletionTokens

  static let tokens: [LetterToken<Self>] =
    DeletionTokens.tokens(\.shared) + [
      .flag("anyRestoredData", "The contract reaches restored data that is not accessible, too.") {
        $0.shared.leg.reachesAnyRestoredData(
          by: $0.shared.request.policy(in: $0.shared.district))
      }
    ]

  static func obstacle(on request: DeletionRequest, in circumstances: Circumstances) -> Refusal? {
    SendToContractor.obstacle(on: request, in: circumstances)
  }

  static func contractors(of request: DeletionRequest) -> [Mention] {
    request.legs.filter { LegStep.toBeSent.holds(for: $0) && !$0.isHeld }.map(\.contractor)
  }

  init(
    _ request: DeletionRequest, for contractor: Mention?, _ entry: LetterEntry,
    in language: Language, _ circumstances: Circumstances
  ) throws {
    var shared = try DeletionTokens(
      request, for: contractor, sent: entry.dated, in: circumstances)
    shared.leg.underContract = try circumstances.cases.isUnderContract(
      shared.leg.contractor.number, on: request.receivedOn)
    self.shared = shared
  }

  static func answer(
    _ letter: Letter, sent sending: LetterSending, on request: DeletionRequest,
    in circumstances: Circumstances
  ) -> (any Act)? {
    SendToContractor(
      contractor: letter.contractor?.reference(in: .contractor), on: sending.on,
      how: "\(letter.reference), \(sending.how)")
  }
}
