import CaseDomain
import GRDB

extension Database {
  /// Starts to count what is not counted yet: each area that is listed, and the docket.
  func startCounting() throws {
    for counted in StoredRecords.listed.map({ $0.area.name }) + ["docket"] {
      try run(
        "INSERT INTO tally (area, next, total) VALUES (?, 1, 0) ON CONFLICT DO NOTHING", [counted])
    }
  }

  /// The number that the next record of an area gets.
  func comingNumber(of area: String) throws -> Int {
    guard let next = try number("SELECT next FROM tally WHERE area = ?", [area]) else {
      throw UnreadableValue(column: "next")
    }
    return next
  }

  /// The next number of an area, which is never given again.
  func nextNumber(of area: String) throws -> Int {
    let next = try comingNumber(of: area)
    try run(
      "UPDATE tally SET next = ? WHERE area = ?", [try next.next(of: "\(area) numbers"), area])
    return next
  }

  /// Counts a record in or out.
  func count(_ change: Int, in area: CaseArea) throws {
    try run("UPDATE tally SET total = total + ? WHERE area = ?", [change, area.name])
  }

  /// How many records an area has.
  func total(of area: CaseArea) throws -> Int {
    try number("SELECT total FROM tally WHERE area = ?", [area.name]) ?? 0
  }
}
