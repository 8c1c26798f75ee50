/// One look at whether the student-data statutes reach a product (§§ 10-234aa to 10-234cc).
///
/// Each limb is a fact of its own, and none that nobody looked at is guessed.
public struct Applicability: Hashable, Sendable, Codable {
  /// Whether student information, records or content come to it, by anybody's hand or its own.
  public var hasStudentData: Bool?
  /// Whether it is known to be used for school purposes, and was made and marketed for them.
  public var isOperator: Bool?
  /// Whether those who run it give the board non-instructional services under a contract.
  public var isConsultant: Bool?
  /// Whether it is made and marketed for anybody.
  public var isForAnybody: Bool?
  /// Whether it is a store or marketplace where software of others is bought or downloaded.
  public var isStore: Bool?
  /// Whether it is unable to comply with what the statute asks of a contract.
  public var isUnable: Bool?
  /// Who looked.
  public var by: String
  /// The day of the look.
  public var on: CivilDate
  /// What the answers rest on.
  public var why: String
  /// The day the district looks again, which is its own practice; `nil` where it set none.
  public var again: CivilDate?

  /// Describes a look.
  public init(
    hasStudentData: Bool? = nil, isOperator: Bool? = nil, isConsultant: Bool? = nil,
    isForAnybody: Bool? = nil, isStore: Bool? = nil, isUnable: Bool? = nil, by: String,
    on: CivilDate, why: String = "", again: CivilDate? = nil
  ) {
    (self.hasStudentData, self.isOperator) = (hasStudentData, isOperator)
    (self.isConsultant, self.isForAnybody) = (isConsultant, isForAnybody)
    (self.isStore, self.isUnable) = (isStore, isUnable)
    (self.by, self.on, self.why, self.again) = (by, on, why, again)
  }

  /// Whether those who run it are such that a contract with them is asked for: an operator or a
  /// consultant; `nil` while that is not answered.
  var isRunByContractor: Bool? {
    if isOperator == true || isConsultant == true { return true }
    return isOperator == false && isConsultant == false ? false : nil
  }

  /// What follows from the answers.
  ///
  /// Neither a product for anybody nor a store is let off by that answer alone: the one limit is of
  /// § 10-234cc, the other of what a store sells, so that the first three limbs decide.
  public var standing: ApplicabilityStanding {
    if hasStudentData == false || isRunByContractor == false { return .nothing }
    guard hasStudentData == true, isRunByContractor == true else { return .unanswered }
    return isUnable == true ? .exemptionPossible : .contractNeeded
  }

  /// The answer to a limb.
  public subscript(limb: ApplicabilityLimb) -> Bool? {
    switch limb {
    case .studentData: hasStudentData
    case .operator: isOperator
    case .consultant: isConsultant
    case .generalAudience: isForAnybody
    case .store: isStore
    case .unable: isUnable
    }
  }
}
