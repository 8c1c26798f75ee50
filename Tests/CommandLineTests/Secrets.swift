import CaseStore
import Files
import Foundation
import GRDB

/// What a casebook holds and no page of the website may say: children, notes, what was found.
struct Secrets {
  let words: [String]

  init(of casebook: String) throws {
    let columns = [
      ("exemption", "studentName"), ("exemption", "uniqueAndNecessary"),
      ("exemption", "unableToComply"), ("deletionStudent", "name"), ("signature", "name"),
      ("note", "text"), ("finding", "note"), ("determination", "why"), ("amendment", "summary"),
      ("noticeToAmend", "why"), ("contract", "terminationReason"),
    ]
    let queue = try DatabaseQueue(path: casebook)
    words = try queue.read { db in
      try columns.flatMap { table, column in
        try String.fetchAll(
          db, sql: "SELECT DISTINCT \(column) FROM \(table) WHERE length(\(column)) > 8")
      }
    }
  }
}
