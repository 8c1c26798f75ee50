import CaseTestSupport
import GRDB
import Testing

@testable import CaseDomain
@testable import CaseStore

/// A kind of case is acted on, kept, listed and checked because it is on the two lists of kinds.
@Suite("An area is registered once")
struct StoredRecordsTests {
  private let casebook: TemporaryCasebook

  init() throws {
    casebook = try TemporaryCasebook()
    try casebook.perform(AddContractor(entry: ContractorEntry(name: "Acme")))
    try casebook.perform(
      AddProduct(entry: ProductEntry(name: "Quiz", contractor: CaseReference(.contractor, 1))))
    try withShelves {
      try casebook.store.writing { db in
        try db.execute(sql: Shelf.schema)
        try db.startCounting()
      }
    }
  }

  /// Runs a body with shelves beside everything else.
  private func withShelves(_ body: () throws -> Void) throws {
    try Areas.$known.withValue(KnownAreas(Areas.all + [Shelf.self])) {
      try StoredRecords.$all.withValue(StoredRecords.all + [Shelf.self], operation: body)
    }
  }

  private let today = Moment.testDay.today

  private let full = Shelf(
    number: 1, revision: 1, product: Mention(1, "Quiz"),
    making: Making(on: day("2026-11-02"), by: "Pat"),
    books: [Book(name: "Emil", size: .small), Book(name: "Atlas", size: .large)])

  private func add(_ shelf: Shelf) throws {
    try casebook.store.writing { db in
      _ = try db.keep(shelf, over: nil, in: try db.district())
      #expect(try db.nextNumber(of: "shelf") == shelf.number)
      try db.count(1, in: .shelf)
    }
  }

  private func findings() throws -> [CheckFinding] {
    // The tables of the shelves are none of a casebook's.
    try casebook.store.check().filter { $0.subject != .schema }
  }

  @Test("It is read back as it was written, and changed part by part")
  func roundTrip() throws {
    try withShelves {
      try add(full)
      let bare = Shelf(number: 1, revision: 2, product: Mention(1, "Quiz"))
      try casebook.store.writing { db in
        #expect(try Shelf.load(1, from: db) == full)
        _ = try db.keep(bare, over: full, in: try db.district())
        #expect(try Shelf.load(1, from: db) == bare)
        _ = try db.keep(full, over: bare, in: try db.district())
        #expect(try Shelf.load(1, from: db) == full)
      }
    }
  }

  @Test("Its acts are given on screen and at once, undone, and told in the journal")
  func acts() throws {
    try withShelves {
      var play = try Screenplay(casebook.store)
      try play.press(":put up<Enter>")
      play.type("P-1")
      try play.press("<Enter><C-s>")
      #expect(play.text.contains("S-0001"))
      try play.press("wa")
      play.type("Emil")
      try play.press("<Tab>s<Enter><C-s>")
      #expect(play.text.contains("Have the 1 books been dusted?"))
      let shelf = CaseReference(.shelf, 1)
      for _ in 2...3 {
        try casebook.give("shelf.add-book", on: shelf, ["name": "B", "size": "large"])
      }
      let page = try casebook.store.page(of: shelf, revealing: false, today: today)
      #expect(page.acts.map(\.disabled) == ["The shelf is full. Put up another."])
      #expect(page.parts.first?.lines.count == 3)
      let newest = try #require(try casebook.store.undoable(of: shelf))
      #expect(newest.title == "Add a book" && newest.decision == "size: large")
      try casebook.undo(newest.sequence)
      #expect(
        try casebook.store.page(of: shelf, revealing: false, today: today).parts.first?.lines.count
          == 2)
      #expect(try findings() == [])
    }
  }

  @Test("It is listed, found, shown and due")
  func listed() throws {
    try withShelves {
      try add(full)
      let store = casebook.store
      let page = try store.list(ListQuery(.shelf, text: "sh", limit: 5), today: today)
      let hits = try store.lookup(.shelf, text: "shelf", today: today)
      let shown = try store.page(of: full.reference, revealing: false, today: today)
      let docket = try store.docket(DocketQuery(limit: 5), today: today)
      #expect(page.rows.map(\.cells) == [[.text("S-0001"), .text("Shelf of Quiz"), .number(2)]])
      #expect(hits.map(\.reference) == [full.reference])
      #expect(shown.title == "Shelf of Quiz")
      #expect(
        docket.lines.rows.filter { $0.reference.area == .shelf }.map(\.item.sentence)
          == ["Dust 2 books"])
    }
  }

  @Test("It follows the names of what it mentions, which is then in use")
  func mentions() throws {
    try withShelves {
      try add(full)
      let product = CaseReference(.product, 1)
      try casebook.perform(
        ChangeProduct(
          entry: ProductEntry(name: "Maths", contractor: CaseReference(.contractor, 1))),
        on: product)
      try casebook.store.reading { db in
        let shelf = try #require(try Shelf.load(1, from: db))
        #expect(shelf.title == "Shelf of Maths")
        #expect(try db.title(of: Shelf.self, 1) == "Shelf of Maths")
        #expect(try db.mention(of: product) == full.reference)
      }
      #expect(try findings() == [])
    }
  }

  @Test("It is checked and worked out again")
  func checked() throws {
    try withShelves {
      try add(full)
      #expect(try findings() == [])
      for (sql, subject) in [
        ("UPDATE shelf SET books = 7", CheckFinding.Subject.docket),
        ("UPDATE docketItem SET due = '2030-01-01' WHERE area = 'shelf'", .docket),
        ("UPDATE tally SET total = 9 WHERE area = 'shelf'", .tallies),
      ] {
        try casebook.store.writing { try $0.execute(sql: sql) }
        let subjects = try findings().map(\.subject)
        #expect(subjects.contains(subject), "\(sql)")
        try casebook.store.writing { db in
          try db.execute(sql: "UPDATE tally SET total = 1 WHERE area = 'shelf'")
          _ = try db.refreshEverything(in: try db.district())
        }
        #expect(try findings() == [])
      }
    }
  }

  @Test("A word or a number that no record can hold is told with its column")
  func damaged() throws {
    try withShelves {
      try add(full)
      for (sql, column) in [
        ("UPDATE book SET size = 'huge'", "size"), ("UPDATE shelf SET madeOn = 'once'", "madeOn"),
        ("UPDATE shelf SET madeBy = NULL, madeOn = '2026-11-02'", "madeBy"),
      ] {
        try casebook.store.writing { try $0.execute(sql: sql) }
        let failure = #expect(throws: UnreadableValue.self) {
          try casebook.store.queue.read { try Shelf.load(1, from: $0) }
        }
        #expect(failure?.column == column)
        try casebook.store.writing { db in
          try db.execute(sql: "DELETE FROM book")
          try full.save(
            over: Shelf(number: 1, revision: 1, product: full.product), in: try db.district(),
            to: db)
        }
      }
    }
  }
}
