/// A day of the week, numbered as ISO 8601 does: Monday is 1.
public enum Weekday: Int, CaseIterable, Sendable, Codable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  /// The English name, "Tuesday".
  public var name: String { Self.names[rawValue - 1] }

  private static let names = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  /// The first three letters of the name, "Tue".
  public var shortName: String { String(name.prefix(3)) }

  /// Whether this is a Saturday or a Sunday.
  public var isWeekend: Bool { self == .saturday || self == .sunday }
}
