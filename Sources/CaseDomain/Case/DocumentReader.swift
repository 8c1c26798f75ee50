/// Looks into documents for how many pages they have and whether they can be read aloud.
public protocol DocumentReader: Sendable {
  /// What is found in a document of a kind; `unknown` for what is broken, locked or takes too long.
  func content(of bytes: [UInt8], as kind: DocumentKind) -> DocumentContent
}
