import CaseDomain
import GRDB

extension CaseTransaction {
  /// Reverses the acts of some entries, in that order: all or none.
  ///
  /// - Throws: `Refusal`, which names the entry that stands in the way.
  mutating func undo(_ entries: [Int]) throws -> Receipt {
    guard let first = entries.first else { throw Refusal.nothingToUndo }
    guard entries.count > 1 else { return try undo(first) }
    var receipts: [Receipt] = []
    for entry in entries {
      do {
        receipts.append(try undo(entry))
      } catch let refusal as Refusal {
        throw Refusal(
          refusal.reason,
          "None of the \(entries.count) entries is undone, because of entry \(entry): "
            + refusal.sentence,
          citation: refusal.citation, remedy: refusal.remedy)
      }
    }
    let cases = Set(receipts.map(\.reference)).count
    let newest = receipts[receipts.count - 1]
    return Receipt(
      reference: newest.reference, sequence: newest.sequence, revision: newest.revision,
      sentence: "What \(entries.count) entries changed on \(cases) case\(cases == 1 ? "" : "s") "
        + "is put back.")
  }

  /// Reverses the act of an entry by a new entry.
  ///
  /// Later acts stay, as far as the case without the one makes sense with them.
  ///
  /// - Throws: `Refusal`, which names the later act that has to be undone first.
  private mutating func undo(_ sequence: Int) throws -> Receipt {
    guard let reference = try db.subject(ofDifference: sequence) else {
      let isThere = try db.row("SELECT seq FROM journal WHERE seq = ?", [sequence]) != nil
      throw isThere ? Refusal.nothingToUndo : .noEntry(sequence)
    }
    let acts = try db.acts(on: reference, since: sequence)
    let value: JSONValue?
    do throws(ChangedSince) { value = try acts.withoutFirst() } catch {
      throw Self.changedSince(acts, by: error.by)
    }
    guard let type = StoredRecords.type(of: reference.area) else { throw Refusal.nothingToUndo }
    return try undo(acts, to: value, of: type)
  }

  private mutating func undo<Record: StoredRecord>(
    _ acts: [PastAct], to value: JSONValue?, of type: Record.Type
  ) throws -> Receipt {
    let undone = acts[0].entry
    let reference = undone.subject
    let current = try Record.load(reference.number, from: db)
    var restored: Written<Record>?
    if let value {
      var older: Record = try sensible(value, acts)
      try checkDocuments(of: older)
      older = try older.withCurrentNames(from: db)
      older.revision = try (current?.revision ?? db.lastRevision(of: reference))
        .next(of: "revisions of \(reference)")
      restored = try write(older, over: current)
    } else if let current {
      try remove(current)
    }
    let sequence = try db.appendJournal(
      "\(reference.area.name).undo", on: reference,
      detail: [JournalDetail("undone", String(undone.sequence))]
        + (restored?.detail ?? [])
        + Self.documents(from: current?.attachments ?? [], to: restored?.record.attachments ?? []),
      by: actor, at: moment)
    try db.keepDifference(
      of: sequence, on: reference, from: current, to: restored?.record,
      revision: restored?.record.revision)
    return Receipt(
      reference: reference, sequence: sequence, revision: restored?.record.revision ?? 0,
      sentence: restored == nil
        ? "\(reference) is undone; its number is not used again."
        : acts.count == 1
          ? "\(Record.putBack(reference)) before entry \(undone.sequence).\(restored?.words ?? "")"
          : "\(Record.subject(reference)): what entry \(undone.sequence) changed is put back."
            + (restored?.words ?? ""))
  }

  /// The record without an act, where the acts after it could have been done on it.
  private func sensible<Record: StoredRecord>(
    _ value: JSONValue, _ acts: [PastAct]
  ) throws -> Record {
    for act in Array(acts.dropFirst()).standing {
      guard let index = acts.firstIndex(of: act), let left = act.left,
        let without = try? Array(acts[...index]).withoutFirst()
      else { continue }
      let (was, would): (Record, Record?) = (
        try JSON.record(of: left), try? JSON.record(of: without)
      )
      guard try couldBeDone(act, onWhatWasLeftBy: Array(acts[..<index]), as: Record.self),
        let would, was.mayBecome(would)
      else { throw Self.changedSince(acts, by: act) }
    }
    return try JSON.record(of: value)
  }

  /// Whether nothing stands in the way of an act without the first of those before it, unless
  /// something did with it.
  private func couldBeDone<Record: StoredRecord>(
    _ act: PastAct, onWhatWasLeftBy before: [PastAct], as type: Record.Type
  ) throws -> Bool {
    guard let kind = act.entry.formAct, let day = CivilDate(iso: act.entry.at.prefix(10)),
      let left = before.last?.left, let without = try? before.withoutFirst()
    else { return true }
    let circumstances = Circumstances(looking: district, on: day)
    func isFree(_ record: Record) -> Bool { kind.obstacle(on: record, in: circumstances) == nil }
    guard isFree(try JSON.record(of: left)) else { return true }
    return (try? JSON.record(of: without)).map(isFree) ?? false
  }

  private static func changedSince(_ acts: [PastAct], by act: PastAct?) -> any Error {
    guard let act else { return UnreadableValue(column: "changes") }
    let undone = acts[0].entry
    if act.entry.undone == undone.sequence {
      return Refusal(
        .nothingToUndo,
        "Entry \(undone.sequence) was undone already \(act.entry.origin), with entry "
          + "\(act.entry.sequence).",
        remedy: "Look for what was done since in the journal of \(undone.subject).")
    }
    return Refusal(
      .changedSince,
      "\(undone.subject) was changed again after entry \(undone.sequence), \(act.entry.account).",
      remedy: "Undo entry \(act.entry.sequence) first, or correct the case with an act of its own.")
  }

  /// Documents that an earlier undo took out cannot come back: their content is gone.
  private func checkDocuments(of record: some StoredRecord) throws {
    for document in record.attachments {
      guard try db.row("SELECT id FROM attachment WHERE id = ?", [document.id]) == nil else {
        continue
      }
      throw Refusal(
        .nothingToUndo,
        "The document “\(document.name)” was taken out of the casebook for good, so the case "
          + "cannot be put back as it was with it.",
        remedy: [Letter.pageRole, Letter.textRole].contains(document.role)
          ? "Make the letter again." : "Attach the document again.")
    }
  }

  private func remove<Record: StoredRecord>(_ record: Record) throws {
    if let user = try db.mention(of: record.reference) {
      throw Refusal(
        .changedSince, "\(record.reference) is used by \(user) now.",
        remedy: "Undo that first, or keep the \(Record.area.noun).")
    }
    let followers = try db.followers(of: record.reference)
    _ = try db.replaceDocketItems(of: record.reference, title: record.title, with: [])
    _ = try db.replace(record.attachments, with: [], of: record.reference)
    try record.removeRows(from: db)
    if let type = Record.self as? any ListedRecord.Type { try db.index(type, record.number) }
    try db.count(-1, in: Record.area)
    try db.refresh(followers, in: district)
  }
}

extension Refusal {
  /// The refusal to undo where no reversible entry is left.
  static let nothingToUndo = Refusal(
    .nothingToUndo, "There is nothing that can still be undone.",
    remedy: "Correct the case with an act of its own.")
}
