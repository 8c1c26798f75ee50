/// The numbers a district sets for itself where the law gives none.
///
/// The statute says "reasonable" for the time to amend a contract and the time to delete; a
/// number kept here is the district's own and is always shown as such.
public struct Practice: Hashable, Sendable, Codable {
  /// Days a contractor gets to amend a contract after a notice to amend.
  public var cureDays: Int
  /// Days a contractor gets to delete after a request.
  public var deletionDays: Int
  /// Days before a contract's end at which its renewal comes up.
  public var renewalLeadDays: Int
  /// Days after a contract's end by which the contractor confirms that it kept nothing.
  public var endConfirmationDays: Int
  /// Months after which an exemption is looked at again.
  public var exemptionReviewMonths: Int
  /// Days after which a request to correct a record is to be answered, where the district set a number.
  public var correctionDays: Int?

  /// The numbers of days that make sense for a practice or a contract's term: up to five years.
  public static let dayRange = 1...1825
  /// The numbers of months that make sense for a review: up to five years.
  public static let monthRange = 1...60

  /// Whether every number makes sense.
  public var isSensible: Bool {
    [cureDays, deletionDays, renewalLeadDays, endConfirmationDays].allSatisfy(
      Self.dayRange.contains) && Self.monthRange.contains(exemptionReviewMonths)
      && correctionDays.map(Self.dayRange.contains) != false
  }

  /// The numbers a new casebook starts with; no law stands behind them.
  public static let usual = Practice(
    cureDays: 30, deletionDays: 30, renewalLeadDays: 60, endConfirmationDays: 30,
    exemptionReviewMonths: 12)

  /// The period this practice gives a rule, or nothing for a rule the law sets.
  public func period(for rule: RuleID) -> Period? {
    switch rule {
    case .cureTime: .calendarDays(cureDays)
    case .deletionTime: .calendarDays(deletionDays)
    case .renewalLead: .calendarDays(-renewalLeadDays)
    case .endConfirmation: .calendarDays(endConfirmationDays)
    case .exemptionReview: .months(exemptionReviewMonths)
    case .contractNotice, .breachFamilies, .breachInformation, .breachRecords, .breachResidents,
      .identityServices, .annualNotice, .recordAccess, .recordAccessSpecialEducation,
      .recordCopySpecialEducation, .recordsDenial, .recordsAppeal, .transferNotice,
      .transferRecords:
      nil
    }
  }
}
