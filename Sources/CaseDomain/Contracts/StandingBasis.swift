/// The facts a standing follows from, small enough to keep beside a list's row.
public struct StandingBasis: Hashable, Sendable, Codable {
  /// What the review has come to.
  public var review: Review
  /// The last day of the notice to amend that is unanswered, if one is.
  public var cureBy: CivilDate?
  /// Whether the contract can be determined to be void once that day has passed.
  public var voidable: Bool
  /// The day from which the contract is void, if it was determined to be.
  public var voidSince: CivilDate?
  /// The last day of the contract, if it has one.
  public var endsOn: CivilDate?

  /// The standing on a day.
  ///
  /// A notice covers its last day, and a contract its last day: what follows begins the day after.
  public func standing(on day: CivilDate) -> Standing {
    if review == .draft { return .draft }
    if let voidSince, voidSince <= day { return .void }
    if let endsOn, endsOn < day { return .ended }
    if let cureBy {
      if day <= cureBy { return .onNotice }
      if voidable { return .pastTime }
    }
    switch review {
    case .draft: return .draft
    case .underReview: return .underReview
    case .compliant: return .compliant
    case .deficient: return .deficient
    }
  }
}
