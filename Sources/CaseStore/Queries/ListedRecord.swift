import CaseDomain
import GRDB

/// A record of which there is a list.
protocol ListedRecord: StoredRecord {
  /// The order of the list for a sort key, or `nil` for the order of the numbers.
  static func order(_ key: String) -> ListOrder?

  /// The conditions of which one must hold on the day `:day` for a standing; no two hold at once.
  ///
  /// Each begins with the column that an index finds it by.
  static func conditions(for standing: String) -> [String]

  /// The index that gives the numbers among the rows of one condition, if there is one.
  static var standingIndex: String? { get }

  /// Parts of conditions that bound a column by which the list can be ordered.
  static var bounds: [String] { get }

  /// The query for the rows of the list, as far as its summary has them.
  static var listSelection: String { get }

  /// The properties of the summary that are not in the column of their name.
  static var summaryNames: ColumnNames { get }

  /// What tells the record from others of a like name when it is offered for choosing.
  static func lookupDetail(_ number: Int, from db: Database, today: CivilDate) throws -> String
}

/// An order of a list: a column that is never NULL, and the indexes that are walked.
struct ListOrder {
  let column: String
  let index: String
  /// The index that gives the order among the rows of one condition, if there is one.
  let narrowed: String?

  init(_ column: String, _ index: String, narrowed: String? = nil) {
    self.column = column
    self.index = index
    self.narrowed = narrowed
  }
}

extension ListedRecord where Summary == Self {
  static var summaryNames: ColumnNames { mentions.names(in: columnNames) }
}

extension ListedRecord {
  static func conditions(for standing: String) -> [String] { [] }
  static var standingIndex: String? { nil }
  static var listSelection: String { mentions.selection(from: table) }

  /// What the list shows of the record in a row.
  static func summary(_ row: Columns) throws -> Summary {
    try Summary(from: RowDecoder(row: row, names: summaryNames))
  }

  /// The standing, as the list shows it.
  static func lookupDetail(_ number: Int, from db: Database, today: CivilDate) throws -> String {
    guard let row = try row(number, from: db),
      let column = columns.first(where: \.heading.isStanding)
    else { return "" }
    return column.cell(try summary(row), today).shown
  }

  static var bounds: [String] { [] }

  /// What stands for a blank in an order: it comes after every date.
  static var blankKey: String { "~" }

  /// Whether what lists show of the record is what the domain says.
  func isListed(in district: District, from db: Database) throws -> Bool {
    guard let kept = try Self.row(number, from: db) else { return false }
    return try row(in: district, from: db).allSatisfy { kept[$0.key] == $0.value }
  }
}
