import CaseDomain
import GRDB

extension Exemption {
  /// The tables of the exemption's parts.
  static let partTables = [
    "exemptionCondition", "exemptionEffort", "exemptionSearch", "signature", "evidenceRequest",
    "exemptionReview",
  ]

  private static let condition = Table(
    "exemptionCondition",
    ["exemption", "condition", "answer", "reason", "evidence", "answeredOn"])
  private static let effort = Table(
    "exemptionEffort", ["exemption", "position", "madeOn", "whom", "how", "reply"])
  private static let search = Table(
    "exemptionSearch", ["exemption", "position", "madeOn", "tried", "failure"])
  private static let signature = Table(
    "signature",
    [
      "exemption", "position", "role", "name", "signedOn", "method", "acknowledges", "authorizes",
    ])
  private static let evidence = Table(
    "evidenceRequest",
    ["exemption", "position", "receivedOn", "requester", "handedOverOn", "handedOver"])
  private static let review = Table("exemptionReview", ["exemption", "position", "reviewedOn"])

  mutating func loadParts(from db: Database) throws {
    for row in try db.rows("SELECT * FROM exemptionCondition WHERE exemption = ?", [number]) {
      conditions[try row.choice("condition")] = ConditionFinding(
        try row.choice("answer"), reason: try row.text("reason"),
        evidence: try row.text("evidence"), on: try row.date("answeredOn"))
    }
    efforts = try parts("exemptionEffort", from: db).map { row in
      ContractEffort(
        on: try row.date("madeOn"), whom: try row.text("whom"), how: try row.text("how"),
        reply: try row.text("reply"))
    }
    searches = try parts("exemptionSearch", from: db).map { row in
      EquivalentSearch(
        on: try row.date("madeOn"), tried: try row.text("tried"),
        failure: try row.text("failure"))
    }
    signatures = try parts("signature", from: db).map { row in
      Signature(
        role: try row.choice("role"), name: try row.text("name"), on: try row.date("signedOn"),
        method: try row.choice("method"), acknowledges: try row.flag("acknowledges"),
        authorizes: try row.flag("authorizes"))
    }
    evidenceRequests = try parts("evidenceRequest", from: db).map { row in
      EvidenceRequest(
        receivedOn: try row.date("receivedOn"), from: try row.text("requester"),
        handedOverOn: try row.optionalDate("handedOverOn"),
        handedOver: try row.text("handedOver"))
    }
    reviewedOn = try parts("exemptionReview", from: db).map { try $0.date("reviewedOn") }
    notes = try db.notes(of: reference)
    attachments = try db.attachments(of: reference)
  }

  private func parts(_ table: String, from db: Database) throws -> [Row] {
    try db.rows("SELECT * FROM \(table) WHERE exemption = ? ORDER BY position", [number])
  }

  func saveParts(over old: Exemption?, to db: Database) throws {
    if conditions != old?.conditions ?? [:] {
      try db.run("DELETE FROM exemptionCondition WHERE exemption = ?", [number])
      for (condition, finding) in conditions {
        try db.run(
          Self.condition.insert,
          [
            number, condition.rawValue, finding.answer.rawValue, finding.reason,
            finding.evidence, finding.on,
          ])
      }
    }
    try db.replace(
      old?.efforts ?? [], with: efforts, of: number, in: Self.effort, owner: "exemption"
    ) { [$0.on, $0.whom, $0.how, $0.reply] }
    try db.replace(
      old?.searches ?? [], with: searches, of: number, in: Self.search, owner: "exemption"
    ) { [$0.on, $0.tried, $0.failure] }
    try db.replace(
      old?.signatures ?? [], with: signatures, of: number, in: Self.signature, owner: "exemption"
    ) { [$0.role.rawValue, $0.name, $0.on, $0.method.rawValue, $0.acknowledges, $0.authorizes] }
    try db.replace(
      old?.evidenceRequests ?? [], with: evidenceRequests, of: number, in: Self.evidence,
      owner: "exemption"
    ) { [$0.receivedOn, $0.from, $0.handedOverOn, $0.handedOver] }
    try db.replace(
      old?.reviewedOn ?? [], with: reviewedOn, of: number, in: Self.review, owner: "exemption"
    ) { [$0] }
  }
}
