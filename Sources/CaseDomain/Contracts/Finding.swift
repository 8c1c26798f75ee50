/// The finding on one provision, with where in the contract it was made.
public struct Finding: Hashable, Sendable, Codable {
  /// What was found.
  public var kind: FindingKind
  /// The page, as the document numbers it.
  public var page: String
  /// The clause, as the document names it.
  public var clause: String
  /// A remark.
  public var note: String
  /// The day of the review.
  public var on: CivilDate

  /// Describes a finding.
  public init(
    _ kind: FindingKind, page: String = "", clause: String = "", note: String = "",
    on: CivilDate
  ) {
    self.kind = kind
    self.page = page
    self.clause = clause
    self.note = note
    self.on = on
  }

  /// Where in the contract it is, in words; empty where nobody said.
  var place: String {
    [page.isEmpty ? "" : "page \(page)", clause.isEmpty ? "" : "clause \(clause)"]
      .filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
