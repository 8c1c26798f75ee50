import CaseDomain
import GRDB

extension Contract: ListedRecord {
  static let columnNames: ColumnNames = [
    "baseAgreement": .part,
    "terms": [
      "breachDaysInformation": .count, "breachDaysRecords": .count, "deletionDays": .count,
    ],
    "securityReview": [
      "promised": "securityPromised", "measures": "securityMeasures",
      "standard": "securityStandard", "evidence": "securityEvidence", "on": "securityOn",
    ],
    "firstUse": [
      "on": "firstUsedOn", "answeredOn": "earlyUseAnsweredOn", "answer": "earlyUseAnswer",
    ],
    "termination": ["on": "terminatedOn", "reason": "terminationReason"],
    "endConfirmation": ["on": "confirmedOn", "from": "confirmedFrom"],
  ]

  static let mentions: [Mentioned<Contract>] = [
    Mentioned("contractor", \.contractor, of: Contractor.self)
  ]

  static let parts: [Part<Contract>] = [
    .part(
      "contractProduct", \.products, ["number": "product", "name": .joined("productName")],
      mentions: [Mentioned("product", \.self, of: Product.self)]),
    .optional("baseAgreement", \.baseAgreement),
    .part("contractElement", \.terms.elements, column: "element"),
    .part("contractClass", \.terms.classes, column: "class"),
    .part("finding", \.findings, key: "provision", ["on": "madeOn"]),
    .part(
      "pastFinding", \.pastFindings, ["finding": ["on": "madeOn"], "by": "cause"]),
    .part("contractConflict", \.conflicts),
    .part("determination", \.determinations, ["on": "madeOn", "by": "madeBy"]),
    .part("voidStep", \.voidSteps, ["on": "madeOn"]),
    .part("noticeToAmend", \.notices),
    .part("amendment", \.amendments),
    .part("renewal", \.renewals, ["on": "madeOn"]),
    .part("incidentWeighing", \.weighings, ["on": "weighedOn"]),
    .part("posting", \.postings, ["on": "postedOn"]),
    .part("postingEvent", \.postingEvents, ["on": "madeOn"]),
    .part("publicDocument", \.publicDocuments),
    .notes(\.notes), .documents,
  ]

  /// An incident of its operator is asked about at its renewal.
  static let follows = [Followed(Incident.self, through: Contractor.self)]

  /// The incidents that concern it.
  mutating func complete(from db: Database) throws {
    incidents = try db.incidents(concerning: self)
  }

  func relate(
    _ page: inout CasePage, from db: Database, in circumstances: Circumstances
  ) throws {
    page.addIncidents(
      incidents.suffix(CasePage.relatedLimit).reversed().map { .init($0) }, of: incidents.count,
      contractor: contractor, contract: Mention(number, title))
  }

  static let summaryNames: ColumnNames = ["basis": [:]]

  func listColumns(in district: District) throws -> Columns {
    let summary = summary(in: district)
    return try RowEncoder.columns(of: summary, as: Self.summaryNames).merging([
      "titleKey": summary.title.nameKey.databaseValue,
      "signedKey": (signedOn?.iso ?? Self.blankKey).databaseValue,
      "endsKey": (summary.basis.endsOn?.iso ?? Self.blankKey).databaseValue,
      "lane": summary.basis.lane.databaseValue,
    ]) { $1 }
  }

  /// Without the name of the contractor, which the title has, and all that a list does not show.
  static let listSelection = """
    SELECT number, revision, title, review, cureBy, voidable, voidSince, endsOn, reviewed, required, signedOn,
      inForce, postedOn FROM contract
    """

  static func order(_ key: String) -> ListOrder? {
    switch key {
    case "title": ListOrder("titleKey", "contractByTitle")
    case "signedOn": ListOrder("signedKey", "contractBySigning")
    case "endsOn": ListOrder("endsKey", "contractByEnd", narrowed: "contractByLane")
    default: nil
    }
  }

  private static let running = "endsKey >= :day"
  private static let over = "endsKey < :day"

  static var bounds: [String] { [running, over] }

  /// `StandingBasis.standing(on:)` as conditions on the columns it reads.
  static func conditions(for standing: String) -> [String] {
    guard let standing = Standing(rawValue: standing) else { return [] }
    // Before the day from which it is void a contract stands where its other facts put it.
    let notYetVoid = "lane = 'void' AND voidSince > :day"
    switch standing {
    case .draft: return ["lane = 'draft'"]
    case .void: return ["lane = 'void' AND voidSince <= :day"]
    case .ended:
      return [
        "lane = 'under-review'", "lane = 'compliant'", "lane = 'deficient'", "lane = 'notice'",
        "lane = 'notice-voidable'", notYetVoid,
      ].map { "\($0) AND \(over)" }
    case .onNotice:
      return ["lane = 'notice'", "lane = 'notice-voidable'", notYetVoid].map {
        "\($0) AND \(running) AND cureBy >= :day"
      }
    case .pastTime:
      return ["lane = 'notice-voidable'", "\(notYetVoid) AND voidable"].map {
        "\($0) AND \(running) AND cureBy < :day"
      }
    case .underReview, .compliant, .deficient:
      let reviewed = "review = '\(standing.rawValue)'"
      return [
        "lane = '\(standing.rawValue)' AND \(running)",
        "lane = 'notice' AND \(running) AND cureBy < :day AND \(reviewed)",
        "\(notYetVoid) AND \(running) AND \(reviewed) "
          + "AND (cureBy IS NULL OR cureBy < :day AND NOT voidable)",
      ]
    }
  }
}

extension StandingBasis {
  /// The part of the standing that no day changes.
  var lane: String {
    if review == .draft { return review.rawValue }
    if voidSince != nil { return "void" }
    if cureBy == nil { return review.rawValue }
    return voidable ? "notice-voidable" : "notice"
  }
}
