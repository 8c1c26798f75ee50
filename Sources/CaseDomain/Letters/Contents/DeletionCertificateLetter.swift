/// The certificate that a contractor fills in once it has deleted.
struct DeletionCertificateLetter: LetterContent {
  let shared: DeletionTokens

  static let tokens: [LetterToken<Self>] = DeletionTokens.tokens(\.shared)

  static func obstacle(on request: DeletionRequest, in circumstances: Circumstances) -> Refusal? {
    request.closed
  }

  static func contractors(of request: DeletionRequest) -> [Mention] {
    request.legs.map(\.contractor)
  }

  init(
    _ request: DeletionRequest, for contractor: Mention?, _ entry: LetterEntry,
    in language: Language, _ circumstances: Circumstances
  ) throws {
    shared = try DeletionTokens(request, for: contractor, sent: nil, in: circumstances)
  }
}
