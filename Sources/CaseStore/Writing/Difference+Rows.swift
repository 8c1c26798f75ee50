import CaseDomain
import GRDB

extension Database {
  /// Keeps what an act made different; a record that is `nil` was not there, or is no more.
  func keepDifference(
    of sequence: Int, on reference: CaseReference, from before: (any Encodable)?,
    to after: (any Encodable)?, revision: Int?
  ) throws {
    let difference = Difference(
      from: try before.map { try JSON.value(of: $0) }, to: try after.map { try JSON.value(of: $0) })
    try run(
      """
      INSERT INTO difference (seq, area, number, revision, decoder, changes)
      VALUES (?, ?, ?, ?, ?, ?)
      """,
      [
        sequence, reference.area.name, reference.number, revision, JSONVersions.known.newest,
        try JSON.write(difference.changes),
      ])
  }

  /// The case on which an act kept what it made different, or `nil` where there is no such act.
  func subject(ofDifference sequence: Int) throws -> CaseReference? {
    try row("SELECT area, number FROM difference WHERE seq = ?", [sequence])?.reference()
  }

  /// What the act of an entry made different, or `nil` where that was not kept.
  func difference(of entry: JournalEntry) throws -> Difference? {
    guard let row = try row("SELECT * FROM difference WHERE seq = ?", [entry.sequence]) else {
      return nil
    }
    // What an act of version 1 left has to be worked out.
    guard try row.number("decoder") == 1 else { return try row.difference(leaving: nil) }
    do {
      return try acts(on: entry.subject, since: entry.sequence).first?.difference
    } catch is Refusal {
      return nil
    }
  }

  /// The acts on a case from one of them on, oldest first, looked back on from the case as it is now.
  ///
  /// - Throws: `UnreadableValue` where an act cannot have left what the case holds, `Refusal` where it
  ///   was of an older version.
  func acts(on reference: CaseReference, since sequence: Int) throws -> [PastAct] {
    var record = try storedValue(of: reference)
    let rows = try rows(
      """
      SELECT journal.*, decoder, changes FROM difference JOIN journal USING (seq)
      WHERE difference.area = ? AND difference.number = ? AND difference.seq >= ?
      ORDER BY difference.seq DESC
      """, [reference.area.name, reference.number, sequence])
    return try rows.map { row in
      let act = PastAct(
        try row.journalEntry(), try row.difference(leaving: record), left: record)
      do throws(Difference.Mismatch) { record = try act.difference.before(record) } catch {
        // What an older version found to conflict in a contract later tables keep apart from it.
        throw try reference.area == .contract && row.number("decoder") < JSONVersions.known.newest
          ? act.tooOld : UnreadableValue(column: "changes")
      }
      return act
    }.reversed()
  }

  /// A record as its differences know it, or `nil` where there is none of that number.
  private func storedValue(of reference: CaseReference) throws -> JSONValue? {
    try StoredRecords.type(of: reference.area)?.load(reference.number, from: self)
      .map { try JSON.value(of: $0) }
  }
}

extension Row {
  /// What an act made different, read by the decoder of its version.
  ///
  /// - Parameter record: what the act left.
  func difference(leaving record: JSONValue?) throws -> Difference {
    let version = try number("decoder")
    let area = try reference().area
    let versions = JSONVersions.known
    do {
      let kept = try JSON.read(try text("changes"), as: [Change].self)
      if version == versions.newest { return Difference(kept) }
      let changes = try kept.filter {
        !JSONVersions.isDropped($0.path, in: area, version: version)
      }.map { change in
        func newest(_ value: JSONValue) throws -> JSONValue {
          try versions.newest(of: value, at: change.path, in: area, version: version)
        }
        return Change(
          change.path, from: try change.before.map(newest), to: try change.after.map(newest))
      }
      // Version 1 kept the whole record before the act, its sets in no order, and not what it left.
      guard version == 1 else { return Difference(changes) }
      guard let type = StoredRecords.type(of: area) else {
        throw UnreadableValue(column: "area")
      }
      return Difference(
        from: try changes.first?.before.map { try Self.again($0, as: type) }, to: record)
    } catch is DecodingError {
      throw UnreadableValue(column: "changes")
    }
  }

  /// A record's value as this program writes it.
  private static func again<T: Codable>(_ value: JSONValue, as type: T.Type) throws -> JSONValue {
    try JSON.value(of: try JSON.record(of: value, as: type))
  }
}

extension PastAct {
  /// The refusal of looking back on it.
  fileprivate var tooOld: any Error {
    Refusal(
      .nothingToUndo,
      "Entry \(entry.sequence) is of an older version of the program, which kept other facts of "
        + "\(entry.subject) than there are.",
      remedy: "Correct the case with an act of its own.")
  }
}
