/// What the review of a contract has come to, whatever the day.
public enum Review: String, CaseIterable, Hashable, Sendable, Codable {
  case draft
  case underReview = "under-review"
  case compliant, deficient
}
