/// What came of an import, in the words of a screen.
public protocol ImportOutcome: Sendable {
  /// Whether the import may stay: nothing was refused, or only what is valid was asked for.
  func stands(validOnly: Bool) -> Bool
  /// How many were opened, are there already and are refused, as one sentence.
  func counts(validOnly: Bool) -> String
  /// What became of the casebook, as one or two sentences.
  func outcome(validOnly: Bool) -> String
  /// What was opened, or would be, a line for each.
  func openedWords(validOnly: Bool) -> [String]
  /// What is there already, a line for each.
  var thereWords: [String] { get }
  /// What cannot be imported, and why, a line for each.
  var refusedWords: [String] { get }
  /// The last case that was opened, or would be.
  var newest: CaseReference? { get }
}
