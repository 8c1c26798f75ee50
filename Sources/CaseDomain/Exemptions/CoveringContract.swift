/// A signed contract for the product of an exemption, with the days on which it covers the product.
///
/// It ends the exemption's ground: a tool that is under contract is not unable to comply
/// (§ 10-234bb(i)).
public struct CoveringContract: Hashable, Sendable {
  /// The contract.
  public let contract: Mention
  /// The first day.
  public let from: CivilDate
  /// The last day, or `nil` while none is set.
  public let until: CivilDate?

  /// What a contract covers; `nil` for one that covers its products on no day.
  public init?(_ contract: Contract) {
    guard let signedOn = contract.signedOn else { return nil }
    self.contract = Mention(contract.number, contract.title)
    from = max(signedOn, contract.inForceOn ?? signedOn)
    // A contract that was determined to be void covers nothing from that day on.
    let void = contract.determination.map { $0.on.adding(days: -1) }
    until = [contract.endsOn, void].compactMap(\.self).min()
    if let until, until < from { return nil }
  }

  /// Whether it covers the product on a day.
  public func covers(_ day: CivilDate) -> Bool { from <= day && until.map { day <= $0 } ?? true }
}
