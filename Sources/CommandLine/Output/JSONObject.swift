import CaseDomain

/// An object whose keys are known only when it is written; a missing value is written as `null`.
struct JSONObject: Encodable {
  /// A value that is not an object.
  enum Value: Encodable {
    case text(String)
    case number(Int)
    case list([JSONObject])
    case null

    init(_ text: String?) { self = text.map { .text($0) } ?? .null }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .text(let text): try container.encode(text)
      case .number(let number): try container.encode(number)
      case .list(let objects): try container.encode(objects)
      case .null: try container.encodeNil()
      }
    }
  }

  var values: [String: Value]

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(values)
  }
}

extension JSONObject {
  /// A row of a list: the keys of the area's columns and the reference.
  init(_ row: ListRow, columns: [ListHeading]) {
    values = ["reference": .text(row.reference.description)]
    for (column, cell) in zip(columns, row.cells) {
      values[column.key] =
        switch cell {
        case .text(let text): .text(text)
        case .date(let date): .text(date.iso)
        case .number(let number): .number(number)
        case .blank: .null
        }
    }
  }

  init(_ line: DocketLine, today: CivilDate) {
    let item = line.item
    values = [
      "reference": .text(line.reference.description), "title": .text(line.title),
      "section": .text(line.item.section(on: today).rawValue),
      "kind": .text(item.kind.rawValue), "sentence": .text(item.sentence),
      "due": .init(item.due?.iso), "from": .init(item.from?.iso),
      "distance": .text(line.item.distance(from: today)),
      "rule": .init(item.rule?.rawValue), "authority": .init(item.authority?.rawValue),
      "citation": .init(item.citation),
      "waitingOn": .init(item.waitingOn.isEmpty ? nil : item.waitingOn),
      "settle": .init(item.settle?.act.description),
    ]
  }
}

extension Surroundings {
  /// Writes a JSON array piece by piece, each value on a line of its own, so that a long one is
  /// never held whole.
  func writeArray<Value: Encodable>(
    _ fill: (_ add: ([Value]) throws -> Void) throws -> Void
  ) throws {
    var isFirst = true
    try out("[")
    try fill { values in
      var text = ""
      for value in values {
        text += (isFirst ? "\n" : ",\n") + (try JSONOutput.text(value))
        isFirst = false
      }
      try out(text)
    }
    try out(isFirst ? "]\n" : "\n]\n")
  }
}
