/// One request of a family or of others about records: to see them, to correct them, for directory
/// information, for the evidence of an exemption, or to pass them on.
public struct RecordRequest: CaseRecord {
  /// The kind of record.
  public static var area: CaseArea { .request }
  /// The running number.
  public var number = 0
  /// Counts the changes.
  public var revision = 0
  /// What is asked.
  public var kind: RequestKind
  /// In what capacity.
  public var capacity: RequestCapacity
  /// The requester's name, hidden until asked for.
  public var requesterName = ""
  /// The day the request came; for a child who came, the day of the enrollment.
  public var receivedOn: CivilDate
  /// Whether it came in writing.
  public var isWritten = true
  /// The child, where it concerns one.
  public var student: Student?
  /// Whom it concerns in words, where that is no one child.
  public var group = ""
  /// Which records, which items, or what is to be corrected.
  public var records: String
  /// What it is for, where that matters.
  public var purpose = ""
  /// The product that holds the record, where it is one.
  public var product: Mention?
  /// The exemption whose evidence is asked for.
  public var exemption: Mention?
  /// Whether the child receives special education.
  public var isSpecialEducation = false
  /// The day of a meeting on the plan, a hearing or a resolution session that the records are needed for.
  public var meetingOn: CivilDate?
  /// The day a copy was asked for in writing, where the child receives special education.
  public var copyAskedOn: CivilDate?
  /// Which way a transfer goes.
  public var direction: TransferDirection?
  /// The day the requester was told that the request came.
  public var acknowledgedOn: CivilDate?
  /// The check of who asks.
  public var check: RequestCheck?
  /// What was weighed about directory information.
  public var directory: DirectoryCheck?
  /// The contractors that hold the record.
  public var legs: [RequestLeg] = []
  /// The pauses, oldest first.
  public var pauses: [Pause] = []
  /// More time, oldest first.
  public var extensions: [Extension] = []
  /// The answer, once given.
  public var answer: RequestAnswer?
  /// The hearing, once asked for.
  public var hearing: CorrectionHearing?
  /// The amendment of the record, once made.
  public var amendment: AmendedRecord?
  /// The requester's statement, where one was placed.
  public var statement: RequestStatement?
  /// The day the school before was notified.
  public var notifiedOn: CivilDate?
  /// The day the records came from there.
  public var arrivedOn: CivilDate?
  /// What was shown or given, oldest first.
  public var disclosures: [RecordDisclosure] = []
  /// How it was closed, once it was.
  public var close: RequestClose?
  /// Remarks, oldest first.
  public var notes: [Note] = []
  /// The documents kept with the request.
  public var attachments: [Attachment] = []
  /// The day the letter with the hearing's decision was sent, once it was; read only here.
  public var decisionToldOn: CivilDate?

  /// What is the request's own, without the letters that are only read here.
  private enum CodingKeys: CodingKey {
    case number, revision, kind, capacity, requesterName, receivedOn, isWritten, student, group
    case records, purpose, product, exemption, isSpecialEducation, meetingOn, copyAskedOn
    case direction, acknowledgedOn, check, directory, legs, pauses, extensions, answer, hearing
    case amendment
    case statement, notifiedOn, arrivedOn, disclosures, close, notes, attachments
  }

  /// What is asked and whom it concerns, by code or group; never a name.
  public var title: String {
    (student.map { "student \($0.code)" } ?? group) + ", \(kind.label)"
  }
}

extension RecordRequest {
  /// A request is read by the policy of the day it came.
  public func policyDay(in district: District) -> CivilDate? { receivedOn }

  /// A request as it comes.
  public init(
    _ kind: RequestKind, by capacity: RequestCapacity, receivedOn: CivilDate, records: String
  ) {
    (self.kind, self.capacity, self.receivedOn) = (kind, capacity, receivedOn)
    self.records = records
  }
}

extension RecordRequest: DocumentedRecord, NotedRecord {
  static let usualDocument = "request"
  static let documentHint = "The request, a power of attorney, the decision, the statement, …"
  static let saysWhatWasAttached = false
}
