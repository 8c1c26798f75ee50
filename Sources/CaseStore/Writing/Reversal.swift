import CaseDomain
import GRDB

/// What it takes to reverse one act: the record before it, and the revision the act left.
struct Reversal {
  /// The number of the act's entry in the journal.
  let sequence: Int
  let reference: CaseReference
  /// The record before the act as JSON, or `nil` where the act opened it.
  let before: String?
  /// The revision after the act, or `nil` where the act removed the record.
  let revision: Int?

  /// How many of the newest acts on one record can be reversed.
  static let kept = 20
}

extension Database {
  /// Keeps what reverses an act, and drops what is older on its record than anyone will undo.
  func keepReversal(
    of sequence: Int, on reference: CaseReference, before: (some Encodable)?, revision: Int?
  ) throws {
    try run(
      "INSERT INTO reversal (seq, area, number, before, revision) VALUES (?, ?, ?, ?, ?)",
      [
        sequence, reference.area.rawValue, reference.number, try before.map { try JSON.write($0) },
        revision,
      ])
    try run(
      """
      DELETE FROM reversal WHERE area = ?1 AND number = ?2 AND seq <= (
        SELECT seq FROM reversal WHERE area = ?1 AND number = ?2
        ORDER BY seq DESC LIMIT 1 OFFSET \(Reversal.kept))
      """, [reference.area.rawValue, reference.number])
  }

  func reversal(of sequence: Int) throws -> Reversal? {
    guard let row = try row("SELECT * FROM reversal WHERE seq = ?", [sequence]) else { return nil }
    return Reversal(
      sequence: sequence, reference: try row.reference(), before: row["before"],
      revision: row["revision"])
  }

  /// The revision of a record, or `nil` where there is none of that number.
  func revision(of reference: CaseReference) throws -> Int? {
    reference.area == .district
      ? try number("SELECT revision FROM casebook")
      : try number(
        "SELECT revision FROM \(reference.area.rawValue) WHERE number = ?", [reference.number])
  }

  /// A case that mentions a record, if one does.
  func mention(of reference: CaseReference) throws -> CaseReference? {
    let sql: String
    switch reference.area {
    case .contractor:
      sql = """
        SELECT 'product' AS area, number FROM product WHERE contractor = ?1
        UNION ALL SELECT 'contract', number FROM contract WHERE contractor = ?1
        UNION ALL SELECT 'exemption', number FROM exemption WHERE contractor = ?1
        UNION ALL SELECT 'deletion', deletion FROM leg WHERE contractor = ?1 LIMIT 1
        """
    case .product:
      sql = """
        SELECT 'contract' AS area, contract AS number FROM contractProduct WHERE product = ?1
        UNION ALL SELECT 'exemption', number FROM exemption WHERE product = ?1 LIMIT 1
        """
    case .contract, .exemption, .deletion, .district: return nil
    }
    return try row(sql, [reference.number])?.reference()
  }

  /// The refusal of a command whose case somebody else changed meanwhile.
  func staleness(of reference: CaseReference) throws -> Refusal {
    Refusal(
      .stale,
      "\(reference) was changed since it was opened here\(try lastChange(of: reference)).",
      remedy: "Nothing you typed is lost: look at the case as it is now, then save again.")
  }

  /// Who changed a case last, when and how, as the end of a sentence.
  func lastChange(of reference: CaseReference) throws -> String {
    guard
      let entry = try row(
        "SELECT * FROM journal WHERE area = ? AND number = ? ORDER BY seq DESC LIMIT 1",
        [reference.area.rawValue, reference.number])?.journalEntry()
    else { return "" }
    let act = ActID(name: entry.act).flatMap { Acts.act($0)?.title.lowercased() } ?? entry.act
    return ", by \(entry.actor) at \(entry.at): \(act)"
  }
}
