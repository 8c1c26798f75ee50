import CaseTestSupport
import Files
import Foundation
import GRDB
import Testing

@testable import CaseDomain
@testable import CaseStore

/// Numbers at the end of what can be counted are told in words; they never end the program.
@Suite("Counters at their end")
struct CounterTests {
  private let casebook: TemporaryCasebook
  private let contract: CaseReference
  private let deletion: CaseReference
  private static let end = "9223372036854775807"

  init() throws {
    casebook = try TemporaryCasebook()
    contract = try casebook.give(
      "contract.draft",
      ["new-contractor": "Acme", "new-products": "Reading", "signed": "2026-11-20"]
    ).reference
    deletion = try casebook.give(
      "deletion.open",
      ["requester": "student", "students": "4471", "contractors": "V-1", "data": "Everything"]
    ).reference
  }

  private func meddle(_ sql: String) throws {
    try DatabaseQueue(path: casebook.path).writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA foreign_keys = OFF; \(sql)")
    }
  }

  private func meddleWithTheJournal(_ sql: String) throws {
    try meddle("DROP TRIGGER journalNeverUpdated; DELETE FROM difference; \(sql)")
    try meddle(try #require(Schema.steps[0].first { $0.contains("journalNeverUpdated") }))
  }

  private func expectDamaged(_ name: String, _ body: () throws -> Void) throws {
    let head = try casebook.store.head()
    let failure = #expect(throws: StoreFailure.self) { try body() }
    #expect(failure?.kind == .damaged)
    #expect(failure?.sentence.contains(name) == true, "\(failure?.sentence ?? "none")")
    #expect(failure?.sentence.contains(casebook.path) == true)
    #expect(try casebook.store.head() == head)
  }

  @Test("A number to be given next")
  func next() throws {
    let sql = "UPDATE tally SET next = \(Self.end)"
    try meddle("\(sql) WHERE area = 'contractor'")
    try expectDamaged("contractor") {
      try casebook.perform(AddContractor(entry: ContractorEntry(name: "Globex")))
    }
    try meddle("\(sql) WHERE area = 'docket'")
    try expectDamaged("docket") {
      try casebook.perform(
        ChangeContract(
          products: [CaseReference(.product, 1)], terms: ContractTerms(description: "New"),
          signedOn: day("2026-11-19"), dates: ContractDates(term: TermEntry(noEnd: true))),
        on: contract)
    }
  }

  @Test("A count of records")
  func total() throws {
    try meddle("UPDATE tally SET total = \(Self.end) WHERE area = 'contractor'")
    try expectDamaged("tally.total") {
      try casebook.perform(AddContractor(entry: ContractorEntry(name: "Globex")))
    }
  }

  @Test("The screens move through lists whose counts and numbers are beyond any reason")
  func screens() throws {
    try meddle(
      """
      UPDATE tally SET total = \(Self.end); UPDATE contract SET number = \(Self.end);
      UPDATE contractProduct SET contract = \(Self.end);
      UPDATE docketItem SET number = \(Self.end) WHERE area = 'contract';
      UPDATE docketItem SET id = id + 1000;
      UPDATE contractor SET revision = \(Self.end)
      """)
    var play = try Screenplay(casebook.store)
    for place in 0...9 {
      for keys in ["<End>", "<PageDown>", "<Down>", "<Home>", "<Enter>", "<End>", "<Esc>"] {
        try play.press("\(place)\(keys)")
      }
    }
    #expect(play.text.contains("Docket"))
  }

  @Test("A revision of a record and of the settings")
  func revision() throws {
    try meddle("UPDATE contract SET revision = \(Self.end)")
    try expectDamaged("revision") {
      try casebook.perform(AddNote<Contract>(text: "x"), on: contract)
    }
    try meddle("UPDATE casebook SET revision = \(Self.end)")
    try expectDamaged("revision") {
      try casebook.perform(RenameDistrict(name: "Elm"), on: District.reference)
    }
  }

  @Test("A revision that undoing would count on from")
  func undoneRevision() throws {
    let note = try casebook.perform(AddNote<Contract>(text: "x"), on: contract)
    try meddle("UPDATE contract SET revision = \(Self.end)")
    try expectDamaged("revision") { try casebook.undo(note.sequence) }
  }

  @Test("The number of the newest entry of the journal")
  func sequence() throws {
    try meddleWithTheJournal(
      "UPDATE journal SET seq = \(Self.end) WHERE seq = (SELECT max(seq) FROM journal)")
    // Whoever had the casebook open before is told that it is not the same any more.
    let again = try casebook.again()
    try expectDamaged("journal") {
      _ = try again.perform(
        AddNote<Contract>(text: "x"), on: contract, by: .coordinator, at: .testDay, seen: nil)
    }
    #expect(try !again.check().isEmpty)
  }

  @Test("The number of the newest document")
  func document() throws {
    let path = casebook.folder.file("scan.pdf")
    try Data("x".utf8).write(to: URL(filePath: path))
    try casebook.perform(Attach<Contract>(file: path, role: "x"), on: contract)
    try meddle("UPDATE sqlite_sequence SET seq = \(Self.end) WHERE name = 'attachment'")
    try expectDamaged("document") {
      try casebook.perform(Attach<Contract>(file: path, role: "x"), on: contract)
    }
  }

  @Test(
    "A number of days or times that is added to",
    arguments: [
      ("UPDATE contract SET deletionDays = \(end)", "deletionDays"),
      ("UPDATE contract SET breachDaysInformation = -1", "breachDaysInformation"),
      ("UPDATE leg SET contractDays = \(end)", "contractDays"),
      ("UPDATE leg SET timesAsked = \(end)", "timesAsked"),
      (
        """
        UPDATE casebook SET revision = revision + 1, practice = json_set(practice, '$.renewalLeadDays', -9223372036854775807)
        """, "practice"
      ),
      (
        "UPDATE casebook SET revision = revision + 1, practice = json_set(practice, '$.cureDays', \(end))",
        "practice"
      ),
    ])
  func days(_ sql: String, _ column: String) throws {
    try meddle(sql)
    try expectDamaged(column) {
      for reference in [contract, deletion] {
        _ = try casebook.store.page(
          of: reference, revealing: false, today: Moment.testDay.today)
      }
    }
  }

  @Test("A place of a part that no part can have")
  func place() throws {
    try meddle("INSERT INTO followUp VALUES (1, \(Int.min), 1, 'reminder', '2026-11-20', 'x', 'x')")
    try expectDamaged("leg") {
      _ = try casebook.store.page(
        of: deletion, revealing: false, today: Moment.testDay.today)
    }
  }

  @Test("Dates at the end of the calendar are shown and counted from")
  func lastDay() throws {
    let exemption = try casebook.give(
      "exemption.open",
      [
        "student": "4471", "product": "P-1", "plan": "iep", "unique-and-necessary": "x",
        "unable-to-comply": "x",
      ]
    ).reference
    try meddle(
      """
      UPDATE contract SET signedOn = '9999-12-31', signedKey = '9999-12-31', term = 'ends',
        termEnds = '9999-12-31'
      """)
    try meddle("UPDATE exemption SET drawnUpOn = '9999-12-31'")
    try meddle("UPDATE deletion SET receivedOn = '9999-12-31'")
    for reference in [contract, deletion, exemption] {
      for today in [Moment.testDay.today, day("1600-01-01"), day("9999-12-31")] {
        #expect(throws: Never.self) {
          try casebook.store.page(of: reference, revealing: false, today: today)
        }
      }
    }
    #expect(try !casebook.store.check().isEmpty)
  }

  @Test(
    "A clock that cannot be right is told, and nothing is recorded by it",
    arguments: ["9999-12-31", "2200-01-01", "1899-12-31", "1600-01-01"])
  func clock(_ iso: String) throws {
    let moment = Moment.noon(iso)
    let head = try casebook.store.head()
    let add = AddContractor(entry: ContractorEntry(name: "Globex"))
    let page = RegisterTable(name: "r.csv", header: ["Product"], rows: [])
    let place = casebook.folder.file("new.docket")
    for body: () throws -> Void in [
      { try casebook.perform(add, at: moment) },
      {
        _ = try casebook.store.importRegister(
          page, mapping: ImportMapping(guessing: page), rehearsing: false, validOnly: false,
          by: .coordinator, at: moment, job: Job())
      },
      {
        _ = try CaseStore.create(
          path: FilePath(place), district: .test(), actor: .coordinator, moment: moment)
      },
    ] {
      let failure = #expect(throws: StoreFailure.self) { try body() }
      #expect(failure?.kind == .clock)
      #expect(failure?.sentence.contains(moment.today.medium) == true)
    }
    #expect(try casebook.store.head() == head)
    #expect(!FileManager.default.fileExists(atPath: place))
  }
}
