import CaseDomain
import GRDB

extension CaseStore {
  /// Fills an empty casebook with made-up cases, for measuring how it serves many.
  ///
  /// Half of them are contracts, the others exemptions and deletion requests. Nothing is decided
  /// by the domain here, but everything shown of a case is worked out by it, and the journal is
  /// whole. Durability waits for the end: what a crash leaves is to be thrown away.
  ///
  /// - Parameter progress: is told how many cases there are, now and then.
  public func seed(
    cases: Int, at moment: Moment, progress: (Int) -> Void = { _ in }
  ) throws {
    try translated {
      try queue.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA synchronous = OFF; PRAGMA cache_size = -400000")
        defer { try? db.execute(sql: "PRAGMA cache_size = -2000; PRAGMA synchronous = EXTRA") }
        var seeding = try Seeding(db, cases: cases, moment: moment)
        while !seeding.isDone {
          try db.inTransaction(.immediate) {
            try seeding.step()
            return .commit
          }
          progress(seeding.written)
        }
        try db.inTransaction(.immediate) {
          // One pass at the end: a text index that grows row by row among other writes is flushed
          // at every statement.
          for table in Schema.textTables {
            try db.execute(sql: "INSERT INTO \(table)Text (\(table)Text) VALUES ('rebuild')")
          }
          return .commit
        }
      }
    }
  }
}

/// The filling of a casebook, some thousand records to a transaction.
private struct Seeding {
  private let db: Database
  private let made: MadeUpOffice
  private let moment: Moment
  private let counts: [(CaseArea, Int)]
  private var area = 0
  private var number = 0
  private(set) var written = 0

  private static let batch = 20_000

  init(_ db: Database, cases: Int, moment: Moment) throws {
    self.db = db
    self.moment = moment
    made = MadeUpOffice(office: try db.office(), today: moment.today, cases: cases)
    counts = [
      (.contractor, made.contractors), (.product, made.products), (.contract, cases - cases / 2),
      (.exemption, cases / 4), (.deletion, cases / 2 - cases / 4),
    ]
  }

  var isDone: Bool { area == counts.count }

  mutating func step() throws {
    let (area, count) = counts[area]
    let last = min(count, number + Self.batch)
    let first = number + 1
    if first <= last {
      for number in first...last { try write(area, number) }
      try db.run(
        "UPDATE tally SET next = ?, total = ? WHERE area = ?", [last + 1, last, area.rawValue])
    }
    number = last
    if last == count {
      self.area += 1
      number = 0
    }
    guard area != .contractor, area != .product else { return }
    written += last - first + 1
  }

  private func write(_ area: CaseArea, _ number: Int) throws {
    switch area {
    case .contractor: try keep(made.contractor(number), "add")
    case .product: try keep(made.product(number), "add")
    case .contract: try keep(made.contract(number), "draft")
    case .exemption: try keep(made.exemption(number), "open")
    case .deletion: try keep(made.deletion(number), "open")
    case .district: break
    }
  }

  private func keep<Record: StoredRecord>(_ record: Record, _ verb: String) throws {
    try record.save(over: nil, in: made.office, to: db)
    for item in record.docketItems(in: made.office) {
      _ = try db.insertDocketItem(item, of: record.reference, title: record.title)
    }
    _ = try db.appendJournal(
      ActID(Record.area, verb), on: record.reference, detail: [], by: Actor("benchmark"),
      at: moment)
  }
}
