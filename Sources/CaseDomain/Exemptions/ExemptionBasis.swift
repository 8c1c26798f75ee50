/// The facts an exemption's standing on a day follows from, small enough to keep beside a list's row.
public struct ExemptionBasis: Hashable, Sendable, Codable {
  /// The days on which it came into effect and went out of it, in turn.
  public var inEffect: [CivilDate]
  /// The days on which a contract began to cover the product and no contract did any more, in turn.
  public var covered: [CivilDate]
  /// How it came to its end, once it has.
  public var ending: ExemptionEnd.Kind?
  /// The day of the end.
  public var endedOn: CivilDate?

  /// The standing on a day.
  public func standing(on day: CivilDate) -> ExemptionStanding {
    if let ending, let endedOn, endedOn <= day { return ending == .ended ? .ended : .withdrawn }
    if covered.isOn(day) { return .superseded }
    return inEffect.isOn(day) ? .inEffect : .incomplete
  }
}
