import CaseDomain
import GRDB

extension CaseStore {
  /// Imports a register inside one transaction, or tries to and undoes it.
  ///
  /// A rehearsal is the import itself, rolled back, so that it cannot promise anything else.
  public func importRegister(
    _ table: RegisterTable, mapping: ImportMapping, rehearsing: Bool, validOnly: Bool,
    by actor: Actor, at moment: Moment, job: Job
  ) throws -> ImportReport {
    var report = try importing(
      keptIf: { !rehearsing && $0.stands(validOnly: validOnly) }, by: actor, at: moment
    ) { casebook, district in
      try RegisterImport(table, mapping: mapping, district: district, today: moment.today)
        .run(in: casebook, job: job)
    }
    report.rehearsed = rehearsing
    return report
  }

  /// Imports tool requests inside one transaction, or tries to and undoes it.
  public func importTools(
    _ tools: ToolImport, rehearsing: Bool, validOnly: Bool, by actor: Actor, at moment: Moment,
    job: Job
  ) throws -> ToolImportReport {
    var report = try importing(
      keptIf: { !rehearsing && $0.stands(validOnly: validOnly) }, by: actor, at: moment
    ) { casebook, _ in try tools.run(in: casebook, job: job) }
    report.rehearsed = rehearsing
    return report
  }

  private func importing<Report>(
    keptIf isKept: (Report) -> Bool, by actor: Actor, at moment: Moment,
    _ run: (any ImportCasebook, District) throws -> Report
  ) throws -> Report {
    try requireWritable()
    return try writing(keptIf: isKept) { db in
      // A page that does not fit has to be written and synced in the middle of the transaction.
      try db.execute(sql: "PRAGMA cache_size = -200000")
      defer { try? db.execute(sql: "PRAGMA cache_size = -2000") }
      var transaction = try CaseTransaction(db, by: actor, at: moment, means: means)
      return try transaction.atOneGo(.register) { transaction in
        try run(StoreImport(transaction), transaction.district)
      }
    }
  }
}

/// The casebook inside the transaction of an import.
private final class StoreImport: ImportCasebook {
  private var transaction: CaseTransaction
  private let cases: StoredCases

  init(_ transaction: CaseTransaction) {
    self.transaction = transaction
    cases = StoredCases(db: transaction.db)
  }

  func perform(_ act: any Act) throws -> Receipt {
    try transaction.performAlone(act, on: nil, seen: nil)
  }

  func load<Record: CaseRecord>(_ type: Record.Type, _ number: Int) throws -> Record {
    try cases.load(type, number)
  }

  func find<Lookup: CaseLookup>(_ lookup: Lookup) throws -> CaseReference? {
    try cases.find(lookup)
  }

  func comingNumber(of area: CaseArea) throws -> Int { try cases.comingNumber(of: area) }

  func journalHead() throws -> String { try cases.journalHead() }

  func document(_ id: Int) throws -> [UInt8] { try cases.document(id) }
}
