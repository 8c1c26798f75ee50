import CaseDomain
import GRDB

extension DeletionRequest {
  /// The tables of the request's parts, those that others refer to last.
  static let partTables = ["deletionStudent", "followUp", "leg", "pause", "extension"]

  private static let student = Table("deletionStudent", ["deletion", "position", "code", "name"])
  private static let leg = Table(
    "leg",
    [
      "deletion", "position", "contractor", "contractDays", "state", "sentOn", "how",
      "acknowledgedOn", "answeredOn", "answer", "exception", "exceptionCitation", "watch",
      "watchOn", "timesAsked",
    ])
  private static let followUp = Table(
    "followUp", ["deletion", "leg", "position", "madeOn", "how", "note"])
  private static let pause = Table(
    "pause", ["deletion", "position", "startedOn", "endedOn", "reason"])
  private static let extensionTable = Table(
    "extension", ["deletion", "position", "givenOn", "lastsUntil", "reason"])

  mutating func loadParts(from db: Database) throws {
    legs = try db.rows(
      """
      SELECT leg.*, contractor.name AS contractorName FROM leg
      JOIN contractor ON contractor.number = leg.contractor
      WHERE deletion = ? ORDER BY position
      """, [number]
    ).map(Self.leg(of:))
    for row in try db.rows(
      "SELECT * FROM followUp WHERE deletion = ? ORDER BY leg, position", [number])
    {
      let place = try row.number("leg")
      guard place > 0, place <= legs.count else { throw UnreadableValue(column: "leg") }
      legs[place - 1].followUps.append(
        FollowUp(on: try row.date("madeOn"), how: try row.text("how"), note: try row.text("note")))
    }
    pauses = try db.rows("SELECT * FROM pause WHERE deletion = ? ORDER BY position", [number])
      .map { row in
        Pause(
          from: try row.date("startedOn"), until: try row.optionalDate("endedOn"),
          reason: try row.text("reason"))
      }
    extensions = try db.rows(
      "SELECT * FROM extension WHERE deletion = ? ORDER BY position", [number]
    ).map { row in
      Extension(
        on: try row.date("givenOn"), until: try row.date("lastsUntil"),
        reason: try row.text("reason"))
    }
    notes = try db.notes(of: reference)
    attachments = try db.attachments(of: reference)
  }

  private static func leg(of row: Row) throws -> Leg {
    let watch: Watch? =
      switch row["watch"] as String? {
      case nil: nil
      case "restored": .restored(try row.date("watchOn"))
      case "copy-destroyed": .copyDestroyed(try row.date("watchOn"))
      default: .open
      }
    return Leg(
      contractor: try row.tag("contractor", "contractorName"),
      contractDays: try row.optionalCount("contractDays"),
      state: try row.choice("state"), sentOn: try row.optionalDate("sentOn"),
      how: try row.text("how"), acknowledgedOn: try row.optionalDate("acknowledgedOn"),
      answeredOn: try row.optionalDate("answeredOn"), answer: try row.text("answer"),
      exception: try row.optionalChoice("exception"),
      exceptionCitation: try row.text("exceptionCitation"), watch: watch,
      timesAsked: try row.count("timesAsked"))
  }

  func saveParts(over old: DeletionRequest?, to db: Database) throws {
    try db.replace(
      old?.students ?? [], with: students, of: number, in: Self.student, owner: "deletion"
    ) { [$0.code, $0.name] }
    if old?.legs ?? [] != legs {
      try db.run("DELETE FROM followUp WHERE deletion = ?", [number])
      try db.run("DELETE FROM leg WHERE deletion = ?", [number])
      for (position, leg) in legs.enumerated() { try save(leg, at: position + 1, to: db) }
    }
    try db.replace(
      old?.pauses ?? [], with: pauses, of: number, in: Self.pause, owner: "deletion"
    ) { [$0.from, $0.until, $0.reason] }
    try db.replace(
      old?.extensions ?? [], with: extensions, of: number, in: Self.extensionTable,
      owner: "deletion"
    ) { [$0.on, $0.until, $0.reason] }
  }

  private func save(_ leg: Leg, at position: Int, to db: Database) throws {
    let watch: (String?, CivilDate?) =
      switch leg.watch {
      case nil: (nil, nil)
      case .open: ("open", nil)
      case .restored(let day): ("restored", day)
      case .copyDestroyed(let day): ("copy-destroyed", day)
      }
    try db.run(
      Self.leg.insert,
      [
        number, position, leg.contractor.number, leg.contractDays, leg.state.rawValue, leg.sentOn,
        leg.how, leg.acknowledgedOn, leg.answeredOn, leg.answer, leg.exception?.rawValue,
        leg.exceptionCitation, watch.0, watch.1, leg.timesAsked,
      ])
    for (index, followUp) in leg.followUps.enumerated() {
      try db.run(
        Self.followUp.insert,
        [number, position, index + 1, followUp.on, followUp.how, followUp.note])
    }
  }
}
