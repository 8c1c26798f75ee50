/// Who asks for data to be deleted.
public enum RequesterKind: String, FieldChoice, Codable {
  /// A student whose rights are the student's own.
  case student
  /// A student whose rights a parent or guardian still holds.
  case minorStudent = "minor-student"
  case parent
  case guardian
  case district

  /// The requester in words.
  public var label: String {
    switch self {
    case .student: "student in own right"
    case .minorStudent: "minor student"
    case .parent: "parent"
    case .guardian: "legal guardian"
    case .district: "the district"
    }
  }
}

/// Whose data is concerned: named children, or a whole group.
public enum DeletionScope: Hashable, Sendable, Codable {
  case students([Student])
  /// A group in words, as `all students who left grade 12 in June 2026`.
  case group(String)
}

/// That somebody checked whether the requester may ask (§ 10-234cc(a)(2)).
public struct RightCheck: Hashable, Sendable, Codable {
  /// The day of the check.
  public var on: CivilDate
  /// How it was checked.
  public var how: String
  /// Whether the requester has the right to control the data.
  public var holds: Bool

  /// Describes a check.
  public init(on: CivilDate, how: String, holds: Bool) {
    self.on = on
    self.how = how
    self.holds = holds
  }
}

/// That a parent or guardian stands behind the request of a minor student.
public struct ParentJoined: Hashable, Sendable, Codable {
  /// The day.
  public var on: CivilDate
  /// The parent's or guardian's name.
  public var who: String

  /// Describes a parent who joins.
  public init(on: CivilDate, who: String) {
    self.on = on
    self.who = who
  }
}

/// What may stand in the way of any deletion, asked once for the whole request.
public struct Safeguards: Hashable, Sendable, Codable {
  /// Whether a contractor holds the only copy of a record the district must keep.
  public var onlyCopy: Bool?
  /// Where the district keeps its own copy, or the schedule that was looked at.
  public var onlyCopyRemark: String
  /// Whether somebody's request to see these records is open.
  public var accessRequestOpen: Bool?
  /// Which request, or how it was looked up.
  public var accessRemark: String
  /// The day of the newest answer to either.
  public var on: CivilDate

  /// Describes the answers.
  public init(
    onlyCopy: Bool?, onlyCopyRemark: String, accessRequestOpen: Bool?, accessRemark: String,
    on: CivilDate
  ) {
    self.onlyCopy = onlyCopy
    self.onlyCopyRemark = onlyCopyRemark
    self.accessRequestOpen = accessRequestOpen
    self.accessRemark = accessRemark
    self.on = on
  }
}

/// A lawful reason not to delete; a disaster-recovery copy is a state of its leg instead.
public enum ExceptionKind: String, FieldChoice, Codable {
  /// State or federal law requires the data to be kept.
  case retentionRequired = "retention-required"
  /// State or federal law forbids deleting it.
  case deletionBarred = "deletion-barred"

  /// The exception in words.
  public var label: String {
    switch self {
    case .retentionRequired: "the law requires it to be kept"
    case .deletionBarred: "the law forbids deleting it"
    }
  }
}

/// What one leg has come to.
public enum LegState: String, CaseIterable, Hashable, Sendable, Codable {
  case toBeSent = "to-be-sent"
  case sent, acknowledged, confirmed, refused
  /// Refused, with no law named that allows it.
  case refusedWithoutLaw = "refused-without-law"
  /// Deleted in part; what is left rests on an exception, or on none.
  case partlyDeleted = "partly-deleted"
  /// No answer came, though it was asked more than once.
  case silent
  /// Kept only in a disaster-recovery copy, which leaves a watch.
  case keptInCopy = "kept-in-copy"

  /// The state in words.
  public var label: String {
    switch self {
    case .toBeSent: "to be sent"
    case .sent: "sent"
    case .acknowledged: "acknowledged"
    case .confirmed: "confirmed deleted"
    case .refused: "refused under an exception"
    case .refusedWithoutLaw: "refused, no law named"
    case .partlyDeleted: "deleted in part"
    case .silent: "no answer came"
    case .keptInCopy: "kept in a disaster-recovery copy"
    }
  }

  /// Whether an outcome is on record, even one that the district may still contest.
  public var isAnswered: Bool {
    switch self {
    case .toBeSent, .sent, .acknowledged: false
    case .confirmed, .refused, .refusedWithoutLaw, .partlyDeleted, .silent, .keptInCopy: true
    }
  }
}

/// What stays open after a disaster-recovery exception: ask again if the copy is ever restored.
public enum Watch: Hashable, Sendable, Codable {
  case open
  /// The copy was restored on a day, and the leg was asked again.
  case restored(CivilDate)
  /// The contractor says the copy is gone.
  case copyDestroyed(CivilDate)
}

/// A step with a contractor after it was asked.
public struct FollowUp: Hashable, Sendable, Codable {
  /// What it was.
  public var kind = FollowUpKind.reminder
  /// The day.
  public var on: CivilDate
  /// How it was made.
  public var how: String
  /// What came of it.
  public var note: String
}

/// The part of a deletion request that concerns one contractor.
public struct Leg: Hashable, Sendable, Codable {
  /// The contractor.
  public var contractor: Mention
  /// Whether a contract with it was in force on the day of the request, as far as it was looked up.
  public var underContract = false
  /// The days the contract itself gives for deleting, if it names a number.
  public var contractDays: Int?
  /// What it has come to.
  public var state: LegState = .toBeSent
  /// The day it was sent, the latest if it was asked again.
  public var sentOn: CivilDate?
  /// How it was sent.
  public var how = ""
  /// The day the contractor acknowledged it.
  public var acknowledgedOn: CivilDate?
  /// The day the contractor answered.
  public var answeredOn: CivilDate?
  /// What the contractor answered, in short.
  public var answer = ""
  /// What is left, for a deletion in part.
  public var remains = ""
  /// The exception claimed for what is kept.
  public var exception: ExceptionKind?
  /// The law named for the exception.
  public var exceptionCitation = ""
  /// The steps since it was first asked, oldest first.
  public var followUps: [FollowUp] = []
  /// What stays open after a disaster-recovery exception.
  public var watch: Watch?
  /// How many times the contractor was asked.
  public var timesAsked = 0
}

/// A stretch of time during which a request rests.
public struct Pause: Hashable, Sendable, Codable {
  /// The first day.
  public var from: CivilDate
  /// The day it went on, once it has.
  public var until: CivilDate?
  /// Why.
  public var reason: String

  /// Describes a pause.
  public init(from: CivilDate, until: CivilDate? = nil, reason: String) {
    (self.from, self.until, self.reason) = (from, until, reason)
  }
}

/// More time, with the reason.
public struct Extension: Hashable, Sendable, Codable {
  /// The day it was given.
  public var on: CivilDate
  /// The last day of the longer time.
  public var until: CivilDate
  /// Why.
  public var reason: String

  /// Describes more time.
  public init(on: CivilDate, until: CivilDate, reason: String) {
    (self.on, self.until, self.reason) = (on, until, reason)
  }
}

/// How a deletion request was closed.
public struct DeletionClose: Hashable, Sendable, Codable {
  /// Whether the requester was was answered or withdrew.
  public enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    case answered, withdrawn
  }

  /// Which of them.
  public var kind: Kind
  /// The day.
  public var on: CivilDate
  /// How the requester was told, or why it was withdrawn.
  public var how: String

  /// Describes a close.
  public init(_ kind: Kind, on: CivilDate, how: String) {
    self.kind = kind
    self.on = on
    self.how = how
  }
}

/// One request to have data deleted, with a leg for each contractor concerned.
public struct DeletionRequest: CaseRecord {
  /// The kind of record.
  public static var area: CaseArea { .deletion }
  /// The running number.
  public var number = 0
  /// Counts the changes.
  public var revision = 0
  /// Who asks.
  public var requester: RequesterKind
  /// The requester's name, hidden until asked for.
  public var requesterName = ""
  /// The day the request came.
  public var receivedOn: CivilDate
  /// Whose data.
  public var scope: DeletionScope
  /// Which data, in words.
  public var data: String
  /// The check of the right to ask, once made.
  public var rightCheck: RightCheck?
  /// The parent who joined a minor's request, once one has.
  public var parentJoined: ParentJoined?
  /// What may stand in the way, once answered.
  public var safeguards: Safeguards?
  /// The legs, one for each contractor.
  public var legs: [Leg]
  /// The pauses, oldest first.
  public var pauses: [Pause] = []
  /// The extensions, oldest first.
  public var extensions: [Extension] = []
  /// How it was closed, once it was.
  public var close: DeletionClose?
  /// Remarks, oldest first.
  public var notes: [Note] = []
  /// The documents kept with the request.
  public var attachments: [Attachment] = []
  /// The record requests about its children that are not closed, by their numbers; read only here.
  public var openRequests: [OpenRecordRequest] = []

  /// What is the request's own, without the record requests that are only read here.
  private enum CodingKeys: CodingKey {
    case number, revision, requester, requesterName, receivedOn, scope, data, rightCheck
    case parentJoined, safeguards, legs, pauses, extensions, close, notes, attachments
  }

  /// Whose data, by code or group; never a name.
  public var title: String {
    switch scope {
    case .students(let students):
      (students.count == 1 ? "student " : "students ")
        + students.prefix(3).map(\.code).joined(separator: ", ")
        + (students.count > 3 ? " and \(students.count - 3) more" : "")
    case .group(let group): group
    }
  }
}

extension Leg {
  /// The leg of a contractor that has not been asked.
  public init(contractor: Mention) { self.contractor = contractor }
}

extension DeletionRequest {
  /// A request is read by the policy of the day it came.
  public func policyDay(in district: District) -> CivilDate? { receivedOn }

  /// A request as it comes.
  public init(
    requester: RequesterKind, receivedOn: CivilDate, scope: DeletionScope, data: String, legs: [Leg]
  ) {
    self.requester = requester
    self.receivedOn = receivedOn
    self.scope = scope
    self.data = data
    self.legs = legs
  }
}
