@testable import CaseDomain

/// The policies that come with the program, by their names, as the source tree holds them.
struct ShippedPolicies: PolicyReader {
  func policy(_ text: String) throws(EntryProblem) -> PolicyProfile {
    do { return try Resources.policy(text) } catch {
      throw EntryProblem(value: text, "No policy is called so.")
    }
  }
}
