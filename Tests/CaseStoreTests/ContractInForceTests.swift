import CaseTestSupport
import Testing

@testable import CaseDomain
@testable import CaseStore

/// Which contract's words on deletion a request goes by.
@Suite struct ContractInForceTests {
  private let casebook: TemporaryCasebook
  private let contractor: CaseReference

  init() throws {
    casebook = try TemporaryCasebook()
    contractor = try casebook.give("contractor.add", ["name": "Acme"]).reference
    for (signed, ends, days) in [
      ("2024-07-01", "2025-06-30", "10"), ("2025-07-01", "2026-06-30", "20"),
    ] {
      try casebook.give(
        "contract.draft",
        [
          "contractor": "\(contractor)", "signed": signed, "ends": ends, "deletion-days": days,
        ])
    }
  }

  @Test(
    "It is the one in force on the day of the request, and not the newest ever signed",
    arguments: [
      ("2024-06-30", nil), ("2024-07-01", 10), ("2025-06-30", 10), ("2025-07-01", 20),
      ("2026-06-30", 20), ("2026-07-01", nil),
    ] as [(String, Int?)])
  func deletionDays(day text: String, days: Int?) throws {
    let found = try casebook.store.reading { db in
      try StoredCases(db: db).deletionDays(of: contractor.number, on: day(text))
    }
    #expect(found == days)
  }

  @Test(
    "Of several in force the one that names the fewest days counts, and one that names none not")
  func shortest() throws {
    for (signed, days) in [("2026-01-05", "15"), ("2026-01-06", "")] {
      try casebook.give(
        "contract.draft",
        [
          "contractor": "\(contractor)", "signed": signed, "ends": "2026-06-30",
          "deletion-days": days,
        ])
    }
    let found = try casebook.store.reading { db in
      try StoredCases(db: db).deletionDays(of: contractor.number, on: day("2026-02-01"))
    }
    #expect(found == 15)
  }
}
