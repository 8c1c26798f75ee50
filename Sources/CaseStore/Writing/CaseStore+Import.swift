import CaseDomain
import GRDB

extension CaseStore {
  /// Imports a register inside one transaction, or tries to and undoes it.
  ///
  /// A rehearsal is the import itself, rolled back, so that it cannot promise anything else.
  public func importRegister(
    _ sheet: RegisterSheet, mapping: ImportMapping, rehearsing: Bool, validOnly: Bool,
    by actor: Actor, at moment: Moment, progress: (Int) -> Void
  ) throws -> ImportReport {
    try requireWritable()
    return try writing(keptIf: { !rehearsing && $0.stands(validOnly: validOnly) }) { db in
      // A page that does not fit has to be written and synced in the middle of the transaction.
      try db.execute(sql: "PRAGMA cache_size = -200000")
      defer { try? db.execute(sql: "PRAGMA cache_size = -2000") }
      let transaction = try CaseTransaction(db, by: actor, at: moment)
      var report = try RegisterImport(
        sheet, mapping: mapping, office: transaction.office, today: moment.today
      ).run(at: StoreImportDesk(transaction), progress: progress)
      report.rehearsed = rehearsing
      return report
    }
  }
}

/// The casebook inside the transaction of an import.
private final class StoreImportDesk: ImportDesk {
  private var transaction: CaseTransaction
  private let register: StoreRegister
  private var db: Database { transaction.db }

  init(_ transaction: CaseTransaction) {
    self.transaction = transaction
    self.register = StoreRegister(db: transaction.db)
  }

  /// Carries out a command within a savepoint of its own.
  func perform(_ command: Command) throws -> Receipt {
    var receipt: Receipt?
    try db.inSavepoint {
      receipt = try transaction.perform(command, seen: nil)
      return .commit
    }
    guard let receipt else {
      preconditionFailure("A savepoint that was kept has run its body.")
    }
    return receipt
  }

  func contract(of contractor: Int, covering product: Int?) throws -> CaseReference? {
    let number =
      if let product {
        try db.number(
          """
          SELECT max(contract) FROM contractProduct JOIN contract ON number = contract
          WHERE product = ? AND contractor = ?
          """, [product, contractor])
      } else {
        try db.number(
          """
          SELECT max(number) FROM contract WHERE contractor = ?
          AND NOT EXISTS (SELECT 1 FROM contractProduct WHERE contract = number)
          """, [contractor])
      }
    return number.map { CaseReference(.contract, $0) }
  }

  func contract(_ reference: CaseReference) throws -> Contract { try db.record(reference) }

  func contractor(_ reference: CaseReference) throws -> Contractor {
    try register.contractor(reference)
  }

  func product(_ reference: CaseReference) throws -> Product { try register.product(reference) }

  func contractor(named name: String) throws -> CaseReference? {
    try register.contractor(named: name)
  }

  func product(named name: String, of contractor: Int) throws -> CaseReference? {
    try register.product(named: name, of: contractor)
  }

  func deletionDays(of contractor: Int) throws -> Int? {
    try register.deletionDays(of: contractor)
  }

  func openExemption(student code: String, product: Int) throws -> CaseReference? {
    try register.openExemption(student: code, product: product)
  }
}
