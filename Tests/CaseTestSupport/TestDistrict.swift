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

/// The policies shipped with the program, by their names.
public struct ShippedPolicies: PolicyReader {
  /// Makes the reader.
  public init() {}

  /// The policy of a name.
  public func policy(_ text: String) throws(EntryProblem) -> PolicyProfile {
    do { return try District.test(following: text).profile } catch {
      throw EntryProblem(value: text, "No policy of this name is shipped.")
    }
  }
}
