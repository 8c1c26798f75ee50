/// A school year of the district: school is held on its weekdays, but for holidays and the days entered
/// as days without school.
public struct SchoolYear: Hashable, Sendable, Codable {
  /// The first day of school.
  public var first: CivilDate
  /// The last day of school.
  public var last: CivilDate

  /// Describes a school year.
  public init(first: CivilDate, last: CivilDate) {
    self.first = first
    self.last = last
  }

  /// Whether a day lies in it.
  func contains(_ day: CivilDate) -> Bool { first <= day && day <= last }
}
