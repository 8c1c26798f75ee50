/// What a list shows of a contract, kept beside it so that a page is read by index alone.
public struct ContractSummary: Hashable, Sendable, Codable {
  /// The running number.
  public var number: Int
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
  /// The days on which it came into force and went out of it, in turn.
  public var inForce: [CivilDate]
  /// The day the website notice first went up, unless it was taken down.
  public var postedOn: CivilDate?
}

extension Contract {
  /// What a list shows of the contract.
  public func summary(in district: District) -> ContractSummary {
    let required = policy(in: district).required
    return ContractSummary(
      number: number, title: title, basis: basis(in: district),
      reviewed: required.count - provisions(.notReviewed, in: district).count,
      required: required.count, signedOn: signedOn,
      inForce: daysInForce.flatMap { [$0.from] + ($0.until.map { [$0.adding(days: 1)] } ?? []) },
      postedOn: isPosted ? postingDays.min() : nil)
  }
}
