import CaseDomain
import GRDB

/// Records of another kind that a record follows: what it says is worked out again when one of them
/// changes that names the same third record, or the same child.
struct Followed: Sendable {
  /// The area of the records followed.
  let area: CaseArea
  /// The area of what both name, where that is a record.
  let shared: CaseArea?
  /// The query for the numbers of those that follow a record, where it is not.
  let query: String?

  init(_ followed: any StoredRecord.Type, through shared: any StoredRecord.Type) {
    area = followed.area
    self.shared = shared.area
    query = nil
  }

  /// - Parameter query: one column `number`, with one `?` for the number of the record followed.
  init(_ followed: any StoredRecord.Type, query: String) {
    area = followed.area
    shared = nil
    self.query = query
  }
}

extension Database {
  /// The cases that follow a record through what its rows name.
  func followers(of reference: CaseReference) throws -> Set<CaseReference> {
    guard let type = StoredRecords.type(of: reference.area) else { return [] }
    var found: Set<CaseReference> = []
    for follower in StoredRecords.all {
      for followed in follower.follows where followed.area == reference.area {
        for row in try followed.query.map({ try rows($0, [reference.number]) }) ?? [] {
          found.insert(CaseReference(follower.area, try row.number("number")))
        }
        for own in type.mentionColumns where own.target == followed.shared {
          for theirs in follower.mentionColumns where theirs.target == followed.shared {
            let sql = """
              SELECT DISTINCT \(theirs.table).\(theirs.owner) AS number
              FROM \(own.table) CROSS JOIN \(theirs.table)
              ON \(theirs.table).\(theirs.column) = \(own.table).\(own.column)
              WHERE \(own.table).\(own.owner) = ?
              """
            for row in try rows(sql, [reference.number]) {
              found.insert(CaseReference(follower.area, try row.number("number")))
            }
          }
        }
      }
    }
    return found
  }

  /// Works out again cases that follow another.
  func refresh(_ followers: Set<CaseReference>, in district: District) throws {
    for follower in followers.sorted(by: { $0.number < $1.number }) {
      guard let type = StoredRecords.type(of: follower.area) else { continue }
      _ = try refresh(type, follower.number, in: district)
    }
  }
}
