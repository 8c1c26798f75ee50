/// What follows from the facts about a contract on a day; computed, never typed or kept as truth.
public enum Standing: String, CaseIterable, Hashable, Sendable, Codable {
  /// Not signed yet.
  case draft
  /// Signed, with provisions nobody has looked at.
  case underReview = "under-review"
  /// Every required provision found.
  case compliant
  /// A required provision is missing or conflicts.
  case deficient
  /// Deficient, with a notice to amend whose time is running.
  case onNotice = "on-notice"
  /// Missing a provision after notice and a failure to amend in time.
  case void
  /// Past its term or terminated.
  case ended

  /// The standing in words.
  public var label: String {
    switch self {
    case .underReview: "under review"
    case .onNotice: "on notice"
    default: rawValue
    }
  }

  /// How good or bad it is.
  public var tone: Tone {
    switch self {
    case .compliant: .good
    case .deficient, .void: .bad
    case .underReview, .onNotice: .warning
    case .draft: .plain
    case .ended: .muted
    }
  }
}

/// What the review of a contract has come to, whatever the day.
public enum Review: String, CaseIterable, Hashable, Sendable, Codable {
  case draft
  case underReview = "under-review"
  case compliant, deficient
}

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

  /// Describes the facts.
  public init(review: Review, cureBy: CivilDate?, voidable: Bool, endsOn: CivilDate?) {
    self.review = review
    self.cureBy = cureBy
    self.voidable = voidable
    self.endsOn = endsOn
  }

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

extension Contract {
  /// The first day of the void rules of § 10-234bb(e) and (f).
  public static let voidRulesBegin = CivilDate(dayNumber: 17_713)

  /// The day the contract counts as executed, by the district's reading of the word.
  public func executedOn(in office: Office) -> CivilDate? {
    switch office.choices.executedOn {
    case .lastSignature: signedOn
    case .inForce: inForceOn ?? signedOn
    }
  }

  /// Whether the contract was entered into on or after 1 July 2018.
  public var underVoidRules: Bool {
    signedOn.map { $0 >= Self.voidRulesBegin } ?? true
  }

  /// The last day of the contract, with a termination before its term.
  public var endsOn: CivilDate? {
    if let termination { return termination.on }
    if case .ends(let day) = renewals.last?.term ?? term { return day }
    return nil
  }

  /// The term now in force: the newest renewal's, or the first.
  public var currentTerm: Term { renewals.last?.term ?? term }

  /// The finding on a provision.
  public func finding(_ provision: Provision) -> FindingKind {
    findings[provision]?.kind ?? .notReviewed
  }

  /// The required provisions with a finding of a kind, in order.
  public func provisions(_ kind: FindingKind, in office: Office) -> [Provision] {
    office.profile.required.filter { finding($0) == kind }
  }

  /// Whether the addendum is lacking where the district requires it.
  ///
  /// C.G.S. § 10-234bb(f)(2) read literally; by default a contract is compliant without it.
  public func lacksAddendum(in office: Office) -> Bool {
    guard office.choices.addendumRequired else { return false }
    if case .included = terms.addendum { return false }
    return true
  }

  /// The notice to amend that is still unanswered: the newest one that asks for a provision
  /// which is missing or conflicting today.
  public func openNotice(in office: Office) -> NoticeToAmend? {
    notices.last { notice in
      notice.provisions.contains {
        office.profile.requires($0) && [.missing, .conflicting].contains(finding($0))
      }
    }
  }

  /// The facts the standing follows from.
  public func basis(in office: Office) -> StandingBasis {
    let missing = provisions(.missing, in: office)
    let conflicting = provisions(.conflicting, in: office)
    let review: Review =
      if signedOn == nil {
        .draft
      } else if !provisions(.notReviewed, in: office).isEmpty {
        .underReview
      } else if missing.isEmpty && conflicting.isEmpty && !lacksAddendum(in: office) {
        .compliant
      } else {
        .deficient
      }
    let notice = openNotice(in: office)
    return StandingBasis(
      review: review, cureBy: notice?.cureBy,
      voidable: underVoidRules
        && notice?.provisions.contains { missing.contains($0) } ?? false,
      endsOn: endsOn)
  }

  /// The standing on a day.
  public func standing(in office: Office, on day: CivilDate) -> Standing {
    basis(in: office).standing(on: day)
  }
}
