/// No files: whoever only looks at cases reads none.
public struct NoTableFiles: TableFiles {
  /// Makes a reader that refuses.
  public init() {}

  /// Refuses.
  public func table(at path: String) throws(StoreFailure) -> RegisterTable { throw Self.refusal }

  /// Refuses.
  public func content(at path: String, atMost limit: Int) throws(StoreFailure) -> [UInt8] {
    throw Self.refusal
  }

  /// Refuses.
  public func tables(
    _ names: [String], at path: String
  ) throws(StoreFailure) -> [String: RegisterTable] { throw Self.refusal }

  private static let refusal = StoreFailure(
    .document, "No file can be read here. Give the act in Docket itself, or at the prompt.")
}
