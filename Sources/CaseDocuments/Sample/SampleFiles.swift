import CaseDomain

/// The files of the made-up district: its two lists of affected students, and whatever is on disk.
public struct SampleFiles: TableFiles {
  private static let disk = FilesOnDisk()

  /// Makes the reader.
  public init() {}

  /// A list of the made-up district, or the table in a file on disk.
  public func table(at path: String) throws(StoreFailure) -> RegisterTable {
    switch path {
    case "sample:first-list.csv": Self.list(named: path, of: 215)
    case "sample:whole-list.csv": Self.list(named: path, of: 300)
    default: try Self.disk.table(at: path)
    }
  }

  /// The content of a small file on disk.
  public func content(at path: String, atMost limit: Int) throws(StoreFailure) -> [UInt8] {
    try Self.disk.content(at: path, atMost: limit)
  }

  /// Those of some files that a folder or a ZIP archive on disk holds.
  public func tables(
    _ names: [String], at path: String
  ) throws(StoreFailure) -> [String: RegisterTable] { try Self.disk.tables(names, at: path) }

  /// So many children, plainly made up; one in twenty has no address.
  private static func list(named name: String, of count: Int) -> RegisterTable {
    let rows = (1...count).map { number in
      RegisterTable.Row(
        number: number + 1,
        cells: [
          "\(2000 + number)", "Child \(number) Made-Up", "\(3 + number % 3)",
          number.isMultiple(of: 20) ? "" : "family.\(number)@made-up.example",
        ])
    }
    return RegisterTable(
      name: name, header: ["Student ID", "Student Name", "Grade", "Guardian E-mail"], rows: rows)
  }
}
