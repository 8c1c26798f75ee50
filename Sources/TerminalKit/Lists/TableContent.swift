/// One row of a list.
public struct TableRow: Hashable, Sendable {
  /// What the caller knows it by; empty for a heading.
  public var id: String
  /// Its text, one for each column of the list.
  public var cells: [String]
  var role: Role
  /// The one column that its role colors, beside the sign; the whole row where there is none.
  var tinted: Int?
  /// A sign in front of it, such as "!" for overdue.
  var sign: String

  /// Makes a row.
  public init(
    id: String, _ cells: [String], role: Role = .text, tinted: Int? = nil, sign: String = ""
  ) {
    self.id = id
    self.cells = cells
    self.role = role
    self.tinted = tinted
    self.sign = sign
  }

  /// Makes a heading over the rows that follow, which cannot be selected.
  public static func heading(_ text: String) -> TableRow {
    TableRow(id: "", [text], role: .heading)
  }

  var isHeading: Bool { id.isEmpty }
}

/// The rows of a list, or the part of them that has been read.
public struct TableContent: Hashable, Sendable {
  /// The rows, with the headings over them.
  public var rows: [TableRow]
  /// Where the selected row stands, such as "12 of 340", where these rows are only a part.
  public var place: String?
  /// What to say when there is none.
  var emptyText: String

  /// Makes the content of a list.
  public init(_ rows: [TableRow], emptyText: String = "Nothing here.") {
    self.rows = rows
    self.emptyText = emptyText
  }

  /// Returns the index of a row, if the list has it.
  public func index(of id: String) -> Int? {
    rows.firstIndex { $0.id == id && !$0.isHeading }
  }

  /// Whether there is a row that can be selected.
  func isSelectable(_ index: Int) -> Bool {
    rows.indices.contains(index) && !rows[index].isHeading
  }
}
