import CaseDomain
import Files

/// The policies that come with the program, by their names, and those in files.
public struct PoliciesOnDisk: PolicyReader {
  /// Makes the reader.
  public init() {}

  /// The policy of a name, or in the file at a path.
  public func policy(_ text: String) throws(EntryProblem) -> PolicyProfile {
    do {
      if let profile = try Policies.profile(named: text) { return profile }
      let path = try FilePath(text)
      guard FileEntry(path.path, followingLinks: true) != nil else {
        throw EntryProblem(
          value: text,
          "“\(text)” is neither a policy that comes with Docket nor a file; name one of "
            + "\(Policies.names.joined(separator: ", ")), or a policy file.")
      }
      return try Policies.profile(inFile: path)
    } catch let problem as EntryProblem {
      throw problem
    } catch let problem as DocumentProblem {
      throw EntryProblem(value: text, problem.sentence)
    } catch let problem as FileProblem {
      throw EntryProblem(value: text, problem.sentence)
    } catch {
      throw EntryProblem(value: text, "The policies that come with Docket are damaged: \(error).")
    }
  }
}
