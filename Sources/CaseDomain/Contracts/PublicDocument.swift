/// A document of a contract that the website shows.
///
/// Only what a person chose is shown: a document that was attached is not public by that.
public struct PublicDocument: Hashable, Sendable, Codable {
  /// The document's number in the casebook.
  public var document: Int
  /// What the website calls it.
  public var title: String
  /// What of the contract it is.
  public var part: ContractPart
  /// What its content is, whatever its name says.
  public var kind: DocumentKind
  /// How many pages it has, where that could be found.
  public var pages: Int?
  /// How much of it a program can read aloud.
  public var reading: DocumentReading
  /// The day it was chosen.
  public var publishedOn: CivilDate
  /// The day it was taken off, if it was.
  public var withdrawnOn: CivilDate?
  /// Why it was taken off.
  public var withdrawnWhy = ""

  /// Describes a document that the website shows.
  public init(
    _ document: Int, title: String, part: ContractPart = .contract, kind: DocumentKind,
    pages: Int? = nil, reading: DocumentReading,
    publishedOn: CivilDate, withdrawnOn: CivilDate? = nil, withdrawnWhy: String = ""
  ) {
    (self.document, self.title, self.part, self.kind) = (document, title, part, kind)
    (self.pages, self.reading, self.publishedOn) = (pages, reading, publishedOn)
    (self.withdrawnOn, self.withdrawnWhy) = (withdrawnOn, withdrawnWhy)
  }
}
