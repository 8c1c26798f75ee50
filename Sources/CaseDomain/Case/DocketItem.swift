/// One thing that is due or waited for, as a case states it whatever the day.
public struct DocketItem: Hashable, Sendable {
  /// What sort of thing it is.
  public enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    /// The district has to act.
    case duty
    /// Somebody else has to act.
    case waiting
    /// A day on which something happens by itself; gone once the day is past.
    case event
  }

  /// What sort of thing it is.
  public var kind: Kind
  /// The day it is due, or `nil` where no date is set.
  public var due: CivilDate?
  /// The day the count began, or `nil` where nothing is counted.
  public var from: CivilDate?
  /// The rule the date follows from, if one does.
  public var rule: RuleID?
  /// Whose rule sets the date; `nil` where none does.
  public var authority: Authority?
  /// Where the rule is found, in short.
  public var citation: String?
  /// What is to be done, as an imperative: `Post the website notice`.
  public var sentence: String
  /// On whom it waits, or empty.
  public var waitingOn: String
  /// The act that settles it, if one key can.
  public var settle: Proposal?

  /// Describes one thing due or waited for.
  public init(
    _ kind: Kind, _ sentence: String, due: CivilDate? = nil, from: CivilDate? = nil,
    rule: RuleID? = nil, authority: Authority? = nil, citation: String? = nil,
    waitingOn: String = "", settle: Proposal? = nil
  ) {
    self.kind = kind
    self.sentence = sentence
    self.due = due
    self.from = from
    self.rule = rule
    self.authority = authority
    self.citation = citation
    self.waitingOn = waitingOn
    self.settle = settle
  }

  /// The item whose date follows from a counted deadline.
  public init(
    _ kind: Kind, _ sentence: String, deadline: Deadline, waitingOn: String = "",
    settle: Proposal? = nil
  ) {
    self.init(
      kind, sentence, due: deadline.due, from: deadline.from, rule: deadline.rule,
      authority: deadline.authority, citation: deadline.citation, waitingOn: waitingOn,
      settle: settle)
  }
}

extension DocketItem: Encodable {
  enum CodingKeys: String, CodingKey {
    case kind, due, from, rule, authority, citation, sentence, waitingOn, settle, prefill
  }

  /// Writes the item, and the act that settles it by name.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(kind, forKey: .kind)
    try container.encodeIfPresent(due, forKey: .due)
    try container.encodeIfPresent(from, forKey: .from)
    try container.encodeIfPresent(rule, forKey: .rule)
    try container.encodeIfPresent(authority, forKey: .authority)
    try container.encodeIfPresent(citation, forKey: .citation)
    try container.encode(sentence, forKey: .sentence)
    try container.encode(waitingOn, forKey: .waitingOn)
    try container.encodeIfPresent(settle?.act, forKey: .settle)
    try container.encode(settle?.given ?? [:], forKey: .prefill)
  }
}

extension DocketItem {
  /// How far off the date is, in words: `2 days late`, `today`, `3 days`, `no date`; in whole years
  /// of 365 days from two of them on.
  public func distance(from today: CivilDate) -> String {
    guard let due else { return "no date" }
    let days = today.days(until: due)
    switch days {
    case ...(-730): return "\(-days / 365) years late"
    case 0: return "today"
    case 1: return "tomorrow"
    case -1: return "1 day late"
    case ..<0: return "\(-days) days late"
    case 730...: return "\(days / 365) years"
    default: return "\(days) days"
    }
  }

  /// The day and how far off it is where there is little room: `Sep 9 −76d`, `Nov 21 today`; with its
  /// year alone from a year on, and `—` where no day is set.
  public func brief(on today: CivilDate) -> String {
    guard let due else { return "—" }
    let days = today.days(until: due)
    switch days {
    case 0: return "\(due.brief) today"
    case -364...364: return "\(due.brief) \(days < 0 ? "−" : "+")\(abs(days))d"
    default: return due.medium
    }
  }

  /// Under which heading of the docket the line stands on a day.
  public func section(on today: CivilDate) -> DocketSection {
    guard let due else { return kind == .waiting ? .waiting : .undated }
    if due < today { return .overdue }
    return today.days(until: due) <= DocketSection.weekDays ? .thisWeek : .later
  }
}
