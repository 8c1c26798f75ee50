/// The agreement of somebody else that a contract rests on, where the district signed onto one.
public struct BaseAgreement: Hashable, Sendable, Codable {
  /// Whose agreement it is.
  public enum Kind: String, FieldChoice, Codable {
    /// Another district's, whose vendor offers its terms to those that sign onto it.
    case generalOffer = "general-offer"
    /// A consortium's, for the districts in it.
    case consortium

    /// What it is.
    public var hint: String {
      switch self {
      case .generalOffer: "Another district's agreement, which its vendor lets others sign onto."
      case .consortium: "An agreement made for the districts of a consortium."
      }
    }
  }

  /// What sort of agreement it is.
  public var kind: Kind
  /// The district or the consortium that made it.
  public var maker: String
  /// The day it bears, where that is known.
  public var datedOn: CivilDate?
  /// The last day of its term, where it has one.
  public var endsOn: CivilDate?

  /// Describes an agreement.
  public init(
    kind: Kind, maker: String, datedOn: CivilDate? = nil, endsOn: CivilDate? = nil
  ) {
    (self.kind, self.maker, self.datedOn, self.endsOn) = (kind, maker, datedOn, endsOn)
  }

  /// What it is called in the middle of a sentence.
  var called: String { "the \(kind.label) of \(maker)" }
}
