/// One row of a list.
public struct TableRow: Hashable, Sendable {
  /// What the caller knows it by; empty for a heading.
  public var id: String
  /// Its text, one for each column of the list.
  public var cells: [String]
  /// What it is for.
  public var role: Role
  /// A sign in front of it, such as "!" for overdue.
  public var sign: String

  /// Makes a row.
  public init(id: String, _ cells: [String], role: Role = .text, sign: String = "") {
    self.id = id
    self.cells = cells
    self.role = role
    self.sign = sign
  }

  /// Makes a heading over the rows that follow, which cannot be selected.
  public static func heading(_ text: String) -> TableRow {
    TableRow(id: "", [text], role: .heading)
  }

  /// Whether it is a heading.
  public var isHeading: Bool { id.isEmpty }
}

/// The rows of a list, or the page of them that has been read.
public struct TableContent: Hashable, Sendable {
  /// The rows at hand.
  public var rows: [TableRow]
  /// The index, in the whole list, of the first row at hand.
  public var first: Int
  /// How many rows the whole list has.
  public var total: Int
  /// Where the selected row stands, such as "12 of 340", where the list at hand is only a part.
  public var place: String?
  /// What to say when there is none.
  public var emptyText: String

  /// Makes the content of a list; without a first index and a total the rows are all of it.
  public init(
    _ rows: [TableRow], first: Int = 0, total: Int? = nil, emptyText: String = "Nothing here."
  ) {
    self.rows = rows
    self.first = first
    self.total = total ?? rows.count
    self.emptyText = emptyText
  }

  /// Returns a row by its index in the whole list, if it is at hand.
  public subscript(index: Int) -> TableRow? {
    rows.indices.contains(index - first) ? rows[index - first] : nil
  }

  /// Returns the index of a row in the whole list, if it is at hand.
  public func index(of id: String) -> Int? {
    rows.firstIndex { $0.id == id && !$0.isHeading }.map { $0 + first }
  }

  /// Whether the row can be selected; one that is not at hand is taken to be ordinary.
  func isSelectable(_ index: Int) -> Bool {
    index >= 0 && index < total && self[index]?.isHeading != true
  }

  /// How many rows at hand are not headings.
  var headings: Int { rows.count { $0.isHeading } }
}
