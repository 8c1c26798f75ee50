import CaseTestSupport
import Testing

@testable import CaseDomain
@testable import CaseStore

/// Commands leave rows, docket lines, journal entries and a receipt, or nothing.
@Suite("Commands")
struct CommandTests {
  private let casebook: TemporaryCasebook
  private let today = Moment.testDay.today

  init() throws { casebook = try TemporaryCasebook() }

  private func draft(_ name: String = "Acme", products: [String] = ["Reading"]) -> OpenContract {
    OpenContract(
      newContractor: name, newProducts: products, signedOn: day("2026-11-16"),
      dates: ContractDates(term: TermEntry(noEnd: true)))
  }

  private func journal(of reference: CaseReference? = nil) throws -> [JournalEntry] {
    try casebook.store.journal(of: reference, before: nil, limit: 100)
  }

  private func page(_ reference: CaseReference) throws -> CasePage {
    try casebook.store.page(of: reference, revealing: false, today: today)
  }

  @Test("A contract with new parties puts them on file first, each with its own entry")
  func draftsWithNewParties() throws {
    let receipt = try casebook.perform(draft(products: ["Reading", "Quiz", "READING"]))
    #expect(receipt.reference == CaseReference(.contract, 1))
    #expect(receipt.sequence == 5)
    #expect(receipt.revision == 1)
    #expect(
      try journal().map(\.act).reversed()
        == ["district.init", "contractor.add", "product.add", "product.add", "contract.draft"])
    #expect(try page(receipt.reference).title == "Acme: Reading, Quiz")
    let again = try casebook.perform(draft("ACME", products: ["quiz"]))
    #expect(again.sequence == 6)
    #expect(try page(again.reference).title == "Acme: Quiz")
  }

  @Test("A refused command leaves nothing behind, not even the parties it would have added")
  func refusalsLeaveNothing() throws {
    let impossible = OpenContract(
      newContractor: "Acme", newProducts: ["Reading"], signedOn: day("2027-01-01"))
    #expect(throws: Refusal.self) { try casebook.perform(impossible) }
    #expect(try journal().count == 1)
    #expect(try casebook.perform(draft()).reference.number == 1)
  }

  @Test("What a case owes is on the docket, and gone once it is settled")
  func docketFollows() throws {
    let contract = try casebook.perform(draft()).reference
    #expect(try sentences().contains("Post the website notice"))
    try casebook.perform(
      PostContractNotice(
        address: "https://district.example", postedOn: today, shows: Set(NoticeContent.allCases)),
      on: contract)
    #expect(try !sentences().contains("Post the website notice"))
  }

  private func sentences() throws -> [String] {
    try casebook.store.docket(DocketQuery(limit: 50), today: today).lines.rows.map(\.item.sentence)
  }

  @Test("A stale edit is refused with who changed the case, when and how")
  func staleEdits() throws {
    let contract = try casebook.perform(draft()).reference
    let other = try casebook.again()
    _ = try other.perform(
      AddNote<Contract>(text: "Called them."), on: contract, by: .colleague, at: .testDay, seen: 1)
    let refusal = #expect(throws: Refusal.self) {
      try casebook.perform(AddNote<Contract>(text: "Called them too."), on: contract, seen: 1)
    }
    #expect(refusal?.reason == .stale)
    #expect(
      refusal?.sentence.hasSuffix("by Lee Colleague on Sat Nov 21, 2026 at 12:00: add a note.")
        == true)
    #expect(refusal?.remedy.contains("Nothing you typed is lost") == true)
    #expect(
      try casebook.perform(AddNote<Contract>(text: "Now."), on: contract, seen: 2).revision == 3)
  }

  @Test("A renamed vendor is renamed wherever cases mention it")
  func renames() throws {
    let contract = try casebook.perform(draft()).reference
    let entry = ContractorEntry(name: "Initech")
    try casebook.perform(ChangeContractor(entry: entry), on: CaseReference(.contractor, 1))
    #expect(try page(contract).title == "Initech: Reading")
    #expect(try page(contract).revision == 1)
    for (text, count) in [("initech", 1), ("acme", 0)] {
      let query = ListQuery(.contract, text: text, limit: 5)
      let docket = try casebook.store.docket(DocketQuery(text: text, limit: 5), today: today)
      #expect(try casebook.store.list(query, today: today).rows.count == count)
      #expect(docket.lines.rows.isEmpty == (count == 0))
    }
  }

  @Test("A changed calendar moves the dates of open cases and says how many")
  func calendarMovesDates() throws {
    try casebook.perform(draft())
    let receipt = try casebook.perform(
      AppointDay(date: day("2026-11-23"), name: "Day of mourning", source: "Proclamation"),
      on: District.reference)
    #expect(receipt.sentence.hasSuffix("One date on the docket moved."))
    #expect(try journal().first?.detail.hasSuffix("dates-moved=1") == true)
    #expect(try journal().first?.act == "district.appoint")
  }

  @Test("A record that does not exist is refused by its name")
  func noSuchRecord() throws {
    let refusal = #expect(throws: Refusal.self) {
      try casebook.perform(AddNote<Contract>(text: "x"), on: CaseReference(.contract, 9))
    }
    #expect(refusal?.reason == .noSuchRecord)
    #expect(refusal?.sentence.contains("C-0009") == true)
    #expect(throws: Refusal.self) { try page(CaseReference(.exemption, 1)) }
  }

  @Test("A casebook opened for looking only refuses every command")
  func readOnly() throws {
    let store = try casebook.again(readOnly: true)
    let refusal = #expect(throws: Refusal.self) {
      try store.perform(draft(), by: .coordinator, at: .testDay, seen: nil)
    }
    #expect(refusal?.reason == .readOnly)
  }

  @Test("Only the changes of others change the count of changes")
  func changeCount() throws {
    let before = try casebook.store.changeCount()
    try casebook.perform(draft())
    #expect(try casebook.store.changeCount() == before)
    _ = try casebook.again().perform(
      AddContractor(entry: ContractorEntry(name: "Globex")), by: .colleague, at: .testDay, seen: nil
    )
    #expect(try casebook.store.changeCount() != before)
  }

  @Test("Records are offered by the beginnings of their names, by name where nothing is typed")
  func lookup() throws {
    for name in ["Globex", "Acme", "Acme Reading", "Big Acme"] {
      try casebook.perform(AddContractor(entry: ContractorEntry(name: name)))
    }
    try casebook.perform(draft("acme", products: ["Quiz"]))
    func titles(_ text: String) throws -> [String] {
      try casebook.store.lookup(.contractor, text: text, today: today).map {
        "\($0.title), \($0.detail)"
      }
    }
    #expect(
      try titles("acm")
        == [
          "Acme, 1 product", "Acme Reading, no products on file", "Big Acme, no products on file",
        ])
    #expect(try titles("").map { $0.prefix(4) } == ["Acme", "Acme", "Big ", "Glob"])
    #expect(try titles("V-0001") == ["Globex, no products on file"])
  }

  @Test("The journal pages from the newest entry back, of one case if asked")
  func journalPages() throws {
    let contract = try casebook.perform(draft()).reference
    try casebook.perform(AddNote<Contract>(text: "One."), on: contract)
    #expect(try journal(of: contract).map(\.sequence) == [5, 4])
    let older = try casebook.store.journal(of: nil, before: 3, limit: 1)
    #expect(older.map(\.sequence) == [2])
  }
}
