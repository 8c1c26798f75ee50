/// The written agreement with a vendor; it covers one or more products.
public struct Contract: CaseRecord {
  /// The kind of record.
  public static var area: CaseArea { .contract }
  /// The running number.
  public var number = 0
  /// Counts the changes.
  public var revision = 0
  /// The vendor.
  public var contractor: Mention
  /// The products covered.
  public var products: [Mention]
  /// What is entered about the contract.
  public var terms = ContractTerms()
  /// The agreement of another district or of a consortium that was signed onto, if one was.
  public var baseAgreement: BaseAgreement?
  /// The day the last party signed, once it has.
  public var signedOn: CivilDate?
  /// The day the contract comes into force, where that is another day.
  public var inForceOn: CivilDate?
  /// When it ends.
  public var term: Term = .unknown
  /// The finding on each provision looked at.
  public var findings: [Provision: Finding] = [:]
  /// The findings that others took the place of, oldest first.
  public var pastFindings: [PastFinding] = []
  /// The clauses found to conflict with the law, in the order they were found.
  public var conflicts: [ConflictingClause] = []
  /// The notices to amend, oldest first.
  public var notices: [NoticeToAmend] = []
  /// The amendments, oldest first.
  public var amendments: [Amendment] = []
  /// The renewals, oldest first.
  public var renewals: [Renewal] = []
  /// The decisions that it is void, oldest first; one at most is not set aside.
  public var determinations: [Determination] = []
  /// What was done because it is void.
  public var voidSteps: [VoidStep] = []
  /// What the contractor promises on security, once that was looked at.
  public var securityReview: SecurityReview?
  /// When its products were first used with student data, where somebody has said.
  public var firstUse: FirstUse?
  /// What was made of the incidents on record, oldest first.
  public var weighings: [IncidentWeighing] = []
  /// The website notices, oldest first.
  public var postings: [Posting] = []
  /// What happened to the website notices, oldest first.
  public var postingEvents: [PostingEvent] = []
  /// The documents that the website shows or showed, in the order in which they were chosen.
  public var publicDocuments: [PublicDocument] = []
  /// The day it was decided not to renew, if it was.
  public var lettingEndSince: CivilDate?
  /// How it was ended early, if it was.
  public var termination: Termination?
  /// The confirmation that nothing is kept, once it came.
  public var endConfirmation: EndConfirmation?
  /// Remarks, oldest first.
  public var notes: [Note] = []
  /// The documents kept with the contract.
  public var attachments: [Attachment] = []
  /// The incidents of its operator that concern it, as the casebook has them; read only here.
  public var incidents: [IncidentOnRecord] = []

  /// What is the contract's own, without the list that is only read here.
  private enum CodingKeys: CodingKey {
    case number, revision, contractor, products, terms, baseAgreement, signedOn, inForceOn, term
    case findings, pastFindings, conflicts, notices, amendments, renewals, determinations, voidSteps
    case securityReview, firstUse, weighings, postings, postingEvents, publicDocuments
    case lettingEndSince, termination, endConfirmation, notes, attachments
  }

  /// The vendor and the products, as lists show them; a name both bear stands once.
  public var title: String {
    let names = products.map(\.name).filter { $0 != contractor.name }
    return names.isEmpty
      ? contractor.name : contractor.name + ": " + names.joined(separator: ", ")
  }
}

extension Contract {
  /// The draft of a contract with a vendor.
  public init(contractor: Mention, products: [Mention]) {
    self.contractor = contractor
    self.products = products
  }
}
