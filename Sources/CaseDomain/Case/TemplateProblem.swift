/// Something wrong with a template of a letter.
public struct TemplateProblem: Error, Hashable, Sendable {
  /// The line, from 1.
  public let line: Int
  /// What is wrong and what would be right, as a sentence.
  public let sentence: String

  /// Describes a problem.
  public init(line: Int, _ sentence: String) {
    (self.line, self.sentence) = (line, sentence)
  }
}
