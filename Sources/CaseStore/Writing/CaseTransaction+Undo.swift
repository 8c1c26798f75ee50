import CaseDomain
import GRDB

extension CaseTransaction {
  /// Reverses the act of an entry by a new entry.
  mutating func undo(_ sequence: Int, seen: Int?) throws -> Receipt {
    guard let reversal = try db.reversal(of: sequence) else { throw Refusal.nothingToUndo }
    let reference = reversal.reference
    let now = try db.revision(of: reference)
    if let seen, let now, seen != now { throw try db.staleness(of: reference) }
    guard now == reversal.revision else {
      throw Refusal(
        .changedSince,
        "\(reference) was changed again after entry \(sequence)\(try db.lastChange(of: reference)).",
        remedy: "Undo the newest change first, or correct the case with an act of its own.")
    }
    guard let type = reference.area.recordType else {
      guard let before = reversal.before else { throw Refusal.nothingToUndo }
      return try restore(try JSON.read(before, as: Office.self), undoing: sequence)
    }
    return try undo(reversal, of: type)
  }

  private func undo<Record: StoredRecord>(
    _ reversal: Reversal, of type: Record.Type
  ) throws -> Receipt {
    let reference = reversal.reference
    let current = try Record.load(reference.number, from: db)
    var revision: Int?
    var documents: [Attachment] = []
    if let before = reversal.before {
      var older = try JSON.read(before, as: Record.self)
      try checkDocuments(of: older)
      older = try older.retagged(from: db)
      older.revision = try (current?.revision ?? older.revision)
        .next(of: "revisions of \(reference)")
      let written = try write(older, over: current)
      revision = written.revision
      documents = written.attachments
    } else if let current {
      try remove(current)
    }
    let sequence = try db.appendJournal(
      ActID(reference.area, "undo"), on: reference,
      detail: [JournalDetail("undone", String(reversal.sequence))]
        + Self.documents(from: current?.attachments ?? [], to: documents),
      by: actor, at: moment)
    try db.keepReversal(of: sequence, on: reference, before: current, revision: revision)
    return Receipt(
      reference: reference, sequence: sequence, revision: revision ?? 0,
      sentence: revision == nil
        ? "\(reference) is undone; its number is not used again."
        : "\(reference) is put back as it was before entry \(reversal.sequence).")
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
        remedy: "Attach the document again.")
    }
  }

  private func remove<Record: StoredRecord>(_ record: Record) throws {
    if let user = try db.mention(of: record.reference) {
      throw Refusal(
        .changedSince, "\(record.reference) is used by \(user) now.",
        remedy: "Undo that first, or keep the \(Record.area.noun).")
    }
    let text = try db.indexedText(of: Record.self, record.number)
    _ = try db.replaceDocketItems(of: record.reference, title: record.title, with: [])
    _ = try db.replace(record.attachments, with: [], of: record.reference)
    try db.replace(try db.notes(of: record.reference), with: [], of: record.reference)
    try record.removeRows(from: db)
    try db.index(Record.self, record.number, from: text, to: nil)
    try db.count(-1, in: Record.area)
  }
}

extension Refusal {
  /// The refusal to undo where no reversible entry is left.
  static let nothingToUndo = Refusal(
    .nothingToUndo, "There is nothing that can still be undone.",
    remedy: "Correct the case with an act of its own.")
}
