/// What an act may use beside the casebook: the files that a person names, what prints letters,
/// what looks into documents, and what reads policies.
public struct Means: Sendable {
  /// The files that a person may name.
  public let files: any TableFiles
  /// What prints letters.
  public let printer: any LetterPrinter
  /// What looks into documents.
  public let reader: any DocumentReader

  /// What reads policies.
  public let policies: any PolicyReader

  /// Hands over what is at hand; nothing where nothing is given.
  public init(
    files: any TableFiles = NoTableFiles(), printer: any LetterPrinter = NoLetterPrinter(),
    reader: any DocumentReader = NoDocumentReader(),
    policies: any PolicyReader = NoPolicyReader()
  ) {
    (self.files, self.printer, self.reader) = (files, printer, reader)
    self.policies = policies
  }
}
