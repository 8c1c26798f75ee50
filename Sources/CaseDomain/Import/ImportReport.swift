/// What came of each row of a register; every row is in exactly one of the three lists.
public struct ImportReport: Hashable, Sendable {
  /// A row that opened a contract.
  public struct Imported: Hashable, Sendable {
    /// The row of the file, as a spreadsheet numbers it.
    public let row: Int
    /// What the contract is for: the product, or the contractor where the row names none.
    public let name: String
    /// The contract.
    public let reference: CaseReference
  }

  /// A row whose contract is there already; nothing is changed.
  public struct Matched: Hashable, Sendable {
    /// The row of the file, as a spreadsheet numbers it.
    public let row: Int
    /// What the contract is for: the product, or the contractor where the row names none.
    public let name: String
    /// The contract that is there.
    public let reference: CaseReference
    /// The row of the same file that opened the contract, if one did.
    public let earlierRow: Int?
    /// Where the file says otherwise than the casebook.
    public let differences: [ImportDifference]
  }

  /// A row that cannot be imported as it is.
  public struct Refused: Hashable, Sendable, Codable {
    /// The row of the file, as a spreadsheet numbers it.
    public let row: Int
    /// The field to correct, or empty where it is the row itself.
    public let field: String
    /// What stands there.
    public let value: String
    /// What is wrong and what would be right.
    public let reason: String
  }

  /// The rows that opened a contract, or would in a rehearsal.
  public internal(set) var imported: [Imported] = []
  /// The rows that are there already.
  public internal(set) var matched: [Matched] = []
  /// The rows that cannot be imported.
  public internal(set) var refused: [Refused] = []
  /// The mapping by which the rows were read, where what is on file made it another one.
  public internal(set) var adapted: ImportMapping?
  /// Whether the import was only tried, and undone.
  public var rehearsed = false

  /// Begins a report.
  public init() {}

  /// How many rows the register has.
  public var rows: Int { imported.count + matched.count + refused.count }

  /// Whether the import may stay: nothing was refused, or only the valid rows were asked for.
  public func stands(validOnly: Bool) -> Bool { validOnly || refused.isEmpty }
}

/// One field in which a register differs from the casebook.
public struct ImportDifference: Hashable, Sendable {
  /// The field, as the command line names it.
  public let field: String
  /// What the casebook says; empty where it says nothing.
  public let here: String
  /// What the file says.
  public let file: String

  /// The difference in words.
  public var words: String {
    field == ImportMapping.remark
      ? "no note here says \(file)"
      : here.isEmpty
        ? "\(field) is blank here; the file has \(file)"
        : "\(field) here: \(here); in the file: \(file)"
  }
}
