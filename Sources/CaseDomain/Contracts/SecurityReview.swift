/// What a contractor promises on security and what bears it out (§ 10-234bb(c)).
public struct SecurityReview: Hashable, Sendable, Codable {
  /// A measure that the statute names.
  public enum Measure: String, FieldChoice, Codable {
    /// The federal guidance on unreadable health information (§ 13402(h)(2) of P.L. 111-5).
    case federalGuidance = "federal-guidance"
    /// The technical safeguards of 45 CFR 164.312, for student records.
    case technicalSafeguards = "technical-safeguards"
    /// Otherwise the industry's own standards, or better.
    case industryStandards = "industry-standards"
  }

  /// What is promised, in a few words.
  public var promised: String
  /// The measures of the statute that it meets, as far as the review could see.
  public var measures: Set<Measure>
  /// The standard the contractor names, or empty.
  public var standard: String
  /// What bears it out: a certificate, an auditor's report, answers to questions.
  public var evidence: String
  /// The day of the review.
  public var on: CivilDate
}

extension SecurityReview.Measure {
  /// What the measure is.
  public var label: String {
    switch self {
    case .federalGuidance: "federal guidance (P.L. 111-5, § 13402(h)(2))"
    case .technicalSafeguards: "technical safeguards (45 CFR 164.312) for student records"
    case .industryStandards: "the industry's standards or better"
    }
  }
}
