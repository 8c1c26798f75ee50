/// A signed contract for the product of an exemption, with days on which it covers the product.
///
/// It ends the exemption's ground: a tool that is under contract is not unable to comply
/// (§ 10-234bb(i)).
public struct CoveringContract: Hashable, Sendable {
  /// The contract.
  public let contract: Mention
  /// The days.
  public let days: Stretch

  /// The first day.
  public var from: CivilDate { days.from }
  /// The last day, or `nil` while none is set.
  public var until: CivilDate? { days.until }

  /// Whether it covers the product on a day.
  public func covers(_ day: CivilDate) -> Bool { days.contains(day) }
}

extension Contract {
  /// What it covers, one for each run of days; nothing where it covers its products on no day.
  public var covering: [CoveringContract] {
    daysInForce.map { CoveringContract(contract: Mention(number, title), days: $0) }
  }
}
