/// A day by which something about a request is due, and whose number it is.
struct RequestDue: Hashable, Sendable {
  /// The day.
  let due: CivilDate
  /// The day the count began.
  let from: CivilDate
  /// The rule that counts it, where one does.
  let rule: RuleID?
  /// What kind of source makes it binding.
  let authority: Authority
  /// Where it is found.
  let citation: String
  /// What it rests on, in words.
  let words: String

  /// A day that a rule counts.
  init(_ deadline: Deadline, _ words: String) {
    (due, from, rule) = (deadline.due, deadline.from, deadline.rule)
    (authority, citation, self.words) = (deadline.authority, deadline.citation, words)
  }

  /// A day that comes about otherwise.
  init(
    _ due: CivilDate, from: CivilDate, rule: RuleID? = nil, _ authority: Authority,
    _ citation: Citation, _ words: String
  ) {
    (self.due, self.from, self.rule, self.authority) = (due, from, rule, authority)
    (self.citation, self.words) = (citation.text, words)
  }
}
