/// What kind of source makes a date or a duty binding.
public enum Authority: String, CaseIterable, Sendable, Codable {
  /// A statute, or a regulation made under one.
  case statute
  /// The district's adopted policy.
  case policy
  /// A term of one contract.
  case contractTerm = "contract term"
  /// A number the district set for itself; never shown as law.
  case districtPractice = "district practice"
}
