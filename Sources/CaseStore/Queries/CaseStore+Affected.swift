import CaseDomain

extension CaseStore {
  /// Where a student stands among those affected by a breach; `nil` on no list.
  public func listing(of code: String, in breach: CaseReference) throws -> AffectedListing? {
    try reading { db in
      let record: Breach = try db.record(breach)
      return try record.listing(of: code, in: StoredCases(db: db))
    }
  }

  /// The students to whom a letter about a breach goes: those of some lists, or of every list that no
  /// wave told.
  public func students(
    ofLists numbers: [Int], of breach: CaseReference
  ) throws -> [AffectedStudent] {
    try reading { db in
      let record: Breach = try db.record(breach)
      return try record.students(ofLists: numbers, in: StoredCases(db: db))
    }
  }
}
