/// Reads the tables in files that a person names, for an act that takes them in.
public protocol TableFiles: Sendable {
  /// The table in a file that a spreadsheet saved.
  ///
  /// - Throws: `StoreFailure` of kind `document`, saying what the file is instead.
  func table(at path: String) throws(StoreFailure) -> RegisterTable

  /// Those of some files that an export holds, which is a folder or a ZIP archive.
  ///
  /// - Parameter names: the files' names in lower case.
  /// - Returns: The tables by these names; a file that is missing or empty has none.
  /// - Throws: `StoreFailure` of kind `document`, saying what cannot be read and why.
  func tables(_ names: [String], at path: String) throws(StoreFailure) -> [String: RegisterTable]
}
