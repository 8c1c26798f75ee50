/// What the letters about a record request have in common.
struct RequestTokens: Sendable {
  let request: RecordRequest
  let language: Language

  /// The tokens of a letter that holds them.
  static func tokens<Content>(
    _ path: KeyPath<Content, RequestTokens> & Sendable
  ) -> [LetterToken<Content>] {
    [
      LetterToken(
        "receivedOn", "The day the request came.", example: "November 2, 2026", needed: true
      ) {
        .day($0[keyPath: path].request.receivedOn)
      },
      LetterToken(
        "records", "What is asked, as it is on record in English; in an English letter alone.",
        example: "The folder of the plan"
      ) {
        let tokens = $0[keyPath: path]
        return tokens.language == .english ? .typed(tokens.request.records) : nil
      },
      LetterToken(
        "student", "The child, once it was checked that who asks may know.", example: "Student 2208"
      ) {
        // Until then the letter may go to somebody who is not to hear of the child.
        let request = $0[keyPath: path].request
        return request.check?.holds == true ? request.student?.inLetters : nil
      },
      LetterToken(
        "requestSource", "Where the law says so.", example: Citation.recordAccess.text,
        origin: .rule, needed: true
      ) {
        .text($0[keyPath: path].request.kind.citation.text)
      },
    ]
  }
}
