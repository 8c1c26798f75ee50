import CaseDomain

/// The policy of the made-up district by its name, and those that come with the program or are in files.
struct SamplePolicies: PolicyReader {
  func policy(_ text: String) throws(EntryProblem) -> PolicyProfile {
    guard text == "sample:policy" else { return try PoliciesOnDisk().policy(text) }
    do { return try SampleDistrict.policy() } catch {
      throw EntryProblem(value: text, "The made-up district's policy is damaged: \(error).")
    }
  }
}
