/// The headings of the docket, in order: what can be done today, what has a later date, what rests
/// with others.
public enum DocketSection: String, CaseIterable, Hashable, Sendable, Codable {
  case overdue
  case thisWeek = "this-week"
  case undated
  case later
  case waiting

  /// How many days from today on are near.
  public static let weekDays = 7

  /// The heading as the screen shows it.
  public var heading: String {
    switch self {
    case .overdue: "OVERDUE"
    case .thisWeek: "TODAY AND THE NEXT SEVEN DAYS"
    case .undated: "TO DO, NO DATE SET"
    case .later: "LATER"
    case .waiting: "WAITING ON OTHERS"
    }
  }
}

extension Array {
  /// The elements in the order in which the docket would show them on a day; what it does not show
  /// stands with what can be done without a date.
  func inDocketOrder(
    on today: CivilDate, _ item: (Element) -> DocketItem?
  ) -> [Element] {
    func place(_ element: Element) -> (Int, Int) {
      let item = item(element)
      let section = item?.section(on: today) ?? .undated
      return (
        DocketSection.allCases.firstIndex(of: section) ?? 0, item?.due?.dayNumber ?? 0
      )
    }
    return enumerated().map { (place($1), $0, $1) }
      .sorted { ($0.0.0, $0.0.1, $0.1) < ($1.0.0, $1.0.1, $1.1) }.map(\.2)
  }
}
