import CaseDocuments
import CaseDomain
import CaseScreens

extension PolicySource {
  /// The policies that come with the program, and those in files.
  static let files = PolicySource(
    all: { try Policies.all },
    read: { text throws(EntryProblem) in try PolicyArgument.read(text) })
}
