import CaseDomain

extension CaseStore {
  /// Where a student stands among those affected by a breach; `nil` on no list.
  public func listing(of code: String, in breach: CaseReference) throws -> AffectedListing? {
    try reading { db in
      let record: Breach = try db.record(breach)
      return try record.listing(of: code, in: StoredCases(db: db))
    }
  }
}
