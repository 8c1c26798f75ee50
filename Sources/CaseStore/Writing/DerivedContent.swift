import CaseDomain
import GRDB

/// What is worked out from the cases and kept beside them: the docket's lines, the columns of the
/// lists and the text index.
enum DerivedContent {
  /// By how much what is worked out has changed; to be raised with every change of its words or
  /// dates, so that every casebook is worked out again when it is next opened for writing.
  static let version = 10
}

extension CaseStore {
  /// Works out again what an older version of the program worked out otherwise.
  ///
  /// - Parameter job: told, now and then, how many cases are done, and of how many.
  func workOutAgain(_ job: Job) throws(StoreFailure) {
    guard !readOnly else { return }
    do {
      guard try !queue.asking({ try $0.isDerivedContentCurrent() }) else { return }
      try writing { db in
        let total = try StoredRecords.listed.reduce(0) { try $0 + db.total(of: $1.area) }
        _ = try db.refreshEverything(in: try db.district()) {
          try job.reached($0, of: total)
        }
        try db.run("UPDATE derivedContent SET version = ?", [DerivedContent.version])
      }
    } catch {
      throw StoreFailure(error, at: path)
    }
  }
}

extension Database {
  /// Whether what is worked out is as this version of the program would have it.
  func isDerivedContentCurrent() throws -> Bool {
    try number("SELECT version FROM derivedContent") == DerivedContent.version
  }
}
