/// Looks into no document: what its kind does not say is not known.
public struct NoDocumentReader: DocumentReader {
  /// Makes the reader.
  public init() {}

  /// What the kind says.
  public func content(of bytes: [UInt8], as kind: DocumentKind) -> DocumentContent {
    DocumentContent.known(of: kind) ?? DocumentContent(.unknown)
  }
}
