/// A register as a spreadsheet saved it: a header and the rows below it.
public struct RegisterTable: Hashable, Sendable {
  /// One row of the register.
  public struct Row: Hashable, Sendable {
    /// The row's number as a spreadsheet shows it: the first of the file is 1, and blank ones count.
    public let number: Int
    /// The cells from the left; a row may be shorter or longer than the header.
    public let cells: [String]

    /// Describes a row.
    public init(number: Int, cells: [String]) {
      self.number = number
      self.cells = cells
    }

    /// The cell of a column without blanks at its ends; empty where the row ends before it.
    public func cell(_ column: Int) -> String {
      column < cells.count ? cells[column].trimmed : ""
    }
  }

  /// The file's name without its folder.
  public let name: String
  /// The headings from the left; one may be empty.
  public let header: [String]
  /// The rows that are not blank, in order.
  public let rows: [Row]
  /// What the person should know about how the file was read, each as a sentence.
  public let cautions: [String]

  /// Describes a register.
  public init(name: String, header: [String], rows: [Row], cautions: [String] = []) {
    self.name = name
    self.header = header.map { $0.trimmed }
    self.rows = rows
    self.cautions = cautions
  }

  /// The column's letter, as the spreadsheet shows it: A, B, … Z, AA.
  public static func letter(_ column: Int) -> String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      let digit = UInt8((rest - 1) % 26)
      letters = String(UnicodeScalar(UInt8(ascii: "A") + digit)) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }

  /// What the column is called: its heading, or its letter where it has none.
  public func title(_ column: Int) -> String {
    column < header.count && !header[column].isEmpty
      ? header[column] : "column \(Self.letter(column))"
  }
}
