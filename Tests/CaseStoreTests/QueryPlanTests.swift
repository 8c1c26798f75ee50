import CaseDomain
import CaseSeed
import CaseTestSupport
import GRDB
import Testing

@testable import CaseStore

/// No question for a page reads a whole table or sorts one, however many cases there are.
@Suite("Query plans")
struct QueryPlanTests {
  /// Filled once for all tests, of which each has a copy.
  private static let filled = Result {
    let casebook = try TemporaryCasebook()
    casebook.folder.removeAtExit()
    // Enough that every list has more matches than are put in order one by one.
    try casebook.store.seed(cases: 12_000, at: .testDay)
    return casebook
  }

  private let casebook: TemporaryCasebook

  init() throws { casebook = try TemporaryCasebook(copying: Self.filled.get()) }

  /// The statements a question runs, with the values they ran with.
  private func statements(of question: (CaseStore) throws -> Void) throws -> Set<String> {
    let log = StatementLog()
    casebook.store.queue.unsafeRead { db in
      db.trace { event in
        if case .statement(let statement) = event { log.add(statement.expandedSQL) }
      }
    }
    try question(casebook.store)
    casebook.store.queue.unsafeRead { $0.trace(options: []) }
    return Set(log.statements.filter { $0.hasPrefix("SELECT") })
  }

  private func plan(_ sql: String) throws -> [String] {
    try casebook.store.reading { db in
      try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \(sql)").map { try $0.text("detail") }
    }
  }

  /// The tables small enough to be read whole: those of the settings, read once for each opening.
  private static let small = [
    "casebook", "appointedDay", "closure", "letterTemplate", "policyChange", "translationReview",
    "openDecision", "schoolYear", "dayWithoutSchool",
  ]

  private func check<Answer>(_ question: (CaseStore) throws -> Answer) throws {
    // SQLite reads the few settings of a text index once, whenever it first needs the index.
    let statements = try statements { _ = try question($0) }
      .filter { !$0.contains("Text_config") }
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

  private let today = Moment.testDay.today

  private func starts(_ mark: PageMark) -> [PageStart] {
    [.top, .bottom, .after(mark), .before(mark), .from(mark)]
  }

  @Test("A page of any list, from anywhere, is read by an index")
  func lists() throws {
    for area in CaseArea.all {
      for column in area.headings where column.sorts {
        for descending in [false, true] {
          for start in starts(PageMark(value: "2026-01-01", number: 7)) {
            for text in ["", "a", "ended", "in effect", "nov 1"] {
              let query = ListQuery(
                area, text: text, sort: column.key, descending: descending, start: start,
                limit: 24)
              try check { try $0.list(query, today: today) }
            }
          }
        }
      }
    }
  }

  @Test("A page of the docket, from anywhere, is a range of it")
  func docket() throws {
    for start in starts(PageMark(value: "", number: DocketPlace.first(on: day("2026-01-01")))) {
      for text in ["", "post", "nov 1", "C-0003"] {
        for until in [nil, day("2026-12-01")] {
          for counts in [false, true] {
            let query = DocketQuery(
              text: text, until: until, counts: counts, start: start, limit: 24)
            try check { try $0.docket(query, today: today) }
          }
        }
      }
    }
  }

  @Test("The other questions of a screen are read by index, too")
  func others() throws {
    for area in CaseArea.all where !area.headings.isEmpty {
      // Open and closed, with and without what else a page tells of a case.
      for number in 1...8 {
        try check {
          try $0.page(of: CaseReference(area, number), revealing: false, today: today)
        }
      }
    }
    try check { try $0.journal(of: CaseReference(.contract, 3), before: nil, limit: 20) }
    try check { try $0.journal(of: nil, before: 300, limit: 20) }
    let added = try casebook.give("contractor.add", ["name": "Acme"])
    try check { try $0.entry(added.sequence, revealing: false) }
    try check { try $0.undoable(of: nil) }
    try check { try $0.undoSteps(by: .coordinator, limit: 20) }
    try check { try $0.undoStep(of: added.sequence) }
    try check { try $0.undoable(of: CaseReference(.contract, 3)) }
    try check { try $0.lookup(.contractor, text: "", today: today) }
    try check { try $0.lookup(.product, text: "rea", today: today) }
  }

  @Test("The cases of a standing are found by an index, not by looking at all")
  func standings() throws {
    for type in StoredRecords.listed {
      for standing in type.area.standings {
        for condition in type.conditions(for: standing.key) {
          let sql = condition.replacing(":day", with: "'2026-11-21'")
          let plan = try plan("SELECT number FROM \(type.table) WHERE \(sql)")
          let found = plan.first { $0.hasPrefix("SEARCH \(type.table) ") } ?? ""
          #expect(found.contains("INDEX"), "\(plan)")
        }
      }
    }
  }
}

/// The statements traced so far.
private final class StatementLog {
  private(set) var statements: [String] = []

  func add(_ sql: String) { statements.append(sql) }
}
