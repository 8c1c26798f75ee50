/// Reads the policies that come with the program and those in files, for an act that names one.
public protocol PolicyReader: Sendable {
  /// The policy of a name, or in the file at a path.
  ///
  /// - Throws: `EntryProblem` that says all that is wrong with it.
  func policy(_ text: String) throws(EntryProblem) -> PolicyProfile
}
