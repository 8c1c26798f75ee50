/// What a list shows of a contract, kept beside it so that a page is read by index alone.
public struct ContractSummary: Hashable, Sendable {
  /// The running number.
  public var number: Int
  /// Counts the changes.
  public var revision: Int
  /// The vendor and the products.
  public var title: String
  /// The facts the standing follows from.
  public var basis: StandingBasis
  /// How many of the required provisions were looked at.
  public var reviewed: Int
  /// How many provisions are required.
  public var required: Int
  /// The day the last party signed.
  public var signedOn: CivilDate?
  /// The day the newest website notice went up.
  public var postedOn: CivilDate?

  /// Describes a row.
  public init(
    number: Int, revision: Int, title: String, basis: StandingBasis, reviewed: Int,
    required: Int, signedOn: CivilDate?, postedOn: CivilDate?
  ) {
    self.number = number
    self.revision = revision
    self.title = title
    self.basis = basis
    self.reviewed = reviewed
    self.required = required
    self.signedOn = signedOn
    self.postedOn = postedOn
  }

  /// The values of the columns on a day.
  public func cells(on day: CivilDate) -> [ListCell] {
    [
      .text(CaseReference(.contract, number).description), .text(title),
      .text(basis.standing(on: day).label), .optional(signedOn), .optional(basis.endsOn),
      .text("\(reviewed)/\(required)"), .optional(postedOn),
    ]
  }

  /// How good or bad the standing is on a day.
  public func tone(on day: CivilDate) -> Tone { basis.standing(on: day).tone }
}

extension Contract {
  /// What a list shows of the contract.
  public func summary(in office: Office) -> ContractSummary {
    let required = office.profile.required
    return ContractSummary(
      number: number, revision: revision, title: title, basis: basis(in: office),
      reviewed: required.count - provisions(.notReviewed, in: office).count,
      required: required.count, signedOn: signedOn, postedOn: postings.last?.on)
  }
}
