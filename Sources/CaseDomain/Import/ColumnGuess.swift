/// What a column seems to be, from its heading and from what stands below it.
struct ColumnGuess {
  /// The field it seems to give, or `nil` where the note keeps it.
  let field: String?
  /// How plainly the heading says so; of two columns the lower one is taken.
  let rank: Int
  /// Why, as a sentence.
  let reason: String

}

extension ColumnGuess {
  /// Guesses from a heading and the cells below it.
  init(heading: String, values: [String]) {
    let words = RegisterTable.words(heading)
    let meaning = HeadingRule.meaning(of: words, in: heading)
    let unfit = meaning?.field.flatMap { Self.objection(to: $0, values) }
    field = unfit == nil ? meaning?.field : nil
    rank = words.count + (words == ["name"] ? 10 : 0)
    reason =
      unfit ?? meaning?.reason ?? "The heading is not understood, so the note keeps it."
  }

  /// Why what stands in the column cannot be the field, or `nil`.
  private static func objection(to field: String, _ values: [String]) -> String? {
    guard !values.isEmpty else { return nil }
    switch field {
    case "signed", "in-force", "ends":
      return values.contains { (try? ImportDate.read($0)) != nil }
        ? nil : "The heading speaks of a date and no cell holds one, so the note keeps it."
    case "address":
      return values.contains { $0.contains(".") && !$0.contains(where: \.isWhitespace) }
        ? nil : "No cell holds an address on the web, so the note keeps it."
    case "addendum":
      return values.allSatisfy { ["yes", "no", "y", "n"].contains($0.lowercased()) }
        ? nil : "The cells are not yes or no, so the note keeps them."
    default:
      return values.allSatisfy { marks.contains($0.lowercased()) }
        ? "The cells only tick a box, so the note keeps them." : nil
    }
  }

  private static let marks: Set<String> = [
    "yes", "no", "y", "n", "x", "✓", "true", "false", "link", "here",
  ]
}
