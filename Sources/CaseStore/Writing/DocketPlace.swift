import CaseDomain

/// Where a line stands in the docket, as the id it is kept under.
///
/// The id is the place: first the day or, after every day, the two groups without one, then a
/// running number. Each section is then a range of ids on any day, read forward or backward, in the
/// table and in its text index alike. Events keep a range of their own, so that those past are never walked.
enum DocketPlace {
  /// The running number's share of the id; a whole id stays below 2^53, which JSON keeps exactly.
  private static let serialBits = 30
  private static let firstEvent = 1 << 52

  /// The days before and after which no date can lie, in places.
  private static let dayShift = 1_000_000
  private static let undated = 4_000_000
  private static let waitingUndated = 4_000_001

  /// The id of an item with a running number.
  static func id(of item: DocketItem, serial: Int) -> Int {
    let low = serial & (1 << serialBits - 1)
    guard let due = item.due else {
      return (item.kind == .waiting ? waitingUndated : undated) << serialBits | low
    }
    let place = first(on: due) | low
    return item.kind == .event ? firstEvent | place : place
  }

  /// The lowest id of a day, for what is to be done or waited for.
  static func first(on day: CivilDate) -> Int { (day.dayNumber + dayShift) << serialBits }

  /// The ids of what is to be done or waited for.
  static let lines = 0..<firstEvent

  /// The ids of the events from a day on.
  static func events(from day: CivilDate) -> Range<Int> {
    (firstEvent | first(on: day))..<(2 * firstEvent)
  }

  /// The place in the order of an id of either range.
  static func order(_ id: Int) -> Int { id & (firstEvent - 1) }

  /// The same place among the events.
  static func event(_ order: Int) -> Int { firstEvent | order }
}

extension DocketPlace {
  /// The places of a section on a day, the events of its days among them.
  static func places(of section: DocketSection, on today: CivilDate) -> Range<Int> {
    let afterWeek = first(on: today.adding(days: DocketSection.weekDays + 1))
    let firstUndated = undated << serialBits
    let firstWaiting = waitingUndated << serialBits
    return switch section {
    case .overdue: 0..<first(on: today)
    case .thisWeek: first(on: today)..<afterWeek
    case .undated: firstUndated..<firstWaiting
    case .later: afterWeek..<firstUndated
    case .waiting: firstWaiting..<firstEvent
    }
  }
}
