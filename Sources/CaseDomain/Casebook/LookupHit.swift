/// A record found for choosing.
public struct LookupHit: Hashable, Sendable {
  /// The record.
  public let reference: CaseReference
  /// What it is called.
  public let title: String
  /// More to tell it from others.
  public let detail: String

  /// Describes a find.
  public init(reference: CaseReference, title: String, detail: String) {
    self.reference = reference
    self.title = title
    self.detail = detail
  }
}
