import CaseDomain
import CaseTestSupport
import GRDB
import Testing

@testable import CaseStore

/// No question for a page reads a whole table or sorts one, however many cases there are.
@Suite("Query plans")
struct QueryPlanTests {
  private let casebook: TemporaryCasebook

  init() throws {
    casebook = try TemporaryCasebook()
    // Enough that every list has more matches than are put in order one by one.
    try casebook.store.seed(cases: 12_000, at: .testDay)
  }

  /// The statements a question runs, with the values they ran with.
  private func statements(of query: Query) throws -> Set<String> {
    let log = StatementLog()
    casebook.store.queue.unsafeRead { db in
      db.trace { event in
        if case .statement(let statement) = event { log.add(statement.expandedSQL) }
      }
    }
    _ = try casebook.store.answer(query, today: Moment.testDay.today)
    casebook.store.queue.unsafeRead { $0.trace(options: []) }
    return Set(log.statements.filter { $0.hasPrefix("SELECT") })
  }

  private func plan(_ sql: String) throws -> [String] {
    try casebook.store.reading { db in
      try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \(sql)").map { try $0.text("detail") }
    }
  }

  /// The tables small enough to be read whole.
  private static let small = ["casebook", "appointedDay", "closure"]

  private func check(_ query: Query) throws {
    let statements = try statements(of: query)
    #expect(!statements.isEmpty)
    for sql in statements {
      for step in try plan(sql) {
        // Only a few rows that were counted before may be put in order.
        #expect(
          !step.contains("TEMP B-TREE FOR ORDER BY") || sql.contains("json_each"),
          "\(step): \(sql)")
        guard step.hasPrefix("SCAN"), !step.contains("VIRTUAL TABLE INDEX") else { continue }
        let table = step.split(separator: " ").dropFirst().first.map(String.init) ?? ""
        // Walking an index in order up to a limit reads no more than the page.
        let walks = sql.contains("LIMIT") && !sql.contains("WHERE 0")
        #expect(
          walks || Self.small.contains(table) || step == "SCAN (subquery-1)", "\(step): \(sql)")
      }
    }
  }

  private func starts(_ mark: PageMark) -> [PageStart] {
    [.top, .bottom, .after(mark), .before(mark), .from(mark)]
  }

  @Test("A page of any list, from anywhere, is read by an index")
  func lists() throws {
    for area in CaseArea.allCases {
      for column in area.columns where column.sorts {
        for descending in [false, true] {
          for start in starts(PageMark(value: "2026-01-01", number: 7)) {
            for text in ["", "a"] {
              try check(
                .list(
                  ListQuery(
                    area, text: text, sort: column.key, descending: descending, start: start,
                    limit: 24)))
            }
          }
        }
      }
    }
  }

  @Test("A page of the docket, from anywhere, is a range of it")
  func docket() throws {
    for start in starts(PageMark(value: "", number: DocketPlace.first(on: day("2026-01-01")))) {
      for text in ["", "post", "C-0003"] {
        for until in [nil, day("2026-12-01")] {
          try check(.docket(DocketQuery(text: text, until: until, start: start, limit: 24)))
        }
      }
    }
  }

  @Test("The other questions of a screen are read by index, too")
  func others() throws {
    try check(.sheet(CaseReference(.contract, 3), revealing: false))
    try check(.sheet(CaseReference(.exemption, 3), revealing: false))
    try check(.sheet(CaseReference(.deletion, 3), revealing: false))
    try check(.journal(of: CaseReference(.contract, 3), before: nil, limit: 20))
    try check(.journal(of: nil, before: 300, limit: 20))
    try check(.undoable(of: nil))
    try check(.undoable(of: CaseReference(.contract, 3)))
    try check(.lookup(.contractor, text: ""))
    try check(.lookup(.product, text: "rea"))
  }

  @Test("The contracts of a standing are found by its lane, not by looking at all")
  func standings() throws {
    for standing in Standing.allCases {
      for condition in Contract.conditions(for: standing.rawValue) {
        let sql = condition.replacing(":day", with: "'2026-11-21'")
        let plan = try plan("SELECT number FROM contract WHERE \(sql)")
        #expect(plan.allSatisfy { $0.contains("INDEX contractByLane (lane=?") }, "\(plan)")
      }
    }
  }
}

/// The statements traced so far.
private final class StatementLog {
  private(set) var statements: [String] = []

  func add(_ sql: String) { statements.append(sql) }
}
