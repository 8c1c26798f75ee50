import CaseDomain
import Files
import GRDB

/// A backup that took a casebook's place.
public struct Restored: Sendable {
  /// What the replaced casebook is called now, if there was one.
  public let kept: FilePath?
  /// What else has to be said, in sentences.
  public let notices: [String]
}

extension CaseStore {
  /// Opens a backup for looking only, or where it is of an older version, a copy brought to this one.
  ///
  /// - Parameter scratch: where the copy may be made.
  public static func openBackup(
    path: FilePath, scratch: () throws -> FilePath
  ) throws -> CaseStore {
    do throws(StoreFailure) {
      return try CaseStore(path: path, readOnly: true)
    } catch {
      guard error.kind == .older else { throw error }
      let copy = try scratch()
      do {
        try DatabaseQueue(path: path.path, configuration: Opening.configuration(true))
          .backup(to: DatabaseQueue(path: copy.path, configuration: Opening.unfinished))
      } catch {
        throw StoreFailure(error, at: path)
      }
      return try CaseStore(path: copy)
    }
  }

  /// Puts a copy of this casebook, opened as a backup, in the place of another.
  ///
  /// It waits for others' changes and shuts them out meanwhile. Whoever has the casebook open is told
  /// once, and the first change after that is refused, because what they saw is not there any more.
  ///
  /// - Throws: `StoreFailure`; what lies at the place is then as it was.
  public func restore(to place: FilePath, on day: CivilDate) throws -> Restored {
    do {
      var notices = try Replacement.check(place)
      notices += UnfinishedFile.removeAbandoned(in: place.folder).map(StoreFailure.removed)
      let copy = try copied(for: place)
      let head = try CaseStore.verified(copy)
      let (kept, durable) = try Replacement(
        copy: copy, head: head, place: place, day: day
      ).carryOut()
      // The restore stands, so what cannot be closed to others is only told.
      do throws(StoreFailure) { notices += try CasebookFile(path: place).keepFromOthers() } catch {
        notices.append(error.sentence)
      }
      if !durable { notices.append(StoreFailure.undurable(place)) }
      return Restored(kept: kept, notices: notices)
    } catch let problem as FileProblem {
      throw StoreFailure(problem)
    }
  }
}
