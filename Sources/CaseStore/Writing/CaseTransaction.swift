import CaseDomain
import GRDB

/// One act on its way: loaded, decided by the domain, written, journaled; all or nothing.
struct CaseTransaction {
  let db: Database
  let actor: Actor
  let moment: Moment
  let means: Means
  var district: District

  /// Begins an act.
  ///
  /// - Throws: `StoreFailure` of kind `clock` for a day that cannot be today.
  init(
    _ db: Database, by actor: Actor, at moment: Moment, means: Means
  ) throws {
    if let problem = moment.clockProblem { throw StoreFailure(.clock, problem) }
    self.db = db
    self.actor = actor
    self.moment = moment
    self.means = means
    district = try db.district()
  }

  /// Carries out an act, after those on other cases that it brings and before those that it carries.
  ///
  /// - Throws: `Refusal` for what the rules or a newer revision do not allow.
  mutating func perform(
    _ act: any Act, on reference: CaseReference?, seen: Int?
  ) throws -> Receipt {
    while let brought = try act.brings(in: circumstances).first {
      _ = try perform(brought, on: nil, seen: nil)
    }
    func opened<Record: StoredRecord>(_ type: Record.Type) throws -> Receipt {
      guard let act = act as? any Act<Record> else {
        preconditionFailure("An act on a case of \(type) is an act on its record.")
      }
      return try carryOut(act, on: reference, seen: seen)
    }
    guard let type = StoredRecords.type(of: act.kind.area) else {
      preconditionFailure("\(act.kind) is done to no case that is kept.")
    }
    return try opened(type)
  }

  /// Carries out an act on one record, or on none yet.
  private mutating func carryOut<Record: StoredRecord>(
    _ act: any Act<Record>, on reference: CaseReference?, seen: Int?
  ) throws -> Receipt {
    let before: Record? = try (reference ?? Record.only).map { try db.record($0) }
    if let before, let seen, seen != before.revision {
      throw try db.staleness(of: before.reference)
    }
    let decision = try act.decide(on: before, in: circumstances)
    var after = decision.record
    after.number = try before?.number ?? db.nextNumber(of: Record.area.name)
    after.revision = try (before?.revision ?? 0).next(of: "revisions of \(after.reference)")
    let written = try write(after, over: before)
    after = written.record
    let sequence = try db.appendJournal(
      act.kind.description, on: after.reference,
      // What is said of documents stands last, where `DocumentLedger` reads it.
      detail: decision.detail + written.detail
        + Self.documents(from: before?.attachments ?? [], to: after.attachments),
      by: actor, at: moment)
    try db.keepDifference(
      of: sequence, on: after.reference, from: before, to: after, revision: after.revision)
    let carried = try decision.carries.map { given in
      do { return try perform(given.act, on: given.reference, seen: nil) } catch let refusal
        as Refusal
      {
        throw refusal.carried(by: act.kind)
      }
    }
    return Receipt(
      reference: after.reference, sequence: sequence, revision: after.revision,
      sentence: ([decision.sentence + written.words] + carried.map(\.sentence))
        .joined(separator: " "))
  }

  private var circumstances: Circumstances {
    Circumstances(
      district: district, cases: StoredCases(db: db), actor: actor, today: moment.today,
      means: means)
  }

  /// What a change does to the documents of a record, for the journal, which vouches for each.
  static func documents(
    from before: [Attachment], to after: [Attachment]
  ) -> [JournalDetail] {
    let (old, new) = (Set(before.map(\.id)), Set(after.map(\.id)))
    return after.filter { !old.contains($0.id) }.flatMap {
      [JournalDetail("document", String($0.id)), JournalDetail("sha256", $0.sha256)]
    }
      + before.filter { !new.contains($0.id) }.map {
        JournalDetail("document-removed", String($0.id))
      }
  }

  /// Writes a record with its documents, and reads it back to be sure of what is committed.
  ///
  /// What follows from it in other cases is worked out again.
  mutating func write<Record: StoredRecord>(
    _ record: Record, over before: Record?
  ) throws -> Written<Record> {
    var record = record
    record.attachments = try db.replace(
      before?.attachments ?? [], with: record.attachments, of: record.reference)
    try record.complete(from: db)
    let followers = try before.map { try db.followers(of: $0.reference) } ?? []
    _ = try db.keep(record, over: before, in: district)
    guard try Record.load(record.number, from: db) == record else {
      throw StoreFailure(
        .damaged,
        "\(record.reference) could not be read back as it was written, so nothing was changed; "
          + "check the casebook with “docket check”.")
    }
    if before == nil { try db.count(1, in: Record.area) }
    if let before, before.title != record.title {
      try db.refreshCases(mentioning: record.reference, in: district)
    }
    try db.refresh(
      followers.union(try db.followers(of: record.reference)), in: district)
    let movesDates = record.takePlace(of: &district)
    return Written(
      record: record, moved: movesDates ? try db.refreshEverything(in: district) : nil)
  }
}
