/// A command the rules do not allow: one sentence, the citation and what to do instead.
public struct Refusal: Error, Hashable, Sendable {
  /// Which of the cataloged refusals this is.
  public let reason: RefusalReason
  /// What stands in the way, as one whole sentence.
  public let sentence: String
  /// The rule that stands in the way, or `nil` where it is a matter of plain consistency.
  public let citation: String?
  /// What the person can do instead, as one whole sentence.
  public let remedy: String
  /// The field of the form to correct, if one field is the cause.
  public let field: String?

  /// Describes one refusal.
  public init(
    _ reason: RefusalReason, _ sentence: String, citation: String? = nil, remedy: String,
    field: String? = nil
  ) {
    self.reason = reason
    self.sentence = sentence
    self.citation = citation
    self.remedy = remedy
    self.field = field
  }

  /// The refusal as one line of prose: sentence, citation in brackets, remedy.
  public var message: String {
    sentence + (citation.map { " [\($0)]" } ?? "") + " " + remedy
  }
}

/// Every refusal there is, with the situation that produces it; the manual lists them.
public enum RefusalReason: String, CaseIterable, Hashable, Sendable, Codable {
  case endBeforeStart = "end-before-start"
  case dateOutOfOrder = "date-out-of-order"
  case dateInFuture = "date-in-future"
  case notSigned = "not-signed"
  case alreadySigned = "already-signed"
  case ended
  case nothingLacking = "nothing-lacking"
  case provisionNotRequired = "provision-not-required"
  case noticePending = "notice-pending"
  case noNoticePending = "no-notice-pending"
  case cureTimeOver = "cure-time-over"
  case void
  case notVoid = "not-void"
  case noGround = "no-ground"
  case noAddendum = "no-addendum"
  case notEnded = "not-ended"
  case noEndDate = "no-end-date"
  case alreadyDone = "already-done"
  case wrongSigner = "wrong-signer"
  case codeInUse = "code-in-use"
  case noSuchRecord = "no-such-record"
  case wrongContractor = "wrong-contractor"
  case statementsMissing = "statements-missing"
  case evidenceMissing = "evidence-missing"
  case followsFromSignatures = "follows-from-signatures"
  case noSuchEntry = "no-such-entry"
  case rightNotChecked = "right-not-checked"
  case noMinorAsks = "no-minor-asks"
  case parentToJoin = "parent-to-join"
  case onlyCopy = "only-copy"
  case accessRequestOpen = "access-request-open"
  case notAnswered = "not-answered"
  case paused
  case notPaused = "not-paused"
  case legNotReady = "leg-not-ready"
  case legsOpen = "legs-open"
  case stillOpen = "still-open"
  case wrongKind = "wrong-kind"
  case courtOrder = "court-order"
  case noPause = "no-pause"
  case notForSchool = "not-for-school"
  case optedOut = "opted-out"
  case notGranted = "not-granted"
  case askedBefore = "asked-before"
  case unknownStudent = "unknown-student"
  case tooMany = "too-many"
  case codeMissing = "code-missing"
  case wrongColumn = "wrong-column"
  case citationMissing = "citation-missing"
  case letterIncomplete = "letter-incomplete"
  case wrongLetter = "wrong-letter"
  case templateWrong = "template-wrong"
  case notAPicture = "not-a-picture"
  case wrongDocument = "wrong-document"
  case languageIncomplete = "language-incomplete"
  case websiteIncomplete = "website-incomplete"
  case closed
  case stale
  case nothingToUndo = "nothing-to-undo"
  case changedSince = "changed-since"
  case unchanged
  case readOnly = "read-only"

  /// Whether what was typed is at fault, rather than the state of the case.
  public var concernsInput: Bool {
    switch self {
    case .endBeforeStart, .dateOutOfOrder, .dateInFuture, .codeInUse, .noSuchRecord,
      .wrongContractor, .citationMissing, .statementsMissing, .codeMissing, .wrongColumn,
      .letterIncomplete, .wrongLetter, .templateWrong, .notAPicture, .wrongDocument,
      .askedBefore, .unknownStudent:
      true
    default:
      false
    }
  }

  /// The situation in which the refusal is met, for the manual.
  public var situation: String {
    switch self {
    case .endBeforeStart: "An end date lies before the start it belongs to."
    case .dateOutOfOrder: "A date lies before the event it follows from."
    case .dateInFuture: "Something that has happened is dated after today."
    case .notSigned: "The act needs a contract or an agreement that has been signed."
    case .alreadySigned: "The signing of the contract or the agreement is already recorded."
    case .ended: "The contract or exemption has ended."
    case .nothingLacking: "A notice to amend is to be sent where nothing has to be put right."
    case .provisionNotRequired: "A finding names what the district or the law does not ask for."
    case .noticePending: "A notice to amend is already running."
    case .noNoticePending: "No notice to amend is running."
    case .cureTimeOver: "The time set in the notice to amend has passed."
    case .void: "The contract was determined to be void."
    case .notVoid: "The contract was not determined to be void."
    case .noGround: "A contract is to be void without a notice about a statutory provision."
    case .noAddendum: "The state addendum is no part of the contract, or does not supply it."
    case .notEnded: "The contract has not ended yet."
    case .noEndDate: "The contract has no end date to act on."
    case .alreadyDone: "The same thing is already recorded."
    case .wrongSigner: "One person would sign as the parent and for the plan."
    case .codeInUse: "A name or code is already used by another record."
    case .noSuchRecord: "A reference names a record the casebook does not have."
    case .wrongContractor: "A product belongs to another contractor."
    case .statementsMissing: "A signature comes without both statements."
    case .evidenceMissing: "A condition is called met without the entries that prove it."
    case .followsFromSignatures: "The fourth condition is answered by hand, not by signatures."
    case .noSuchEntry: "An entry of the case that does not exist is named."
    case .rightNotChecked: "A deletion is sent before the right to ask for it was checked."
    case .noMinorAsks: "A parent is to join a request that no minor student made."
    case .parentToJoin: "A minor student asks alone where the district has a parent join."
    case .onlyCopy: "A deletion would destroy the only copy of a record that must be kept."
    case .accessRequestOpen: "A deletion would destroy records somebody has asked to see."
    case .notAnswered: "A question that decides the act has not been answered."
    case .paused: "The deletion request is paused."
    case .notPaused: "The deletion request is not paused."
    case .legNotReady: "A leg of a deletion request is not at the step the act needs."
    case .legsOpen: "A deletion request is closed while contractors have yet to answer."
    case .stillOpen: "A case is closed while something that it asks for is open."
    case .wrongKind: "An act is for requests of another kind."
    case .courtOrder: "Records are granted to somebody from whom a court order keeps them."
    case .noPause: "A request is paused or extended where the law counts its days."
    case .notForSchool:
      "Directory information is granted for no school purpose, against the district's policy."
    case .optedOut: "Directory information is granted whole where families have opted out."
    case .notGranted: "Something is recorded as given or done that was not granted."
    case .askedBefore: "The same person has asked the same about the same child within a year."
    case .unknownStudent: "A request names a student code that no other case has."
    case .tooMany: "More students are counted than are affected, or left to be told."
    case .codeMissing: "A list of students has rows without a code."
    case .wrongColumn: "A list has no column of the kind that is needed or named."
    case .citationMissing: "An exception is claimed without naming the law."
    case .letterIncomplete: "A letter is made that would lack something it has to say."
    case .wrongLetter: "A letter is made, or marked as sent, that is not of the kind the act needs."
    case .templateWrong: "A template names what there is not, or cannot be filled in."
    case .notAPicture: "A picture for the letterhead is no picture."
    case .websiteIncomplete:
      "The website lacks its address, or whom families may ask."
    case .wrongDocument:
      "A document for the website is of a kind that it does not show, or says otherwise itself."
    case .languageIncomplete:
      "A language lacks words that a letter needs, or has them for an older text."
    case .closed: "The case is closed."
    case .stale: "Someone else changed the record since it was opened."
    case .nothingToUndo: "There is no act left to undo."
    case .changedSince: "The record was changed again after the act to be undone."
    case .unchanged: "The act would change nothing."
    case .readOnly: "The casebook was opened for looking only."
    }
  }
}
