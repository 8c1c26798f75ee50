import CaseDomain

/// The forms in which versions of the program have stored JSON.
///
/// Whoever changes what is written, such as by a new field, adds a step that makes the newest form of
/// the one before; a value that was written with the field is given back as it is.
struct JSONVersions: Sendable {
  /// Makes the next form of the record of an area, of which there may be no more than one field.
  typealias Step = @Sendable (CaseArea, JSONValue) -> JSONValue

  /// The steps from version 1 on.
  let steps: [Step]

  /// The forms this program knows.
  static let known = JSONVersions(steps: [
    { _, value in fromVersion1(value) }, { area, value in fromVersion2(value, of: area) },
  ])

  /// The version in which this program writes.
  var newest: Int { steps.count + 1 }

  /// The value of a field in the newest form.
  ///
  /// - Throws: `UnreadableValue` for a version that is not known.
  func newest(
    of value: JSONValue, at path: [PathStep], in area: CaseArea, version: Int
  ) throws(UnreadableValue) -> JSONValue {
    guard (1...newest).contains(version) else { throw UnreadableValue(column: "decoder") }
    guard version < newest else { return value }
    // An element stands in its list alone, as if its place were a key.
    var record = path.reversed().reduce(value) { .object([$1.text: $0]) }
    for step in steps[(version - 1)...] { record = step(area, record) }
    return record.value(at: path.map { .key($0.text) }[...]) ?? value
  }

  /// Version 1 kept a table as a list of its keys and values in turn, and beside the number of a record
  /// that was mentioned its name.
  private static func fromVersion1(_ value: JSONValue) -> JSONValue {
    switch value {
    case .list(let values): return .list(values.map(fromVersion1))
    case .object(let fields):
      if fields.count == 2, fields["name"] != nil, let number = fields["number"] { return number }
      var fields = fields.mapValues(fromVersion1)
      for table in ["findings", "conditions"] {
        if case .list(let turns)? = fields[table] { fields[table] = self.table(turns) }
      }
      return .object(fields)
    default: return value
    }
  }

  /// Version 2 knew fewer facts of every case.
  private static func fromVersion2(_ value: JSONValue, of area: CaseArea) -> JSONValue {
    switch area {
    case .district:
      guard case .object(var record) = value else { return value }
      if case .object(var choices)? = record["choices"] {
        choices["minorRequest"] = choices["minorRequest"] ?? .text("parent-joins")
        record["choices"] = .object(choices)
      }
      return .object(record)
    default: return value
    }
  }

  private static func table(_ turns: [JSONValue]) -> JSONValue {
    var rows: [String: JSONValue] = [:]
    for (key, value) in zip(turns, turns.dropFirst()) {
      switch key {
      case .text(let word): rows[word] = value
      case .number(let number): rows[String(number)] = value
      default: break
      }
    }
    return .object(rows)
  }
}
