import CaseDomain
import Foundation

extension District {
  /// A district that follows one of the policies shipped with the program.
  public static func test(following policy: String = "trumbull") throws -> District {
    District(
      name: "Trumbull Public Schools",
      profile: try shipped("Policies/\(policy).json", as: PolicyProfile.self),
      calendar: BusinessCalendar(
        appointed: try shipped("Calendar/appointed-days.json", as: [AppointedDay].self)))
  }

  private static func shipped<Value: Decodable>(_ path: String, as type: Value.Type) throws -> Value
  {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let data = try Data(contentsOf: root.appending(path: "Resources").appending(path: path))
    return try JSONDecoder().decode(type, from: data)
  }
}
