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
  /// The day on which that was done, once it was.
  let doneOn: CivilDate?
  /// What it is that is due, as the beginning of a sentence.
  var subject = "It"
  /// Whether the district owes it; the school before owes the records of a child who came.
  var isOwn = true
  /// The meeting or hearing that the day comes before, where no count of days leads to it.
  var meetingOn: CivilDate?

  /// Whether it is for the copy, which has a count of its own.
  var isForCopy: Bool { rule == .recordCopySpecialEducation }

  /// What is to be known of the count, each as a sentence.
  var caution: [String] = []

  /// A day that a rule counts.
  init(_ deadline: Deadline, _ words: String, doneOn: CivilDate?) {
    (due, from, rule) = (deadline.due, deadline.from, deadline.rule)
    (authority, citation, self.words) = (deadline.authority, deadline.citation, words)
    self.doneOn = doneOn
    caution = deadline.caution
  }

  /// A day that comes about otherwise.
  init(
    _ due: CivilDate, from: CivilDate, _ authority: Authority, _ citation: Citation,
    _ words: String, doneOn: CivilDate?
  ) {
    (self.due, self.from, rule, self.authority) = (due, from, nil, authority)
    (self.citation, self.words, self.doneOn) = (citation.text, words, doneOn)
  }
}
