/// How plainly a letter reads.
public struct LetterReading: Hashable, Sendable {
  /// The years of school that a reader needs.
  public let grade: Double
  /// What could be plainer.
  public let advice: [Advice]

  /// A sentence that could be plainer.
  public struct Advice: Hashable, Sendable {
    /// The sentence.
    public let sentence: String
    /// The words in question, and what would be better.
    public let advice: String

    /// Gives advice on a sentence.
    public init(_ sentence: String, _ advice: String) {
      (self.sentence, self.advice) = (sentence, advice)
    }
  }

  /// Describes how a letter reads.
  public init(grade: Double, advice: [Advice]) {
    (self.grade, self.advice) = (grade, advice)
  }
}
