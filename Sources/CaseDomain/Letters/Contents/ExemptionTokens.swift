/// What the letters about an exemption have in common: the child, the tool, and where the law allows it.
enum ExemptionTokens {
  /// The tokens of a letter that holds an exemption.
  static func tokens<Content>(
    _ path: KeyPath<Content, Exemption> & Sendable
  ) -> [LetterToken<Content>] {
    [
      LetterToken(
        "student", "The child's name, or the district's code.", example: "student 2208",
        needed: true
      ) {
        $0[keyPath: path].student.inLetters
      },
      LetterToken("product", "The tool.", example: "Quillback Fractions", needed: true) {
        .text($0[keyPath: path].product.name)
      },
      LetterToken("operator", "Who runs the tool.", example: "Quillback Sums", needed: true) {
        .text($0[keyPath: path].contractor.name)
      },
      .source("source", .exemption),
    ]
  }
}
