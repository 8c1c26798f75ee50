/// A clause that conflicts with what the law asks: void at once and alone (§ 10-234bb(e)).
///
/// Whether the contract also says what a provision asks is a fact of its own, the `Finding`.
public struct ConflictingClause: Hashable, Sendable, Codable {
  /// What it conflicts with.
  public var against: ContractPoint
  /// The page, as the document numbers it.
  public var page: String
  /// The clause, as the document names it.
  public var clause: String
  /// What it says, in a few words.
  public var says: String
  /// The day it was found.
  public var foundOn: CivilDate
  /// The day it stopped to count, once it has.
  public var settledOn: CivilDate?
  /// How: by an amendment, or why it was no conflict.
  public var settledBy: String

  /// Describes a clause that was found.
  public init(
    _ against: ContractPoint, page: String = "", clause: String = "", says: String = "",
    foundOn: CivilDate, settledOn: CivilDate? = nil, settledBy: String = ""
  ) {
    self.against = against
    self.page = page
    self.clause = clause
    self.says = says
    self.foundOn = foundOn
    self.settledOn = settledOn
    self.settledBy = settledBy
  }

  /// Whether it still stands in the contract.
  public var stands: Bool { settledOn == nil }

  /// Where it is and what it says, in words; empty where nobody said.
  var place: String {
    [page.isEmpty ? "" : "page \(page)", clause.isEmpty ? "" : "clause \(clause)", says]
      .filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
