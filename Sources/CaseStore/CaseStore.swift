import CaseDomain
import Files
import GRDB
import Synchronization

/// The casebook: one SQLite file, read page by page and written one command at a time.
///
/// The domain decides every command; the store loads, keeps and journals, and adds no rule of its
/// own. Any number of programs may have the same file open.
public final class CaseStore: Casebook, Sendable {
  /// The file.
  public let path: FilePath
  /// Whether the casebook was opened for looking only.
  public let readOnly: Bool
  /// What had to be mended to open it, in sentences for the person.
  public let notices: [String]

  /// What an act may use beside the casebook.
  let means: Means
  let queue: DatabaseQueue
  /// The file that was opened, whatever lies at its path by now.
  private let file: FileProtection?
  /// The end of the journal when it was last looked at, which every later one follows from.
  private let known: Mutex<JournalHead>
  /// Whether a backup was restored, and no change refused for it yet.
  private let isRestored = Mutex(false)
  /// The count of others' changes when the journal was last looked at.
  private let lastCount = Mutex<Int?>(nil)
  /// The district as last read, good as long as its revision is the one on file.
  private let lastDistrict = Mutex<District?>(nil)

  /// Opens a casebook.
  ///
  /// One that an older program made is brought to this program's version, where it may be written.
  ///
  /// - Parameters:
  ///   - means: what an act may use beside the casebook.
  ///   - job: told how many cases were worked out again, and of how many.
  /// - Throws: `StoreFailure` for a file that is missing, unreadable or not a casebook.
  public convenience init(
    path: FilePath, readOnly: Bool = false, means: Means = Means(), job: Job = Job()
  ) throws(StoreFailure) {
    try self.init(path: path, readOnly: readOnly, means: means, mended: [], job: job)
  }

  init(
    path: FilePath, readOnly: Bool = false, means: Means, mended: [String],
    job: Job = Job()
  ) throws(StoreFailure) {
    self.path = path
    self.readOnly = readOnly
    self.means = means
    let repaired = try CasebookFile(path: path).check(readOnly: readOnly)
    file = FileProtection(of: path)
    let (queue, head, migrated) = try Opening(path: path, readOnly: readOnly).open()
    let closed = readOnly ? [] : try CasebookFile(path: path).keepFromOthers()
    notices = mended + repaired + closed + migrated
    self.queue = queue
    known = Mutex(head)
    try workOutAgain(job)
  }

  /// Opens a casebook for writing where that is permitted, and for looking only where it is not.
  ///
  /// - Throws: `StoreFailure` as any opening does, and for a change left half-written that cannot
  ///   be taken back without writing.
  public static func openAsPermitted(
    path: FilePath, means: Means = Means(), job: Job = Job()
  ) throws(StoreFailure) -> CaseStore {
    try CaseStore(
      path: path, readOnly: !CasebookFile(path: path).mayWrite, means: means, job: job)
  }

  /// Carries out an act and returns once it is durable.
  public func perform(
    _ act: any Act, on reference: CaseReference? = nil, by actor: Actor, at moment: Moment,
    seen: Int?
  ) throws -> Receipt {
    try requireWritable()
    return try writing { db in
      var transaction = try CaseTransaction(db, by: actor, at: moment, means: means)
      return try transaction.atOneGo(.act) { try $0.perform(act, on: reference, seen: seen) }
    }
  }

  /// Carries out an act on each of several cases; those that refuse it stay as they are.
  public func performEach(
    _ acts: [SeenAct], by actor: Actor, at moment: Moment
  ) throws -> [Result<Receipt, Refusal>] {
    try requireWritable()
    return try writing { db in
      var transaction = try CaseTransaction(db, by: actor, at: moment, means: means)
      return try transaction.atOneGo(.bulk) { try $0.performEach(acts) }
    }
  }

  /// Reverses the acts with some numbers in the journal, in that order: all or none.
  public func undo(_ entries: [Int], by actor: Actor, at moment: Moment) throws -> Receipt {
    try requireWritable()
    return try writing { db in
      var transaction = try CaseTransaction(db, by: actor, at: moment, means: means)
      return try transaction.undo(entries)
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
    try translated {
      try checkPlace()
      let count = try queue.unsafeRead { try Int.fetchOne($0, sql: "PRAGMA data_version") ?? 0 }
      if lastCount.withLock({ $0 != count }) {
        let wasRestored = try queue.asking { try !adoptHistory($0) }
        lastCount.withLock { $0 = count }
        if wasRestored {
          isRestored.withLock { $0 = true }
          throw StoreFailure.restored(path)
        }
      }
      return count
    }
  }

  /// Refuses to go on where another file, or none, lies at the path by now.
  ///
  /// SQLite would look for the journal of the one that is open by its name, and find the other's
  /// (howtocorrupt.html, 2.4).
  private func checkPlace() throws(StoreFailure) {
    guard FileIdentity(at: path.path) == file?.identity else { throw StoreFailure.moved(path) }
  }

  /// Takes the journal as it is for what was last looked at.
  ///
  /// - Returns: Whether it follows from what was looked at before; where a backup was restored, it
  ///   need not.
  private func adoptHistory(_ db: Database) throws -> Bool {
    let last = known.withLock { $0 }
    let follows = try db.hash(ofEntry: last.sequence) == last.hash
    let head = try db.journalHead()
    known.withLock { $0 = head }
    return follows
  }

  /// Refuses one change where a backup was restored over what it was to be made on.
  private func checkHistory(_ db: Database) throws {
    let follows = try adoptHistory(db)
    let wasRestored = isRestored.withLock { flag in
      defer { flag = false }
      return flag
    }
    guard follows, !wasRestored else { throw StoreFailure.restored(path) }
  }

  /// Runs a question inside one transaction, so that it sees one state of the casebook.
  func reading<T>(_ body: (Database) throws -> T) throws -> T {
    try translated {
      try checkPlace()
      return try queue.asking(body)
    }
  }

  /// Runs a change inside one transaction that has the casebook to itself from the start.
  ///
  /// - Parameter stands: whether the change is kept, going by its result.
  func writing<T>(
    keptIf stands: (T) -> Bool = { _ in true }, _ body: (Database) throws -> T
  ) throws -> T {
    try translated {
      try checkPlace()
      return try queue.writeWithoutTransaction { db in
        var result: T?
        var head: JournalHead?
        do {
          try db.tellingQuota {
            try db.inTransaction(.immediate) {
              try checkHistory(db)
              let outcome = try body(db)
              result = outcome
              guard stands(outcome) else { return .rollback }
              head = try db.journalHead()
              return .commit
            }
          }
        } catch {
          // The last step of a commit, the sync of the folder, can fail when the change stands.
          guard let head, head.sequence > known.withLock({ $0.sequence }),
            (try? db.hash(ofEntry: head.sequence)) == head.hash
          else { throw error }
          known.withLock { $0 = head }
          throw StoreFailure.unconfirmed(path)
        }
        if let head { known.withLock { $0 = head } }
        guard let result else {
          preconditionFailure("A transaction that ended has run its body.")
        }
        return result
      }
    }
  }

  /// The district, read again only where its revision is a new one.
  func district(from db: Database) throws -> District {
    let revision = try db.revision(of: District.reference)
    if let last = lastDistrict.withLock({ $0 }), last.revision == revision { return last }
    let district = try db.district()
    lastDistrict.withLock { $0 = district }
    return district
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
