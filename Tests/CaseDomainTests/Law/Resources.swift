import Foundation

@testable import CaseDomain

/// The data files that are shipped with the program, read from the source tree.
enum Resources {
  static func read<Value: Decodable>(_ path: String, as type: Value.Type) throws -> Value {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let data = try Data(contentsOf: root.appending(path: "Resources").appending(path: path))
    return try JSONDecoder().decode(type, from: data)
  }

  /// The calendar that comes with the program, with a school year where one is asked for.
  static func calendar(withSchool: Bool = false) throws -> BusinessCalendar {
    var calendar = BusinessCalendar(
      appointed: try read("Calendar/appointed-days.json", as: [AppointedDay].self))
    guard withSchool else { return calendar }
    calendar.schoolYears = [
      SchoolYear(first: day("2025-08-28"), last: day("2026-06-12")),
      SchoolYear(first: day("2026-08-27"), last: day("2027-06-18")),
    ]
    calendar.daysWithoutSchool = [
      Closure(date: day("2026-11-27"), name: "the day after Thanksgiving")
    ]
    return calendar
  }

  static func policy(_ name: String) throws -> PolicyProfile {
    try read("Policies/\(name).json", as: PolicyProfile.self)
  }
}
