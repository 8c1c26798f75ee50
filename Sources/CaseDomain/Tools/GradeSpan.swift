/// The grades from one through another, as people write them: `3-5`, `K-2`, `7`.
struct GradeSpan: Hashable {
  private let first: Int
  private let last: Int

  /// Reads a span; `nil` for words that are none, such as “all of the upper school”.
  init?(_ text: String) {
    let ends = text.uppercased().filter { !$0.isWhitespace }
      .split(separator: "-", omittingEmptySubsequences: false)
    let grades = ends.compactMap { Self.grade(String($0)) }
    guard grades.count == ends.count, grades.count <= 2, let first = grades.first,
      let last = grades.last, first <= last
    else { return nil }
    (self.first, self.last) = (first, last)
  }

  /// Whether it has all of the grades of another.
  func contains(_ other: GradeSpan) -> Bool { first <= other.first && other.last <= last }

  /// Preschool is -1 and kindergarten 0.
  private static func grade(_ text: String) -> Int? {
    switch text {
    case "PK", "PREK": -1
    case "K": 0
    default: Int(text).flatMap { (1...12).contains($0) ? $0 : nil }
    }
  }
}
