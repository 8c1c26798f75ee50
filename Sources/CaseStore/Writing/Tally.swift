import CaseDomain
import GRDB

extension Database {
  /// The next number of an area, which is never given again.
  func nextNumber(of area: String) throws -> Int {
    guard let next = try number("SELECT next FROM tally WHERE area = ?", [area]) else {
      throw UnreadableValue(column: "next")
    }
    try run(
      "UPDATE tally SET next = ? WHERE area = ?", [try next.next(of: "\(area) numbers"), area])
    return next
  }

  /// Counts a record in or out.
  func count(_ change: Int, in area: CaseArea) throws {
    try run("UPDATE tally SET total = total + ? WHERE area = ?", [change, area.rawValue])
  }

  /// How many records an area has.
  func total(of area: CaseArea) throws -> Int {
    try number("SELECT total FROM tally WHERE area = ?", [area.rawValue]) ?? 0
  }
}
