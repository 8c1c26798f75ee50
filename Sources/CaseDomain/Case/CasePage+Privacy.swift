extension CasePage {
  /// What stands in place of a name until it is asked for.
  static let hidden = "name hidden"

  /// What the policy that a case is read by says on the topics of a case; no part where it says nothing.
  ///
  /// Where the policy asks for less than the statute, or for something else, the statute's own
  /// duty stands beside it.
  static func policy(
    _ topics: [(topic: PolicyTopic, label: String)], by profile: PolicyProfile
  ) -> [Part] {
    let lines = topics.flatMap { topic, label -> [Line] in
      guard let term = profile.term(topic) else { return [] }
      return [Line(label, term.says, tone: .muted)]
        + (term.statute.map { [Line("", "By statute: \($0)")] } ?? [])
    }
    return lines.isEmpty ? [] : [Part("WHAT THE POLICY SAYS", lines)]
  }
}

extension Student {
  /// The code with the name beside it, where one is kept.
  var words: String { name.map { "\(code), \($0)" } ?? code }
}
