/// What one policy says on one topic, in our words.
public struct ProfileTerm: Hashable, Sendable, Codable {
  /// The topic.
  public var topic: PolicyTopic
  /// What the policy says.
  public var says: String
  /// The statute's duty, where the policy asks for less or says something else.
  public var statute: String?
}

extension ProfileTerm {
  /// What the policy says, with what the statute says where that is something else.
  var words: String { says + (statute.map { " Statute: \($0)" } ?? "") }
}
