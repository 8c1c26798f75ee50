/// No policies: whoever only looks at cases reads none.
public struct NoPolicyReader: PolicyReader {
  /// Makes a reader that refuses.
  public init() {}

  /// Refuses.
  public func policy(_ text: String) throws(EntryProblem) -> PolicyProfile {
    throw EntryProblem(
      value: text, "No policy can be read here; give the act in Docket itself, or at the prompt.")
  }
}
