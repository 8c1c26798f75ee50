import CaseDomain
import Foundation

/// The data files that are shipped with the program, read from the source tree.
enum Resources {
  static func read<Value: Decodable>(_ path: String, as type: Value.Type) throws -> Value {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let data = try Data(contentsOf: root.appending(path: "Resources").appending(path: path))
    return try JSONDecoder().decode(type, from: data)
  }

  static func calendar() throws -> BusinessCalendar {
    BusinessCalendar(
      appointed: try read("Calendar/appointed-days.json", as: [AppointedDay].self))
  }

  static func policy(_ name: String) throws -> PolicyProfile {
    try read("Policies/\(name).json", as: PolicyProfile.self)
  }
}
