import CaseDomain
import GRDB

/// There is one district, which no list shows; what every case shows follows from it.
extension District: StoredRecord {
  static var table: String { "casebook" }
  static var key: String { "id" }
  static var textColumn: String { "district" }

  static let columnNames: ColumnNames = ["calendar": [:]]

  static let parts: [Part<District>] = [
    .part("appointedDay", \.calendar.appointed), .part("closure", \.calendar.closures),
    .part("schoolYear", \.calendar.schoolYears, ["first": "firstDay", "last": "lastDay"]),
    .part("dayWithoutSchool", \.calendar.daysWithoutSchool),
    .part("letterTemplate", \.templates),
    .part("translationReview", \.translationReviews, ["by": "reader", "on": "madeOn"]),
    .part(
      "policyChange", \.policyChanges, ["from": "startsOn"],
      adding: ["decoder": JSONVersions.known.newest.databaseValue], current: currentChange),
    .part("openDecision", \.decisions, ["by": "decidedBy", "on": "decidedOn"]), .documents,
  ]

  func relate(
    _ page: inout CasePage, from db: Database, in circumstances: Circumstances
  ) throws {
    page.reasons += lapsedReviews(of: circumstances.means.printer)
  }

  static func owner(_ number: Int) -> Columns { [:] }

  static func current(_ row: Columns) throws -> Columns { try current(row, by: .known) }

  /// The row with its JSON in the newest form that is known.
  ///
  /// - Throws: `UnreadableValue` where no decoder knows what a column holds.
  static func current(_ row: Columns, by versions: JSONVersions) throws -> Columns {
    let version: Int = try row.value("decoder")
    guard version != versions.newest else { return row }
    var row = row
    for column in ["profile", "practice", "choices", "letterhead", "website"] {
      do {
        let value = try versions.newest(
          of: JSON.read(row.value(column)), at: [.key(column)], in: .district, version: version)
        row[column] = try JSON.write(value).databaseValue
      } catch is DecodingError {
        throw UnreadableValue(column: column)
      }
    }
    return row
  }

  /// The row of a policy that was followed before, with its JSON in the newest form that is known.
  @Sendable private static func currentChange(_ row: Columns) throws -> Columns {
    let (version, versions): (Int, JSONVersions) = (try row.value("decoder"), .known)
    guard version != versions.newest, let kept = row["earlier"], !kept.isNull else { return row }
    var row = row
    do {
      row["earlier"] = try JSON.write(
        versions.newest(
          of: JSON.read(row.value("earlier")), at: [.key("profile")], in: .district,
          version: version)
      ).databaseValue
    } catch is DecodingError {
      throw UnreadableValue(column: "earlier")
    }
    return row
  }

  /// The version of the decoder that reads the row.
  func listColumns(in district: District) -> Columns {
    ["decoder": JSONVersions.known.newest.databaseValue]
  }

  func complete(from db: Database) throws {
    guard practice.isSensible else { throw UnreadableValue(column: "practice") }
  }

  func takePlace(of district: inout District) -> Bool {
    let decisive =
      profile != district.profile || practice != district.practice || choices != district.choices
      || calendar != district.calendar || policyChanges != district.policyChanges
      || website != district.website
    district = self
    return decisive
  }

  static func putBack(_ reference: CaseReference) -> String { "Settings put back as they were" }

  static func subject(_ reference: CaseReference) -> String { "Settings" }
}

extension Database {
  /// The district.
  func district() throws -> District { try record(District.reference) }
}
