/// A kind of case: the letter of its numbers, and the words for it.
///
/// Each area states its own; `Areas` lists them all.
public struct CaseArea: Hashable, Sendable {
  /// The letter a reference of the area begins with, as in `C-0031`.
  public let letter: Character
  /// The word in commands, tables and the journal.
  public let name: String
  /// What one case of the area is called, in lower case.
  public let noun: String
  /// What several cases of the area are called, in lower case.
  public let plural: String

  /// States an area.
  public init(_ letter: Character, _ name: String, noun: String? = nil, plural: String? = nil) {
    self.letter = letter
    self.name = name
    self.noun = noun ?? name
    self.plural = plural ?? self.noun + "s"
  }

  /// One case of the area with its article, `an exemption`.
  public var one: String {
    (noun.first.map("aeio".contains) == true ? "an " : "a ") + noun
  }

  /// Whether two are the same; no two areas share a letter.
  public static func == (a: CaseArea, b: CaseArea) -> Bool { a.letter == b.letter }

  /// Hashes the letter.
  public func hash(into hasher: inout Hasher) { hasher.combine(letter) }
}
