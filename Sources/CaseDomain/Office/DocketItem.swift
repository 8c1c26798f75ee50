/// One thing that is due or waited for, as a case states it whatever the day.
public struct DocketItem: Hashable, Sendable, Codable {
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
  /// Whose rule it is; `nil` where there is no date.
  public var authority: Authority?
  /// Where the rule is found, in short.
  public var citation: String?
  /// What is to be done, as an imperative: `Post the website notice`.
  public var sentence: String
  /// On whom it waits, or empty.
  public var waitingOn: String
  /// The act that settles it, if one key can.
  public var settle: ActID?
  /// What the settling form is opened with, beyond what the case says; an empty value only names
  /// the field to answer first.
  public var prefill: [String: String]

  /// Describes one thing due or waited for.
  public init(
    _ kind: Kind, _ sentence: String, due: CivilDate? = nil, from: CivilDate? = nil,
    rule: RuleID? = nil, authority: Authority? = nil, citation: String? = nil,
    waitingOn: String = "", settle: ActID? = nil, prefill: [String: String] = [:]
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
    self.prefill = prefill
  }

  /// The item whose date follows from a counted deadline.
  public init(
    _ kind: Kind, _ sentence: String, deadline: Deadline, waitingOn: String = "",
    settle: ActID? = nil, prefill: [String: String] = [:]
  ) {
    self.init(
      kind, sentence, due: deadline.due, from: deadline.from, rule: deadline.rule,
      authority: deadline.authority, citation: deadline.citation, waitingOn: waitingOn,
      settle: settle, prefill: prefill)
  }
}

/// One line of the docket: an item with the case it belongs to.
public struct DocketLine: Hashable, Sendable, Codable {
  /// The line's number in the casebook, which pages the docket.
  public let id: Int
  /// The case.
  public let reference: CaseReference
  /// What the case is called.
  public let title: String
  /// What is due or waited for.
  public let item: DocketItem

  /// Joins an item to its case.
  public init(id: Int, reference: CaseReference, title: String, item: DocketItem) {
    self.id = id
    self.reference = reference
    self.title = title
    self.item = item
  }

  /// How far off the date is, in words: `2 days late`, `today`, `3 days`, `no date`; in whole years
  /// of 365 days from two of them on.
  public func distance(from today: CivilDate) -> String {
    guard let due = item.due else { return "no date" }
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

  /// Under which heading of the docket the line stands on a day.
  public func section(on today: CivilDate) -> DocketSection {
    guard let due = item.due else { return item.kind == .waiting ? .waiting : .undated }
    if due < today { return .overdue }
    return today.days(until: due) <= 7 ? .thisWeek : .later
  }
}

/// The headings of the docket, in order.
public enum DocketSection: String, CaseIterable, Hashable, Sendable, Codable {
  case overdue
  case thisWeek = "this-week"
  case later
  case undated
  case waiting

  /// The heading as the screen shows it.
  public var heading: String {
    switch self {
    case .overdue: "OVERDUE"
    case .thisWeek: "TODAY AND THE NEXT SEVEN DAYS"
    case .later: "LATER"
    case .undated: "TO DO, NO DATE SET"
    case .waiting: "WAITING ON OTHERS"
    }
  }
}
