import CaseDocuments
import CaseDomain
import Files

/// Reads the name or the file of a policy.
enum PolicyArgument {
  /// Gives the profile that comes with the program under the name, or reads the file.
  static func read(_ text: String) throws -> PolicyProfile {
    if let profile = try Policies.profile(named: text) { return profile }
    let path = try FilePath.typed(text, as: "policy")
    guard FileEntry(path.path, followingLinks: true) != nil else {
      throw Complaint(
        .badInput, "policy", "“\(text)” is neither a policy that comes with Docket nor a file.",
        remedy: "Name one of \(Policies.names.joined(separator: ", ")), or a policy file.",
        field: "policy")
    }
    return try Complaint.naming("policy") { try Policies.profile(inFile: path) }
  }
}
