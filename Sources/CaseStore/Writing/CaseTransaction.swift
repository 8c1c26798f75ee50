import CaseDomain
import GRDB

/// One command on its way: loaded, decided by the domain, written, journalled; all or nothing.
struct CaseTransaction {
  let db: Database
  let actor: Actor
  let moment: Moment
  var office: Office

  /// Begins a command.
  ///
  /// - Throws: `StoreFailure` of kind `clock` for a day that cannot be today.
  init(_ db: Database, by actor: Actor, at moment: Moment) throws {
    if let problem = moment.clockProblem { throw StoreFailure(.clock, problem) }
    self.db = db
    self.actor = actor
    self.moment = moment
    office = try db.office()
  }

  /// Carries out a command.
  ///
  /// - Throws: `Refusal` for what the rules or a newer revision do not allow.
  mutating func perform(_ command: Command, seen: Int?) throws -> Receipt {
    switch command {
    case .contractor(let command):
      return try act(on: command.reference, seen: seen) {
        try Contractor.decide(command, on: $0, in: $1)
      }
    case .product(let command):
      return try act(on: command.reference, seen: seen) {
        try Product.decide(command, on: $0, in: $1)
      }
    case .contract(let command):
      let command = try withPartiesOnFile(command)
      return try act(on: command.reference, seen: seen) {
        try Contract.decide(command, on: $0, in: $1)
      }
    case .exemption(let command):
      return try act(on: command.reference, seen: seen) {
        try Exemption.decide(command, on: $0, in: $1)
      }
    case .deletion(let command):
      return try act(on: command.reference, seen: seen) {
        try DeletionRequest.decide(command, on: $0, in: $1)
      }
    case .district(let command): return try change(command, seen: seen)
    case .undo(let sequence): return try undo(sequence, seen: seen)
    }
  }

  /// Carries out a command on one record, or on none yet.
  private func act<Record: StoredRecord>(
    on reference: CaseReference?, seen: Int?,
    _ decide: (Record?, Circumstances) throws -> Decision<Record>
  ) throws -> Receipt {
    let before: Record? = try reference.map { try db.record($0) }
    if let before, let seen, seen != before.revision {
      throw try db.staleness(of: before.reference)
    }
    let decision = try decide(
      before,
      Circumstances(
        office: office, register: StoreRegister(db: db), actor: actor, today: moment.today))
    var after = decision.record
    after.number = try before?.number ?? db.nextNumber(of: Record.area.rawValue)
    after.revision = try (before?.revision ?? 0).next(of: "revisions of \(after.reference)")
    after = try write(after, over: before)
    let sequence = try db.appendJournal(
      ActID(Record.area, decision.verb), on: after.reference,
      detail: decision.detail
        + Self.documents(from: before?.attachments ?? [], to: after.attachments),
      by: actor, at: moment)
    try db.keepReversal(
      of: sequence, on: after.reference, before: before, revision: after.revision)
    return Receipt(
      reference: after.reference, sequence: sequence, revision: after.revision,
      sentence: decision.sentence)
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
  func write<Record: StoredRecord>(_ record: Record, over before: Record?) throws -> Record {
    var record = record
    record.attachments = try db.replace(
      before?.attachments ?? [], with: record.attachments, of: record.reference)
    _ = try db.keep(record, over: before, in: office)
    guard try Record.load(record.number, from: db) == record else {
      throw StoreFailure(
        .damaged,
        "\(record.reference) could not be read back as it was written, so nothing was changed; "
          + "check the casebook with “docket check”.")
    }
    if before == nil { try db.count(1, in: Record.area) }
    if let before, before.title != record.title {
      try db.refreshCases(mentioning: record.reference, in: office)
    }
    return record
  }

  /// Puts the vendor and the products that a new contract names on file, where they are not yet.
  ///
  /// Each is an act of its own in the journal; a name already on file, whatever its capitals, is
  /// used as it is.
  private func withPartiesOnFile(_ command: ContractCommand) throws -> ContractCommand {
    guard case .draft(var draft) = command else { return command }
    let register = StoreRegister(db: db)
    if draft.contractor == nil, !draft.newContractor.isEmpty {
      draft.contractor =
        try register.contractor(named: draft.newContractor)
        ?? act(on: nil, seen: nil) {
          try Contractor.decide(
            .add(ContractorEntry(name: draft.newContractor)), on: $0, in: $1)
        }.reference
      draft.newContractor = ""
    }
    guard let contractor = draft.contractor else { return .draft(draft) }
    for name in draft.newProducts {
      let product =
        try register.product(named: name, of: contractor.number)
        ?? act(on: nil, seen: nil) {
          try Product.decide(
            .add(
              ProductEntry(
                name: name, contractor: contractor, category: draft.productDetails.category,
                address: draft.productDetails.address, grades: draft.productDetails.grades)),
            on: $0, in: $1)
        }.reference
      if !draft.products.contains(product) { draft.products.append(product) }
    }
    draft.newProducts = []
    return .draft(draft)
  }
}
