import CaseDomain
import GRDB
import Synchronization

/// The casebook: one SQLite file, read page by page and written one command at a time.
///
/// The domain decides every command; the store loads, keeps and journals, and adds no rule of its
/// own. Any number of programs may have the same file open.
public final class CaseStore: Casebook, Sendable {
  /// The file.
  public let path: String
  /// Whether the casebook was opened for looking only.
  public let readOnly: Bool

  let queue: DatabaseQueue
  /// The file that was opened, whatever lies at its path by now.
  private let file: FileIdentity?
  /// The office as last read, good as long as its revision is the one on file.
  private let lastOffice = Mutex<Office?>(nil)

  /// Opens a casebook.
  ///
  /// - Throws: `StoreFailure` for a file that is missing, unreadable or not a casebook.
  public init(path: String, readOnly: Bool = false) throws(StoreFailure) {
    self.path = path
    self.readOnly = readOnly
    file = FileIdentity(at: path)
    queue = try Opening(path: path, readOnly: readOnly).open()
  }

  /// Opens a casebook for writing where that is permitted, and for looking only where it is not.
  ///
  /// - Throws: `StoreFailure` as any opening does, and for a change left half-written that cannot
  ///   be taken back without writing.
  public static func openAsPermitted(path: String) throws(StoreFailure) -> CaseStore {
    try CaseStore(path: path, readOnly: !Opening(path: path, readOnly: false).mayWrite)
  }

  /// Carries out a command and returns once it is durable.
  public func perform(
    _ command: Command, by actor: Actor, at moment: Moment, seen: Int?
  ) throws -> Receipt {
    try requireWritable()
    return try writing { db in
      var transaction = try CaseTransaction(db, by: actor, at: moment)
      return try transaction.perform(command, seen: seen)
    }
  }

  /// Refuses a change where the casebook was opened for looking only.
  func requireWritable() throws(Refusal) {
    guard readOnly else { return }
    throw Refusal(
      .readOnly, "The casebook was opened for looking only.",
      remedy: "Open it without --read-only to make changes.")
  }

  /// A number that differs once anyone else has changed the casebook.
  ///
  /// SQLite keeps it per connection: the casebook's own commands leave it as it is.
  ///
  /// - Throws: `StoreFailure` also where another file, or none, lies at the path by now: the one
  ///   that is open would never change again.
  public func changeCount() throws -> Int {
    guard FileIdentity(at: path) == file else { throw StoreFailure.moved(path) }
    return try translated {
      try queue.unsafeRead { try Int.fetchOne($0, sql: "PRAGMA data_version") ?? 0 }
    }
  }

  /// Runs a question inside one transaction, so that it sees one state of the casebook.
  func reading<T>(_ body: (Database) throws -> T) throws -> T {
    try translated { try queue.read(body) }
  }

  /// Runs a change inside one transaction that has the casebook to itself from the start.
  func writing<T>(_ body: (Database) throws -> T) throws -> T {
    try translated {
      try queue.writeWithoutTransaction { db in
        var result: T?
        try db.inTransaction(.immediate) {
          result = try body(db)
          return .commit
        }
        guard let result else {
          preconditionFailure("A transaction that was committed has run its body.")
        }
        return result
      }
    }
  }

  /// The office, read again only where its revision is a new one.
  func office(from db: Database) throws -> Office {
    let revision = try db.revision(of: Office.reference)
    if let last = lastOffice.withLock({ $0 }), last.revision == revision { return last }
    let office = try db.office()
    lastOffice.withLock { $0 = office }
    return office
  }

  /// Passes refusals on and puts everything else into the words of a store failure.
  func translated<T>(_ body: () throws -> T) throws -> T {
    do {
      return try body()
    } catch let refusal as Refusal {
      throw refusal
    } catch {
      throw StoreFailure(error, at: path)
    }
  }
}
