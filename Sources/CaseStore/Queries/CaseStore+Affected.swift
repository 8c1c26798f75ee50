import CaseDomain

extension CaseStore {
  /// Where a student stands among those affected by a breach; `nil` on no list.
  public func listing(of code: String, in breach: CaseReference) throws -> AffectedListing? {
    try reading { db in
      let record: Breach = try db.record(breach)
      return try record.listing(
        of: code, of: try district(from: db), in: StoredCases(db: db))
    }
  }

  /// The students to whom a letter about a breach goes: those of some lists, or those whom no wave told;
  /// for a correction those whom one did.
  public func students(
    ofLists numbers: [Int], of breach: CaseReference, for kind: LetterKind
  ) throws -> [AffectedStudent] {
    try reading { db in
      let record: Breach = try db.record(breach)
      return try record.students(
        ofLists: numbers, for: kind, of: try district(from: db), in: StoredCases(db: db))
    }
  }
}
