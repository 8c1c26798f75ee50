/// What an act may use beside the casebook: the files that a person names, and what prints letters.
public struct Means: Sendable {
  /// The files that a person may name.
  public let files: any TableFiles
  /// What prints letters.
  public let printer: any LetterPrinter

  /// Hands over what is at hand; nothing where nothing is given.
  public init(
    files: any TableFiles = NoTableFiles(), printer: any LetterPrinter = NoLetterPrinter()
  ) {
    self.files = files
    self.printer = printer
  }
}
