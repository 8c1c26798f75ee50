extension District {
  /// What the district's policy says on a topic where the statute says something else, with what the
  /// statute says, as the end of a text; empty where they agree.
  func says(_ topic: PolicyTopic) -> String {
    guard let term = profile.term(topic), let statute = term.statute else { return "" }
    return " Policy: \(term.says) By statute: \(statute)"
  }
}
