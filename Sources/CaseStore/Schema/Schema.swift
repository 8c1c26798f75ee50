/// The casebook's tables, as numbered files that are applied in order.
///
/// A file is never changed once a program with it was released, only followed by another. SQLite
/// keeps the text of each statement as it was given, so these texts are also what an opened file is
/// compared with: a trigger that was dropped or a table that was altered shows.
enum Schema {
  /// Marks the file as a casebook: the letters `DOCK`.
  static let applicationID = 0x444F_434B

  /// The statements of each file: the first makes version 1, every other one a version of the one
  /// before.
  static let steps: [[String]] = [
    PackageResources.schema_001_sql, PackageResources.schema_002_sql,
    PackageResources.schema_003_sql, PackageResources.schema_004_sql,
    PackageResources.schema_005_sql, PackageResources.schema_006_sql,
    PackageResources.schema_007_sql, PackageResources.schema_008_sql,
    PackageResources.schema_009_sql, PackageResources.schema_010_sql,
  ].map(statements)

  /// The newest version this program knows.
  static var version: Int { steps.count }

  /// The tables with a text index, which is named after them.
  ///
  /// SQLite refuses to run the indexes from triggers while the schema is not trusted, so the program
  /// keeps them itself.
  static let textTables = Set(
    steps.joined().compactMap { statement in
      let words = statement.split(separator: " ", maxSplits: 4)
      return words.starts(with: ["CREATE", "VIRTUAL", "TABLE"])
        ? String(words[3].dropLast("Text".count)) : nil
    })

  /// The statements of a file: each ends before an empty line, and a line of `--` is a remark.
  private static func statements(of file: [UInt8]) -> [String] {
    let newline = UInt8(ascii: "\n")
    var statements: [String] = []
    var statement: [UInt8] = []
    func end() {
      while let last = statement.last, last == newline || last == UInt8(ascii: ";") {
        statement.removeLast()
      }
      if !statement.isEmpty { statements.append(String(decoding: statement, as: UTF8.self)) }
      statement = []
    }
    for line in file.split(separator: newline, omittingEmptySubsequences: false) {
      if line.isEmpty {
        end()
      } else if !line.starts(with: "--".utf8) {
        statement += line
        statement.append(newline)
      }
    }
    end()
    return statements
  }
}
