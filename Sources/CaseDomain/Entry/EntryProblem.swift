/// One field that could not be read, with what was typed and what would be right.
public struct EntryProblem: Error, Hashable, Sendable {
  /// The field's name.
  public let field: String
  /// What was typed.
  public let value: String
  /// What is wrong and what would be right, as one sentence.
  public let sentence: String

  /// Describes one problem.
  public init(field: String = "", value: String, _ sentence: String) {
    self.field = field
    self.value = value
    self.sentence = sentence
  }

  /// The same problem, said of a field.
  public func of(_ field: String) -> EntryProblem {
    EntryProblem(field: field, value: value, sentence)
  }
}

/// Every field of a form that could not be read.
public struct EntryProblems: Error, Hashable, Sendable {
  /// The problems in the order of the fields; never empty.
  public let problems: [EntryProblem]

  /// Gathers problems.
  public init(_ problems: [EntryProblem]) {
    self.problems = problems
  }

  /// Describes the one problem there is.
  init(field: String = "", value: String, _ sentence: String) {
    self.init([EntryProblem(field: field, value: value, sentence)])
  }
}
