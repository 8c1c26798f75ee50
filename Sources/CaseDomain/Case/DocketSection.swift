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
