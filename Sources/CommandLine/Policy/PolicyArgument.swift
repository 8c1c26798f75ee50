import CaseDocuments
import CaseDomain

/// Reads the name or the file of a policy.
enum PolicyArgument {
  /// Gives the profile that comes with the program under the name, or reads the file.
  static func read(_ text: String) throws(EntryProblem) -> PolicyProfile {
    do throws(EntryProblem) { return try PoliciesOnDisk().policy(text) } catch {
      throw error.of("policy")
    }
  }
}
