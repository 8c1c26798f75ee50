import CaseDomain

/// A value with a shape of its own, which reads and writes its columns itself.
protocol RowValue: SendableMetatype {
  init(columns: Columns) throws

  /// The columns that have a value.
  var columns: [String: any ColumnValue] { get }
}

extension Term: RowValue {
  init(columns: Columns) throws {
    switch try columns.value("term", as: String.self) {
    case "ends": self = .ends(try columns.value("termEnds"))
    case "no-end": self = .noEnd
    case "unknown": self = .unknown
    default: throw UnreadableValue(column: "term")
    }
  }

  var columns: [String: any ColumnValue] {
    switch self {
    case .unknown: ["term": "unknown"]
    case .noEnd: ["term": "no-end"]
    case .ends(let day): ["term": "ends", "termEnds": day]
    }
  }
}

extension Addendum: RowValue {
  init(columns: Columns) throws {
    switch try columns.value("addendum", as: String.self) {
    case "included": self = .included(version: try columns.value("addendumVersion"))
    case "not-included": self = .notIncluded
    case "unknown": self = .unknown
    default: throw UnreadableValue(column: "addendum")
    }
  }

  var columns: [String: any ColumnValue] {
    switch self {
    case .unknown: ["addendum": "unknown"]
    case .notIncluded: ["addendum": "not-included"]
    case .included(let version):
      ["addendum": "included", "addendumVersion": version]
    }
  }
}

extension Watch: RowValue {
  init(columns: Columns) throws {
    switch try columns.value("watch", as: String.self) {
    case "restored": self = .restored(try columns.value("watchOn"))
    case "copy-destroyed": self = .copyDestroyed(try columns.value("watchOn"))
    case "open": self = .open
    default: throw UnreadableValue(column: "watch")
    }
  }

  var columns: [String: any ColumnValue] {
    switch self {
    case .open: ["watch": "open"]
    case .restored(let day): ["watch": "restored", "watchOn": day]
    case .copyDestroyed(let day):
      ["watch": "copy-destroyed", "watchOn": day]
    }
  }
}

/// The children named are rows of their own.
extension DeletionScope: RowValue {
  init(columns: Columns) throws {
    self = try columns.optional("scopeGroup").map { .group($0) } ?? .students([])
  }

  var columns: [String: any ColumnValue] {
    if case .group(let words) = self { ["scopeGroup": words] } else { [:] }
  }
}

extension CaseReference: RowValue {
  init(columns: Columns) throws {
    guard let area = Areas.named(try columns.value("area", as: String.self)) else {
      throw UnreadableValue(column: "area")
    }
    self.init(area, try columns.value("number"))
  }

  var columns: [String: any ColumnValue] { ["area": area.name, "number": number] }
}
