/// Reads the files that a person names, for an act that takes in what they say.
public protocol TableFiles: Sendable {
  /// The table in a file that a spreadsheet saved.
  ///
  /// - Throws: `StoreFailure` of kind `document`, saying what the file is instead.
  func table(at path: String) throws(StoreFailure) -> RegisterTable

  /// The content of a small file.
  ///
  /// - Parameter limit: how many bytes it may have.
  /// - Throws: `StoreFailure` of kind `document` for one that is larger or cannot be read.
  func content(at path: String, atMost limit: Int) throws(StoreFailure) -> [UInt8]

  /// Those of some files that an export holds, which is a folder or a ZIP archive.
  ///
  /// - Parameter names: the files' names in lower case.
  /// - Returns: The tables by these names; a file that is missing or empty has none.
  /// - Throws: `StoreFailure` of kind `document`, saying what cannot be read and why.
  func tables(_ names: [String], at path: String) throws(StoreFailure) -> [String: RegisterTable]

  /// A document to be attached, which is read when it is stored.
  func document(at path: String, as role: String, on day: CivilDate) -> Attachment
}

extension TableFiles {
  /// The file at the path.
  public func document(at path: String, as role: String, on day: CivilDate) -> Attachment {
    Attachment(reading: path, role: role, on: day)
  }
}
