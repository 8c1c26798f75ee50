import CaseDomain
import Foundation
import GRDB

/// The office is one record: its settings as JSON, its days in tables of their own.
extension Database {
  /// The district's office.
  func office() throws -> Office {
    guard let row = try row("SELECT * FROM casebook") else {
      throw UnreadableValue(column: "casebook")
    }
    let calendar = BusinessCalendar(
      appointed: try rows("SELECT * FROM appointedDay ORDER BY position").map { day in
        AppointedDay(
          date: try day.date("date"), name: try day.text("name"), source: try day.text("source"),
          confirmed: try day.flag("confirmed"))
      },
      closures: try rows("SELECT * FROM closure ORDER BY position").map { day in
        Closure(date: try day.date("date"), name: try day.text("name"))
      },
      closuresMoveDeadlines: try row.flag("closuresMoveDeadlines"))
    let practice: Practice = try JSON.read(try row.text("practice"))
    guard practice.isSensible else { throw UnreadableValue(column: "practice") }
    return Office(
      district: try row.text("district"), profile: try JSON.read(try row.text("profile")),
      practice: practice,
      choices: try JSON.read(try row.text("choices")), calendar: calendar,
      revision: try row.number("revision"))
  }

  /// Writes the office over what is kept.
  func save(_ office: Office) throws {
    try run(
      """
      INSERT OR REPLACE INTO casebook
        (id, revision, district, profile, practice, choices, closuresMoveDeadlines)
      VALUES (1, ?, ?, ?, ?, ?, ?)
      """,
      [
        office.revision, office.district, try JSON.write(office.profile),
        try JSON.write(office.practice), try JSON.write(office.choices),
        office.calendar.closuresMoveDeadlines,
      ])
    try run("DELETE FROM appointedDay")
    for (position, day) in office.calendar.appointed.enumerated() {
      try run(
        "INSERT INTO appointedDay (position, date, name, source, confirmed) "
          + "VALUES (?, ?, ?, ?, ?)",
        [position + 1, day.date, day.name, day.source, day.confirmed])
    }
    try run("DELETE FROM closure")
    for (position, day) in office.calendar.closures.enumerated() {
      try run(
        "INSERT INTO closure (position, date, name) VALUES (?, ?, ?)",
        [position + 1, day.date, day.name])
    }
  }
}

/// JSON text with its keys in order, so that equal values give equal texts.
enum JSON {
  static func write(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  static func read<T: Decodable>(_ text: String, as type: T.Type = T.self) throws -> T {
    try JSONDecoder().decode(type, from: Data(text.utf8))
  }
}
