/// An answer to an open question.
///
/// The raw values are kept in casebooks and never change.
public enum OpenAnswer: String, CaseIterable, Hashable, Sendable, Codable {
  case yes, no
  case lastSignature = "last-signature"
  case inForce = "in-force"
  case parentJoins = "parent-joins"
  case caseByCase = "case-by-case"
}
