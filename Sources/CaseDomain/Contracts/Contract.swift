/// The purposes for which the policies let a district contract.
public enum Purpose: String, CaseIterable, Hashable, Sendable, Codable {
  /// Digital storage, management and retrieval of student records.
  case storageServices = "storage-services"
  /// Educational software that reads, keeps and uses student records.
  case educationalSoftware = "educational-software"

  /// The purpose in words.
  public var label: String {
    switch self {
    case .storageServices: "storage services"
    case .educationalSoftware: "educational software"
    }
  }
}

/// When a contract ends, with not having said kept apart from having none.
public enum Term: Hashable, Sendable, Codable {
  /// Nobody has entered an end date yet.
  case unknown
  /// The contract runs through this day.
  case ends(CivilDate)
  /// The contract has no end date, on purpose.
  case noEnd
}

/// Whether the state's terms-of-service addendum (§ 10-234ff) is part of the contract.
public enum Addendum: Hashable, Sendable, Codable {
  case unknown
  case notIncluded
  /// Included, in a version as the document names it.
  case included(version: String)
}

/// What the review of one provision found.
public enum FindingKind: String, CaseIterable, Hashable, Sendable, Codable {
  case notReviewed = "not-reviewed"
  case present, missing, conflicting

  /// The finding in words.
  public var label: String { self == .notReviewed ? "not reviewed" : rawValue }
}

/// The finding on one provision, with where in the contract it was made.
public struct Finding: Hashable, Sendable, Codable {
  /// What was found.
  public var kind: FindingKind
  /// The page, as the document numbers it.
  public var page: String
  /// The clause, as the document names it.
  public var clause: String
  /// A remark.
  public var note: String
  /// The day of the review.
  public var on: CivilDate

  /// Describes a finding.
  public init(
    _ kind: FindingKind, page: String = "", clause: String = "", note: String = "",
    on: CivilDate
  ) {
    self.kind = kind
    self.page = page
    self.clause = clause
    self.note = note
    self.on = on
  }
}

/// The dated notice that starts the cure time of a deficient contract.
public struct NoticeToAmend: Hashable, Sendable, Codable {
  /// The day it was sent.
  public var sentOn: CivilDate
  /// How it was sent and to whom.
  public var how: String
  /// The last day of the time the coordinator finds reasonable.
  public var cureBy: CivilDate
  /// Why that time is reasonable.
  public var why: String
  /// The provisions it asks for.
  public var provisions: [Provision]

  /// Describes a notice.
  public init(
    sentOn: CivilDate, how: String, cureBy: CivilDate, why: String, provisions: [Provision]
  ) {
    self.sentOn = sentOn
    self.how = how
    self.cureBy = cureBy
    self.why = why
    self.provisions = provisions
  }
}

/// A signed change to the contract that supplies provisions.
public struct Amendment: Hashable, Sendable, Codable {
  /// The day the last party signed.
  public var signedOn: CivilDate
  /// What it changes.
  public var summary: String
  /// The provisions it supplies.
  public var provisions: [Provision]

  /// Describes an amendment.
  public init(signedOn: CivilDate, summary: String, provisions: [Provision]) {
    self.signedOn = signedOn
    self.summary = summary
    self.provisions = provisions
  }
}

/// A contract carried on for another term.
public struct Renewal: Hashable, Sendable, Codable {
  /// The day the renewal was signed or took effect.
  public var on: CivilDate
  /// The term it gives.
  public var term: Term

  /// Describes a renewal.
  public init(on: CivilDate, term: Term) {
    self.on = on
    self.term = term
  }
}

/// A contract ended before its term.
public struct Termination: Hashable, Sendable, Codable {
  /// The last day of the contract.
  public var on: CivilDate
  /// Why it was ended.
  public var reason: String

  /// Describes a termination.
  public init(on: CivilDate, reason: String) {
    self.on = on
    self.reason = reason
  }
}

/// The website notice of the contract, as it was posted.
public struct Posting: Hashable, Sendable, Codable {
  /// The day it went up.
  public var on: CivilDate
  /// The address of the page.
  public var address: String

  /// Describes a posting.
  public init(on: CivilDate, address: String) {
    self.on = on
    self.address = address
  }
}

/// The contractor's word, after the end, that it keeps nothing.
public struct EndConfirmation: Hashable, Sendable, Codable {
  /// The day the confirmation came.
  public var on: CivilDate
  /// Who gave it and how.
  public var from: String
  /// Whether students keep accounts of their own for what they made, which provision 7 allows.
  public var studentAccountsKept: Bool

  /// Describes a confirmation.
  public init(on: CivilDate, from: String, studentAccountsKept: Bool) {
    self.on = on
    self.from = from
    self.studentAccountsKept = studentAccountsKept
  }
}

/// What is entered about a contract before and beside its signing.
public struct ContractTerms: Hashable, Sendable, Codable {
  /// What the contract is for.
  public var purposes: Set<Purpose>
  /// A brief description, which the website notice needs.
  public var description: String
  /// The classes of student data that may be collected.
  public var classes: Set<DataClass>
  /// The elements of student data that may be collected.
  public var elements: Set<DataElement>
  /// Elements that no list names.
  public var otherElements: String
  /// The state's addendum.
  public var addendum: Addendum
  /// The contract's own days to tell of a breach of student information, if it names a number.
  public var breachDaysInformation: Int?
  /// The contract's own days to tell of a breach of student records or content.
  public var breachDaysRecords: Int?
  /// The contract's own days to delete on request.
  public var deletionDays: Int?

  /// Describes what is entered.
  public init(
    purposes: Set<Purpose> = [], description: String = "", classes: Set<DataClass> = [],
    elements: Set<DataElement> = [], otherElements: String = "", addendum: Addendum = .unknown,
    breachDaysInformation: Int? = nil, breachDaysRecords: Int? = nil, deletionDays: Int? = nil
  ) {
    self.purposes = purposes
    self.description = description
    self.classes = classes
    self.elements = elements
    self.otherElements = otherElements
    self.addendum = addendum
    self.breachDaysInformation = breachDaysInformation
    self.breachDaysRecords = breachDaysRecords
    self.deletionDays = deletionDays
  }
}

/// The written agreement with a vendor; it covers one or more products.
public struct Contract: CaseRecord {
  /// The kind of record.
  public static var area: CaseArea { .contract }
  /// The running number.
  public var number: Int
  /// Counts the changes.
  public var revision: Int
  /// The vendor.
  public var contractor: Tag
  /// The products covered.
  public var products: [Tag]
  /// What is entered about the contract.
  public var terms: ContractTerms
  /// The day the last party signed, once it has.
  public var signedOn: CivilDate?
  /// The day the contract comes into force, where that is another day.
  public var inForceOn: CivilDate?
  /// When it ends.
  public var term: Term
  /// The finding on each provision looked at.
  public var findings: [Provision: Finding]
  /// The notices to amend, oldest first.
  public var notices: [NoticeToAmend]
  /// The amendments, oldest first.
  public var amendments: [Amendment]
  /// The renewals, oldest first.
  public var renewals: [Renewal]
  /// The website notices, oldest first.
  public var postings: [Posting]
  /// The day it was decided not to renew, if it was.
  public var lettingEndSince: CivilDate?
  /// How it was ended early, if it was.
  public var termination: Termination?
  /// The confirmation that nothing is kept, once it came.
  public var endConfirmation: EndConfirmation?
  /// Remarks, oldest first.
  public var notes: [Note]
  /// The documents kept with the contract.
  public var attachments: [Attachment]

  /// Describes a contract.
  public init(
    number: Int = 0, revision: Int = 0, contractor: Tag, products: [Tag],
    terms: ContractTerms = ContractTerms(), signedOn: CivilDate? = nil,
    inForceOn: CivilDate? = nil, term: Term = .unknown, findings: [Provision: Finding] = [:],
    notices: [NoticeToAmend] = [], amendments: [Amendment] = [], renewals: [Renewal] = [],
    postings: [Posting] = [], lettingEndSince: CivilDate? = nil,
    termination: Termination? = nil, endConfirmation: EndConfirmation? = nil,
    notes: [Note] = [], attachments: [Attachment] = []
  ) {
    self.number = number
    self.revision = revision
    self.contractor = contractor
    self.products = products
    self.terms = terms
    self.signedOn = signedOn
    self.inForceOn = inForceOn
    self.term = term
    self.findings = findings
    self.notices = notices
    self.amendments = amendments
    self.renewals = renewals
    self.postings = postings
    self.lettingEndSince = lettingEndSince
    self.termination = termination
    self.endConfirmation = endConfirmation
    self.notes = notes
    self.attachments = attachments
  }

  /// The vendor and the products, as lists show them; a name both bear stands once.
  public var title: String {
    let names = products.map(\.name).filter { $0 != contractor.name }
    return names.isEmpty
      ? contractor.name : contractor.name + ": " + names.joined(separator: ", ")
  }
}
