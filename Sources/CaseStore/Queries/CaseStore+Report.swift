import CaseDomain
import GRDB

extension CaseStore {
  /// Where the district stands on a day, beside the same day a year before; read in one look.
  public func report(today: CivilDate) throws -> Report {
    try reading { db in
      let district = try district(from: db)
      return Report(try ReportReading(db: db, district: district).content(on: today))
    }
  }
}
