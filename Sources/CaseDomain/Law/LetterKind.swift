/// A kind of letter: what it is for, and to whom it goes.
public enum LetterKind: String, CaseIterable, Hashable, Sendable, Codable {
  case noticeToAmend = "notice-to-amend"
  case voidDetermination = "void-determination"
  case exemptionAgreement = "exemption-agreement"
  case exemptionEvidence = "exemption-evidence"
  case deletionRequest = "deletion-request"
  case deletionFollowUp = "deletion-follow-up"
  case deletionAgain = "deletion-again"
  case deletionCertificate = "deletion-certificate"
  case deletionAnswer = "deletion-answer"
  case deletionRefusal = "deletion-refusal"
  case familyBreachNotice = "family-breach-notice"
  case laterBreachNotice = "later-breach-notice"
  case breachCorrection = "breach-correction"
  case websiteBreachNotice = "website-breach-notice"
  case annualNotice = "annual-notice"
  case requestAcknowledgment = "request-acknowledgment"
  case requestGrant = "request-grant"
  case requestDenial = "request-denial"
  case requestHearing = "request-hearing"
  case requestDecision = "request-decision"
  case toolDecision = "tool-decision"

  /// Who reads it.
  public enum Audience: Sendable {
    /// A contractor or operator.
    case contractor
    /// One parent, guardian or student.
    case person
    /// Every family of a list, each by a copy of its own.
    case families
    /// A teacher or another member of staff.
    case staff
    /// Whoever looks at the district's website.
    case everyone
  }

  /// What the screens call it.
  public var label: String {
    switch self {
    case .noticeToAmend: "Notice to amend"
    case .voidDetermination: "Void determination"
    case .exemptionAgreement: "Exemption agreement"
    case .exemptionEvidence: "Evidence for a parent"
    case .deletionRequest: "Deletion request"
    case .deletionFollowUp: "Deletion reminder"
    case .deletionAgain: "Deletion of restored data"
    case .deletionCertificate: "Certificate of deletion"
    case .deletionAnswer: "Deletion answer"
    case .deletionRefusal: "Deletion refusal"
    case .familyBreachNotice: "Breach notice, families"
    case .laterBreachNotice: "Later breach notice"
    case .breachCorrection: "Breach correction"
    case .websiteBreachNotice: "Breach notice, website"
    case .annualNotice: "Annual notice"
    case .requestAcknowledgment: "Request came"
    case .requestGrant: "Grant of a request"
    case .requestDenial: "Denial of a request"
    case .requestHearing: "Notice of a hearing"
    case .requestDecision: "Decision of a hearing"
    case .toolDecision: "Decision on a tool"
    }
  }

  /// Who reads it.
  public var audience: Audience {
    switch self {
    case .noticeToAmend, .voidDetermination, .deletionRequest, .deletionFollowUp, .deletionAgain,
      .deletionCertificate:
      .contractor
    case .exemptionAgreement, .exemptionEvidence, .deletionAnswer, .deletionRefusal,
      .requestAcknowledgment, .requestGrant, .requestDenial, .requestHearing, .requestDecision:
      .person
    case .familyBreachNotice, .laterBreachNotice, .breachCorrection, .annualNotice: .families
    case .toolDecision: .staff
    case .websiteBreachNotice: .everyone
    }
  }

  /// Whether it begins by naming the person it goes to.
  public var isLetterToPerson: Bool {
    audience == .staff || audience == .person && self != .exemptionAgreement
  }

  /// Whether it is a wave of a breach, which is recorded with the numbers of those it reached.
  public var isWave: Bool { self == .familyBreachNotice || self == .laterBreachNotice }

  /// The languages it can be in: contractors and staff are written to in English, everybody else in
  /// the family's own.
  public var languages: [Language] {
    switch audience {
    case .contractor, .staff: [.english]
    case .person, .families, .everyone: Language.allCases
    }
  }

  /// Whether it names a child, or a person who asks for something.
  public var namesPeople: Bool {
    switch self {
    case .exemptionAgreement, .exemptionEvidence, .deletionRequest, .deletionFollowUp,
      .deletionAgain, .deletionCertificate, .deletionAnswer, .deletionRefusal,
      .requestAcknowledgment, .requestGrant, .requestDenial, .requestHearing, .requestDecision,
      .toolDecision:
      true
    case .noticeToAmend, .voidDetermination, .familyBreachNotice, .laterBreachNotice,
      .breachCorrection, .websiteBreachNotice, .annualNotice:
      false
    }
  }
}
