/// One line of the docket: an item with the case it belongs to.
public struct DocketLine: Hashable, Sendable, Encodable {
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
