import CaseDomain
import Foundation

/// The files of the made-up district: its two lists of affected students, its policy, its contracts, and
/// whatever is on disk.
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

  /// A document of the made-up district, or the file at the path.
  public func document(at path: String, as role: String, on day: CivilDate) -> Attachment {
    let name = String(path.dropFirst("sample:".count))
    guard path.hasPrefix("sample:"), let content = Self.documents[name] else {
      return Self.disk.document(at: path, as: role, on: day)
    }
    return Attachment(holding: content, as: name, role: role, on: day)
  }

  /// The policy and the contracts, plainly made up; one is no more than the picture of a page.
  private static let documents: [String: [UInt8]] = [
    "quillback-facts.txt": contract("Quillback Sums", "Quillback Facts"),
    "lanternfish-classroom.txt": contract("Lanternfish Learning", "Lanternfish Classroom"),
    "adopted-policy.txt": Array(
      """
      A MADE-UP POLICY OF A MADE-UP DISTRICT

      Sample Harbor Public Schools (made up) protects what its students entrust to it. What this page
      says is made up; the terms that the program goes by stand in the casebook.

      """.utf8),
    "tidewrack-scan.png": Array(
      Data(
        base64Encoded:
          "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJ"
          + "RU5ErkJggg==") ?? Data()),
  ]

  private static func contract(_ contractor: String, _ product: String) -> [UInt8] {
    Array(
      """
      A MADE-UP CONTRACT

      Between Sample Harbor Public Schools (made up) and \(contractor) (made up), about \(product).

      1. Everything in this document is made up, as are its parties.
      2. Student data is the district's, and is deleted when the district asks for it.
      3. \(contractor) sells no student data and shows no advertising chosen by it.

      """.utf8)
  }

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
