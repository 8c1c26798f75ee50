/// The plan that makes a child's use of a tool unique and necessary.
public enum PlanKind: String, FieldChoice, Codable {
  /// An individualized education program.
  case iep
  /// A plan under Section 504 of the Rehabilitation Act.
  case section504 = "504"

  /// The plan in words.
  public var label: String { self == .iep ? "IEP" : "504 plan" }
}

/// The four conditions of § 10-234bb(i), in the order in which the statute has them.
public enum Condition: String, FieldChoice, Codable, CodingKeyRepresentable {
  /// The tool complies with FERPA and HIPAA.
  case federalLaw = "federal-law"
  /// The district can show its effort to contract and its search for an equivalent.
  case effort
  /// The operator complies with § 10-234cc for this use.
  case operatorDuties = "operator-duties"
  /// The agreement is signed by those who must.
  case agreement
}

/// What was answered about a condition.
public enum ConditionAnswer: String, FieldChoice, Codable {
  case unanswered, met
  case notMet = "not-met"
}

/// The answer to a condition with its reason and its evidence.
public struct ConditionFinding: Hashable, Sendable, Codable {
  /// The answer; for the agreement it follows from the signatures and stays `unanswered` here.
  public var answer: ConditionAnswer
  /// Why.
  public var reason: String
  /// What shows it: a document, a page, a letter.
  public var evidence: String
  /// The day of the answer.
  public var on: CivilDate

  /// Describes an answer.
  public init(answer: ConditionAnswer, reason: String, evidence: String, on: CivilDate) {
    (self.answer, self.reason, self.evidence, self.on) = (answer, reason, evidence, on)
  }
}

/// One attempt to contract with the operator, as evidence.
public struct ContractEffort: Hashable, Sendable, Codable {
  /// The day.
  public var on: CivilDate
  /// Whom the district asked.
  public var whom: String
  /// How it asked: letter, e-mail, telephone.
  public var how: String
  /// What they said.
  public var reply: String

  /// Describes an attempt.
  public init(on: CivilDate, whom: String, how: String, reply: String) {
    self.on = on
    self.whom = whom
    self.how = how
    self.reply = reply
  }
}

/// One tool examined as an equivalent that complies, as evidence.
public struct EquivalentSearch: Hashable, Sendable, Codable {
  /// The day.
  public var on: CivilDate
  /// The tool examined.
  public var tried: String
  /// Why it fails.
  public var failure: String

  /// Describes a search.
  public init(on: CivilDate, tried: String, failure: String) {
    (self.on, self.tried, self.failure) = (on, tried, failure)
  }
}

/// Who signs an exemption agreement.
public enum SignerRole: String, FieldChoice, Codable {
  case parent
  case legalGuardian = "legal-guardian"
  case surrogateParent = "surrogate-parent"
  case adultStudent = "adult-student"
  case teamMember = "team-member"

  /// The role in words.
  public var label: String {
    self == .teamMember ? "planning and placement team member" : rawValue.words
  }

  /// Who may sign in the role.
  public var hint: String {
    switch self {
    case .parent, .legalGuardian: "The signature the statute always asks for."
    case .surrogateParent: "Appointed for special education or a 504 plan."
    case .adultStudent: "Whether it suffices without a parent's is for counsel."
    case .teamMember: "Asked for where the child has an IEP."
    }
  }

  /// Whether the signature is the one the statute asks of a parent or legal guardian.
  ///
  /// For a surrogate parent and for an adult student counsel has to say; the district's choices do.
  func standsForParent(under choices: Choices) -> Bool {
    switch self {
    case .parent, .legalGuardian: true
    case .surrogateParent: choices.surrogateParentSigns
    case .adultStudent: choices.adultStudentSigns
    case .teamMember: false
    }
  }
}

/// How a signature was given.
public enum SignatureMethod: String, FieldChoice, Codable {
  case ink, electronic

  /// The method in words.
  public var label: String { self == .ink ? "in ink" : "electronic" }
}

/// One signature on an exemption agreement, with both of its statements.
public struct Signature: Hashable, Sendable, Codable {
  /// In what role it was given.
  public var role: SignerRole
  /// The signer's name.
  public var name: String
  /// The day it was given.
  public var on: CivilDate
  /// How it was given.
  public var method: SignatureMethod
  /// Whether it acknowledges that the tool cannot comply.
  public var acknowledges: Bool
  /// Whether it authorizes the use.
  public var authorizes: Bool
  /// On which wording of the agreement it was given, counted from 1.
  public var statement = 1
  /// How the signer took it back, where that did not end the exemption.
  public var withdrawal: SignatureWithdrawal?

  /// Describes a signature.
  public init(
    role: SignerRole, name: String, on: CivilDate, method: SignatureMethod, acknowledges: Bool,
    authorizes: Bool, statement: Int = 1, withdrawal: SignatureWithdrawal? = nil
  ) {
    (self.role, self.name, self.on, self.method) = (role, name, on, method)
    (self.acknowledges, self.authorizes) = (acknowledges, authorizes)
    (self.statement, self.withdrawal) = (statement, withdrawal)
  }
}

/// A parent's request for the evidence of effort and search, and how it was met.
public struct EvidenceRequest: Hashable, Sendable, Codable {
  /// The day the request came.
  public var receivedOn: CivilDate
  /// Who asked.
  public var from: String
  /// The day the evidence was handed over, once it was.
  public var handedOverOn: CivilDate?
  /// What was handed over and how.
  public var handedOver = ""
}

/// How an exemption came to its end.
public struct ExemptionEnd: Hashable, Sendable, Codable {
  /// Whether a signer withdrew, or the use simply ended.
  public enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    case withdrawn, ended
  }

  /// Which of the two.
  public var kind: Kind
  /// The day.
  public var on: CivilDate
  /// Who withdrew, where somebody did.
  public var by: String
  /// Why.
  public var reason: String

  /// Describes an end.
  public init(_ kind: Kind, on: CivilDate, by: String = "", reason: String) {
    self.kind = kind
    self.on = on
    self.by = by
    self.reason = reason
  }
}

/// An IEP/504 agreement for one child and one product, instead of a contract.
public struct Exemption: CaseRecord, DocumentedRecord, NotedRecord {
  /// The kind of record.
  public static var area: CaseArea { .exemption }
  static let usualDocument = "signed agreement"
  static let documentHint = "Signed agreement, plan page, operator's letter, …"
  static let saysWhatWasAttached = false
  /// The running number.
  public var number = 0
  /// Counts the changes.
  public var revision = 0
  /// The child.
  public var student: Student
  /// The product.
  public var product: Mention
  /// The operator that runs the product.
  public var contractor: Mention
  /// The plan.
  public var plan: PlanKind
  /// Why the use is unique and necessary; empty while nobody has said.
  public var uniqueAndNecessary = ""
  /// The day that was said, where it is not the day the agreement was drawn up.
  public var uniqueAndNecessaryOn: CivilDate?
  /// In what the tool is unable to comply.
  public var unableToComply = ""
  /// The day the agreement was worded as it stands, where it is not the day it was drawn up.
  public var wordedOn: CivilDate?
  /// What was signed before it was worded as it stands, oldest first.
  public var earlierStatements: [EarlierStatement] = []
  /// The day the agreement was drawn up.
  public var drawnUpOn: CivilDate
  /// The answers to the conditions.
  public var conditions: [Condition: ConditionFinding] = [:]
  /// The answers that others took the place of, oldest first.
  public var pastAnswers: [PastAnswer] = []
  /// The attempts to contract, oldest first.
  public var efforts: [ContractEffort] = []
  /// The equivalents examined, oldest first.
  public var searches: [EquivalentSearch] = []
  /// The signatures, oldest first.
  public var signatures: [Signature] = []
  /// The requests for the evidence, oldest first.
  public var evidenceRequests: [EvidenceRequest] = []
  /// The day the agreement is looked at again, once the coordinator has set one.
  public var reviewOn: CivilDate?
  /// The days on which it was looked at again.
  public var reviewedOn: [CivilDate] = []
  /// How it came to its end, once it has.
  public var end: ExemptionEnd?
  /// The first use of the tool with the child's data, once somebody has said when it was.
  public var firstUse: FirstUse?
  /// Remarks, oldest first.
  public var notes: [Note] = []
  /// The documents kept with the exemption.
  public var attachments: [Attachment] = []
  /// The signed contracts for the product, the earliest first; read only here.
  public var contracts: [CoveringContract] = []

  /// The record requests for its evidence; read only here.
  public var evidenceCases: [EvidenceCase] = []

  /// What is the exemption's own, without the cases that are only read here.
  private enum CodingKeys: CodingKey {
    case number, revision, student, product, contractor, plan, uniqueAndNecessary
    case uniqueAndNecessaryOn, unableToComply, wordedOn, earlierStatements, drawnUpOn, conditions
    case pastAnswers, efforts, searches, signatures, evidenceRequests, reviewOn, reviewedOn, end,
      firstUse, notes
    case attachments
  }

  /// The product and the child's code; never the child's name.
  public var title: String { "\(product.name), student \(student.code)" }
}

extension Exemption {
  /// An exemption as it is drawn up.
  public init(
    student: Student, product: Mention, contractor: Mention, plan: PlanKind, drawnUpOn: CivilDate
  ) {
    self.student = student
    self.product = product
    self.contractor = contractor
    self.plan = plan
    self.drawnUpOn = drawnUpOn
  }
}
