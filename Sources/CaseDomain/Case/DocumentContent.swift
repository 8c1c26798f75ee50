/// What was found by a look into a document.
public struct DocumentContent: Hashable, Sendable {
  /// How many pages it has, where that could be found.
  public var pages: Int?
  /// How much of it a program can read aloud.
  public var reading: DocumentReading

  /// Describes what was found.
  public init(pages: Int? = nil, _ reading: DocumentReading) {
    (self.pages, self.reading) = (pages, reading)
  }

  /// What the kind of a document says by itself; `nil` for a PDF, which may be any.
  ///
  /// A plain text is read aloud whole, and a picture has no text.
  public static func known(of kind: DocumentKind) -> DocumentContent? {
    switch kind {
    case .pdf: nil
    case .word, .text: DocumentContent(.tagged)
    case .png, .jpeg: DocumentContent(pages: 1, .noText)
    }
  }
}
