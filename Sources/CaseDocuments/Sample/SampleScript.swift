import CaseDomain
import Foundation

/// The made-up district as it is written down: acts with their fields, each some days ago.
///
/// In a field `@name` is the record that an earlier step opened under that name, and `{-28}` the
/// date 28 days before today; a past day that is no weekday becomes the Friday before it. A value that
/// begins with `{school-year -28 -1}` begins with the calendar year in which the school year before that of
/// that date began.
struct SampleScript: Decodable {
  /// One act of the script.
  struct Step: Decodable {
    /// How many days before today, as a negative number.
    let day: Int
    let act: String
    /// The name of the record acted on.
    let on: String?
    /// The name by which later steps call the record that this one opens.
    let name: String?
    /// Who acts, where it is not the coordinator.
    let by: String?
    /// A field with several values, for an act that is repeated for each.
    let each: [String: String]?
    /// What is entered into the other fields.
    let with: [String: String]

    enum CodingKeys: String, CodingKey {
      case day, act, on, by, each, with
      case name = "as"
    }

    /// The fields of each repetition.
    var entries: [[String: String]] {
      guard let field = each?.first else { return [with] }
      return field.value.split(separator: ",").map { value in
        with.merging([field.key: String(value)]) { $1 }
      }
    }
  }

  let district: String
  let policy: String
  let coordinator: String
  let steps: [Step]

  /// The script that comes with the program.
  static func read() throws -> SampleScript {
    try JSONDecoder().decode(SampleScript.self, from: Data(PackageResources.district_json))
  }
}
