/// What following another policy would make different, to be read before it counts.
public struct PolicyComparison: Hashable, Sendable {
  /// One subject on which two policies differ.
  public struct Difference: Hashable, Sendable {
    /// What it is about.
    public let subject: String
    /// What the policy followed so far says.
    public let before: String
    /// What the other policy says.
    public let after: String
  }

  /// The provisions and kinds of rights first, then the topics in their order.
  public let differences: [Difference]

  /// Compares the policy followed with another.
  public init(_ policy: PolicyProfile, with other: PolicyProfile) {
    let settings: [(String, (PolicyProfile) -> String)] = [
      ("Provisions required", \.provisionWords), ("Signing for a child", \.guardian),
      ("Rights become the student's own", { "at \($0.adultAge)" }),
      (
        "Asking again after a restore",
        { $0.repopulateAnyData ? "of any data" : "of accessible data" }
      ),
      (
        "Directory information",
        { $0.directoryForSchoolPurposesOnly ? "for school purposes only" : "as the law has it" }
      ), ("Kinds of data it names alone", { $0.elements(beyond: $0 == policy ? other : policy) }),
    ]
    let topics = PolicyTopic.allCases.map { topic in
      (topic.label, { (profile: PolicyProfile) in profile.term(topic)?.words ?? "says nothing" })
    }
    differences = (settings + topics).compactMap { subject, words in
      let (before, after) = (words(policy), words(other))
      return before == after ? nil : Difference(subject: subject, before: before, after: after)
    }
  }
}

extension PolicyProfile {
  /// The provisions a contract must have, in words.
  fileprivate var provisionWords: String {
    let added = required.filter { $0.authority != .statute }.map(\.name)
    return (["those of the statute"] + added).joined(separator: "; ")
  }

  /// The kinds of data the policy names and another does not.
  fileprivate func elements(beyond other: PolicyProfile) -> String {
    let own = dataElements.filter { !other.dataElements.contains($0) }.map(\.label)
    return own.isEmpty ? "none" : own.joined(separator: "; ")
  }
}
