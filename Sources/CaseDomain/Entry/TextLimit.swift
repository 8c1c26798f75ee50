/// How long a text may be.
///
/// The lengths are counted in Unicode scalars, which people call characters: marks heaped upon one
/// letter count one by one, so that no text is longer than it is said to be.
public enum TextLimit {
  /// What stands on one line: a name, a place, a way of doing something.
  public static let line = 200
  /// A line that may have to hold an address or several names.
  public static let longLine = 2000
  /// A text of several lines, and a list of references or students.
  public static let text = 20_000
  /// The name of the person on whose word something is recorded.
  public static let actor = 100
  /// The path of a file, as Linux takes it.
  static let path = 4096
  /// The district's code of a student.
  static let code = 40

  /// Refuses a text that is longer than its field may hold.
  ///
  /// - Parameter label: what the text is called in the sentence.
  /// - Throws: `EntryProblem` with the length there is and the length there may be.
  static func check(
    _ text: some StringProtocol, atMost limit: Int, called label: String
  ) throws(EntryProblem) {
    // Counting bytes is quicker, and there are never more scalars than bytes.
    guard text.utf8.count > limit, text.unicodeScalars.count > limit else { return }
    throw EntryProblem(
      value: excerpt(text),
      "“\(label)” has \(text.unicodeScalars.count) characters and may have at most \(limit); "
        + "shorten it.")
  }

  /// The beginning of a text, for a sentence that quotes it.
  static func excerpt(_ text: some StringProtocol) -> String {
    let beginning = text.unicodeScalars.prefix(60)
    let isWhole = beginning.endIndex == text.unicodeScalars.endIndex
    return String(String.UnicodeScalarView(beginning)) + (isWhole ? "" : "…")
  }
}

extension StringProtocol {
  /// Whether the text holds a character that can be seen by itself.
  var canBeSeen: Bool {
    unicodeScalars.contains { scalar in
      let properties = scalar.properties
      // The blank pattern of Braille is a symbol by its category, and empty.
      guard !properties.isWhitespace, !properties.isDefaultIgnorableCodePoint, scalar != "\u{2800}"
      else { return false }
      switch properties.generalCategory {
      case .control, .format, .nonspacingMark, .enclosingMark, .spacingMark, .surrogate,
        .privateUse, .unassigned:
        return false
      default: return true
      }
    }
  }
}
