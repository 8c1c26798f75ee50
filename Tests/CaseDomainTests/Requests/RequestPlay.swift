import Testing

@testable import CaseDomain

/// A record request that is acted on as either front does.
struct RequestPlay {
  var situation: Situation

  init(today: String = "2026-11-21", policy: String = "trumbull") throws {
    situation = try Situation(policy: policy)
    situation.district.calendar = try Resources.calendar(withSchool: true)
    situation.today = day(today)
    situation.cases.students = ["4471"]
  }

  var district: District { situation.district }

  /// Decides an act, with what its form opens with and what is typed.
  func decide(
    _ verb: String, on request: RecordRequest?, _ typed: [String: String] = [:]
  ) throws -> Decision<RecordRequest> {
    let act = try #require(CaseArea.request.acts.first { $0.verb == verb }, "\(verb)")
    var entries = request.map { act.prefill(from: $0, in: situation.circumstances) } ?? [:]
    entries.merge(typed) { $1 }
    let given = try #require(
      try act.read(entries, today: situation.today, calendar: district.calendar)
        as? any Act<RecordRequest>)
    return try given.decide(on: request, in: situation.circumstances)
  }

  /// The request after an act.
  func act(
    _ verb: String, on request: RecordRequest?, _ typed: [String: String] = [:]
  ) throws -> RecordRequest {
    var record = try decide(verb, on: request, typed).record
    if record.number == 0 { record.number = 1 }
    return record
  }

  /// What is typed to open a request of a kind, received on 2 November 2026.
  func typed(_ kind: RequestKind, _ more: [String: String] = [:]) -> [String: String] {
    var typed = [
      "kind": kind.rawValue, "capacity": kind == .transfer ? "school" : "parent",
      "requester-name": "Sam", "received": "2026-11-02", "records": "The folder",
    ]
    switch kind {
    case .directory: typed["group"] = "all seniors"
    case .transfer: (typed["student"], typed["direction"]) = ("4471", "sending")
    case .evidence: (typed["student"], typed["product"]) = ("4471", "P-1")
    case .review: (typed["student"], typed["special-education"]) = ("4471", "no")
    case .correction: typed["student"] = "4471"
    }
    return typed.merging(more) { $1 }
  }

  /// A request of a kind as it comes.
  func opened(_ kind: RequestKind, _ more: [String: String] = [:]) throws -> RecordRequest {
    try act("open", on: nil, typed(kind, more))
  }

  /// One whose requester was checked.
  func checked(_ kind: RequestKind, _ more: [String: String] = [:]) throws -> RecordRequest {
    try act("verify", on: opened(kind, more), Self.check)
  }

  static let check = ["identity": "A license", "court-order": "no", "holds": "yes", "how": "Seen."]
  static let weighing = [
    "by": "Pat", "school-purpose": "yes", "reason": "A yearbook", "opt-outs": "2026-11-20",
    "left-out": "0", "names": "yes",
  ]
  static let denial = [
    "how": "A letter", "reason": "Not so.", "ground": "§ 1-210(b)(11)", "written": "yes",
    "hearing-right": "yes",
  ]
  static let hearing = [
    "on": "2026-11-21", "held": "2026-11-21", "at": "2 p.m.", "place": "Room 2",
    "officer": "W. Larch", "impartial": "yes",
  ]

  static let part = [
    "how": "A letter", "withheld": "A page", "ground": "§ 10-154a", "written": "yes",
    "hearing-right": "yes",
  ]

  /// A correction whose hearing was decided.
  func heard(upholds: Bool) throws -> RecordRequest {
    var request = try act("deny", on: checked(.correction, ["product": "P-1"]), Self.denial)
    request = try act("ask-hearing", on: request)
    request = try act("call-hearing", on: request, Self.hearing)
    return try act(
      "decide-hearing", on: request, ["upholds": upholds ? "yes" : "no", "reasons": "Heard."])
  }

  /// A correction whose hearing went against the requester, who was told so by letter.
  func told() throws -> RecordRequest {
    var request = try heard(upholds: false)
    request.decisionToldOn = situation.today
    return request
  }

  /// What is on the docket, by its sentences.
  func docket(_ request: RecordRequest) -> [String] {
    request.docketItems(in: district).map(\.sentence)
  }
}
