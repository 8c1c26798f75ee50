import CaseTestSupport
import GRDB
import Testing

@testable import CaseDomain
@testable import CaseStore

/// The list's filter and the domain agree on every standing.
@Suite("Standing in SQL")
struct StandingTests {
  @Test("For every combination of facts, exactly the standing of the domain is found")
  func agrees() throws {
    let casebook = try TemporaryCasebook()
    let dates: [CivilDate?] = [
      nil, day("2026-11-19"), day("2026-11-20"), day("2026-11-21"), day("2026-11-22"),
    ]
    var bases: [StandingBasis] = []
    for review in Review.allCases {
      for cureBy in dates {
        for voidable in [false, true] {
          for endsOn in dates {
            for voidSince in [nil, day("2026-11-20")] {
              bases.append(
                StandingBasis(
                  review: review, cureBy: cureBy, voidable: voidable, voidSince: voidSince,
                  endsOn: endsOn))
            }
          }
        }
      }
    }
    try casebook.store.writing { db in
      try db.execute(
        sql: """
          INSERT INTO contractor (number, revision, name, nameKey, kinds, contact, email, telephone,
            remark) VALUES (1, 1, 'A', 'a', '', '', '', '', '')
          """)
      for (index, basis) in bases.enumerated() {
        try db.execute(
          sql: """
            INSERT INTO contract (number, revision, contractor, purposes, description,
              otherElements, addendum, term, title, titleKey, review, cureBy, voidable, voidSince,
              endsOn, reviewed, required, signedKey, endsKey, inForce, lane)
            VALUES (?, 1, 1, '', '', '', 'unknown', 'unknown', '', '', ?, ?, ?, ?, ?, 0, 0, '~', ?, '', ?)
            """,
          arguments: [
            index + 1, basis.review.rawValue, basis.cureBy, basis.voidable, basis.voidSince,
            basis.endsOn, basis.endsOn?.iso ?? "~", basis.lane,
          ])
      }
    }
    for today in dates.compactMap({ $0 }) {
      for standing in Standing.allCases {
        let query = ListQuery(.contract, standings: [standing.rawValue], limit: 500)
        let page = try casebook.store.list(query, today: today)
        let expected = bases.indices.filter { bases[$0].standing(on: today) == standing }
        #expect(page.rows.map(\.reference.number) == expected.map { $0 + 1 })
        #expect(page.rows.allSatisfy { $0.cells[2] == .text(standing.label) })
      }
    }
  }

  @Test("For every combination of days, exactly the standing of an exemption is found")
  func exemptions() throws {
    let casebook = try TemporaryCasebook()
    let dates = ["2026-11-19", "2026-11-20", "2026-11-21", "2026-11-22"].map(day)
    var bases: [ExemptionBasis] = []
    let turns = [
      [], [dates[0]], [dates[1]], [dates[0], dates[2]], [dates[0], dates[1], dates[3]],
    ]
    for inEffect in turns {
      for covered in turns {
        for ending in [nil, ExemptionEnd.Kind.ended, .withdrawn] {
          for endedOn in ending == nil ? [nil] : dates.map({ $0 as CivilDate? }) {
            bases.append(
              ExemptionBasis(
                inEffect: inEffect, covered: covered, ending: ending, endedOn: endedOn))
          }
        }
      }
    }
    try casebook.store.writing { db in
      try db.execute(
        sql: """
          INSERT INTO contractor (number, revision, name, nameKey, kinds, contact, email, telephone,
            remark) VALUES (1, 1, 'A', 'a', '', '', '', '', '');
          INSERT INTO product (number, revision, name, nameKey, contractor, category, purpose, address,
            grades, standing) VALUES (1, 1, 'B', 'b', 1, '', '', '', '', 'not-answered')
          """)
      for (index, basis) in bases.enumerated() {
        try db.execute(
          sql: """
            INSERT INTO exemption (number, revision, studentCode, product, contractor, plan,
              uniqueAndNecessary, unableToComply, drawnUpOn, ending, endedOn, endedBy, endReason,
              title, studentKey, inEffect, covered, reviewKey, endKey)
            VALUES (?, 1, '', 1, 1, '504', '', '', '2026-01-01', ?, ?, ?, ?, '', '', ?, ?, '~', ?)
            """,
          arguments: [
            index + 1, basis.ending?.rawValue, basis.endedOn, basis.ending.map { _ in "" },
            basis.ending.map { _ in "" }, basis.inEffect.map(\.iso).joined(separator: ","),
            basis.covered.map(\.iso).joined(separator: ","), basis.endedOn?.iso ?? "~",
          ])
      }
    }
    for today in dates + [day("2026-11-18"), day("2026-11-23")] {
      for standing in ExemptionStanding.allCases {
        let query = ListQuery(.exemption, standings: [standing.rawValue], limit: 500)
        let page = try casebook.store.list(query, today: today)
        let expected = bases.indices.filter { bases[$0].standing(on: today) == standing }
        #expect(page.rows.map(\.reference.number) == expected.map { $0 + 1 })
        #expect(page.rows.allSatisfy { $0.cells[4] == .text(standing.label) })
      }
    }
  }
}
