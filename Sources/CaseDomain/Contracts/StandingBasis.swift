/// The facts a standing follows from, small enough to keep beside a list's row.
public struct StandingBasis: Hashable, Sendable, Codable {
  /// What the review has come to.
  public var review: Review
  /// The last day of the notice to amend that is unanswered, if one is.
  public var cureBy: CivilDate?
  /// Whether the contract becomes void when that day passes.
  public var voidable: Bool
  /// The last day of the contract, if it has one.
  public var endsOn: CivilDate?

  /// The standing on a day.
  ///
  /// A notice covers its last day, and a contract its last day: what follows begins the day after.
  public func standing(on day: CivilDate) -> Standing {
    if review == .draft { return .draft }
    if let endsOn, endsOn < day { return .ended }
    if let cureBy {
      if day <= cureBy { return .onNotice }
      if voidable { return .void }
    }
    switch review {
    case .draft: return .draft
    case .underReview: return .underReview
    case .compliant: return .compliant
    case .deficient: return .deficient
    }
  }
}
