/// A letter with what it says.
public struct KeptLetter: Hashable, Sendable {
  /// The letter.
  public let letter: Letter
  /// The page for print.
  public let html: String
  /// The text.
  public let text: String

  /// Joins a letter and what it says.
  public init(letter: Letter, html: String, text: String) {
    (self.letter, self.html, self.text) = (letter, html, text)
  }
}
