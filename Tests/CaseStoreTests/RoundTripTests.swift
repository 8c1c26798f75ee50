import CaseTestSupport
import Foundation
import GRDB
import Testing

@testable import CaseDomain
@testable import CaseStore

/// What is written is read back, field by field.
@Suite("Round trip")
struct RoundTripTests {
  private let casebook: TemporaryCasebook

  init() throws {
    casebook = try TemporaryCasebook()
    try keep(Contractor(number: 1, revision: 1, name: Samples.contractor.name))
    try keep(Contractor(number: 2, revision: 1, name: "Globex"))
    try keep(Samples.product)
    try keep(
      Product(number: 2, revision: 1, name: "Quiz", contractor: Mention(1, Samples.contractor.name))
    )
  }

  @discardableResult
  private func keep<Record: StoredRecord>(
    _ record: Record, over before: Record? = nil
  ) throws -> Record? {
    let district = try District.test()
    return try casebook.store.writing { db in
      _ = try db.keep(record, over: before, in: district)
      return try Record.load(record.number, from: db)
    }
  }

  /// Writes a record with every field, then an empty one over it, then the full one again.
  private func checkRoundTrip<Record: StoredRecord>(_ full: Record, _ bare: Record) throws {
    #expect(try keep(full) == full)
    #expect(try keep(bare, over: full) == bare)
    #expect(try keep(full, over: bare) == full)
  }

  @Test func contractor() throws {
    let before = Contractor(number: 1, revision: 1, name: Samples.contractor.name)
    var expected = Samples.contractor
    expected.products.sort { $0.name < $1.name }
    #expect(try keep(Samples.contractor, over: before) == expected)
  }

  @Test func product() throws {
    var changed = Samples.product
    changed.contractor = Mention(2, "Globex")
    changed.name = "Réading II"
    #expect(try keep(changed, over: Samples.product) == changed)
  }

  @Test func contract() throws {
    try checkRoundTrip(
      Samples.contract, Contract(number: 1, contractor: Mention(2, "Globex"), products: []))
  }

  @Test(arguments: [Addendum.unknown, .notIncluded, .included(version: "")])
  func addendum(_ addendum: Addendum) throws {
    var contract = Samples.contract
    contract.terms.addendum = addendum
    contract.term = .noEnd
    #expect(try keep(contract) == contract)
  }

  @Test func exemption() throws {
    try checkRoundTrip(
      Samples.exemption,
      Exemption(
        number: 1, student: Student(code: "9"), product: Mention(2, "Quiz"),
        contractor: Mention(2, "Globex"), plan: .iep, drawnUpOn: day("2026-01-01")))
  }

  @Test func deletion() throws {
    try checkRoundTrip(
      Samples.deletion,
      DeletionRequest(
        number: 1, requester: .district, receivedOn: day("2026-01-01"),
        scope: .group("all who left in June"), data: "", legs: []))
  }

  @Test func breach() throws {
    let whole = try #require(try keep(Samples.contract))
    var breach = Samples.breach
    breach.contract = Mention(1, whole.title)
    try checkRoundTrip(
      breach, Breach(number: 1, holder: .district, contractor: nil, about: "A lost laptop"))
  }

  @Test func annualNotice() throws {
    var bare = AnnualNotice(of: StateSchoolYear(beginningIn: 2026))
    bare.number = 1
    try checkRoundTrip(Samples.notice, bare)
  }

  @Test func incident() throws {
    let contract = try #require(try keep(Samples.contract))
    var incident = Samples.incident
    incident.contract = Mention(1, contract.title)
    var bare = Incident(
      contractor: Mention(2, "Globex"), restrictions: [.sale], about: "",
      learnedOn: day("2026-10-01"))
    bare.number = 1
    try checkRoundTrip(incident, bare)
  }

  @Test func request() throws {
    let exemption = try #require(try keep(Samples.exemption))
    var request = Samples.request
    request.exemption = Mention(1, exemption.title)
    var bare = RecordRequest(
      .directory, by: .other, receivedOn: day("2026-01-01"), records: "")
    (bare.number, bare.group) = (1, "all seniors")
    try checkRoundTrip(request, bare)
  }

  @Test func tool() throws {
    let contract = try #require(try keep(Samples.contract))
    var tool = Samples.tool
    tool.contract = Mention(1, contract.title)
    let exemption = try #require(try keep(Samples.exemption))
    tool.exemption = Mention(1, exemption.title)
    tool.followUp.product = tool.product
    tool.followUp.exemptions = [exemption]
    var bare = ToolRequest(for: "Another", receivedOn: day("2026-10-01"))
    bare.number = 1
    try checkRoundTrip(tool, bare)
  }

  @Test func letter() throws {
    try keep(Samples.notice)
    try keep(Samples.request)
    let contract = try #require(try keep(Samples.contract))
    var asked = Samples.tool
    asked.contract = Mention(1, contract.title)
    let exemption = try #require(try keep(Samples.exemption))
    asked.exemption = Mention(1, exemption.title)
    try keep(asked)
    let deletion = try #require(try keep(Samples.deletion))
    var held = Samples.breach
    held.contract = Mention(1, contract.title)
    let breach = try #require(try keep(held))
    var letter = Samples.letter
    letter.contract = Mention(1, contract.title)
    letter.exemption = Mention(1, exemption.title)
    letter.deletion = Mention(1, deletion.title)
    letter.breach = Mention(1, breach.title)
    var plain = Letter(.websiteBreachNotice, in: .english, LetterEntry())
    plain.number = 1
    plain.breach = letter.breach
    try checkRoundTrip(letter, plain)
  }

  @Test(arguments: [Watch.open, .copyDestroyed(day("2026-11-02")), .restored(day("2026-11-03"))])
  func watch(_ watch: Watch) throws {
    var request = Samples.deletion
    request.legs[0].watch = watch
    request.safeguards?.onlyCopy = nil
    request.safeguards?.accessRequestOpen = nil
    #expect(try keep(request) == request)
  }

  @Test func district() throws {
    var district = try District.test(following: "bristol")
    district.practice.cureDays = 45
    district.choices.executedOn = .inForce
    district.choices.minorRequest = .caseByCase
    district.calendar.closures = [Closure(date: day("2026-12-24"), name: "Snow")]
    district.calendar.closuresMoveDeadlines = true
    district.website.address = "https://district.example/data/"
    district.website.languages = [.portuguese, .spanish]
    district.website.addressSince = CivilDate(iso: "2026-11-02")
    district.website.color = "#1f4e79"
    district.website.accessibleFrom = CivilDate(iso: "2028-04-26")
    district.letterhead.signer = "Pat"
    district.letterhead.image = "image/png;base64,AAAA"
    district.letterhead.address = "1 Way\nTown"
    district.templates = [
      OwnTemplate(.noticeToAmend, in: .english, text: "Subject: ours"),
      OwnTemplate(.deletionAnswer, in: .spanish, text: "Subject: nuestro"),
    ]
    district.translationReviews = [
      TranslationReview(.spanish, by: "Avery", on: day("2026-11-02"), version: "0123456789ab")
    ]
    district.policyChanges = [
      PolicyChange(
        from: day("2024-07-01"), earlier: nil),
      PolicyChange(
        from: day("2026-09-01"), earlier: try District.test(following: "trumbull").profile),
    ]
    district.decisions = [
      OpenDecision(
        .executed, .inForce, by: "counsel", on: day("2026-10-01"), why: "As they read it")
    ]
    district.revision = 7
    let read = try casebook.store.writing { db in
      try district.save(over: try db.district(), in: district, to: db)
      return try db.district()
    }
    #expect(read == district)
  }

  @Test("Every kind of docket line comes back as it was, under an id that carries its day")
  func docketItems() throws {
    let items = [
      DocketItem(
        .duty, "Post", due: day("2026-11-24"), from: day("2026-11-17"), rule: .contractNotice,
        authority: .statute, citation: "C.G.S. § 10-234bb(g)(1)",
        settle: Proposal(PostContractNotice.self, .set(\.postedOn, day("2026-11-24")))),
      DocketItem(.waiting, "Sign", waitingOn: "Avery"),
      DocketItem(.duty, "Enter the end"),
      DocketItem(.event, "It ends", due: day("1999-01-01"), authority: .contractTerm),
    ]
    let reference = CaseReference(.contract, 1)
    let lines = try casebook.store.writing { db in
      #expect(try db.replaceDocketItems(of: reference, title: "Acme", with: items) == 2)
      #expect(try db.replaceDocketItems(of: reference, title: "Acme", with: items) == 0)
      return try db.rows("SELECT * FROM docketItem WHERE area = 'contract'").map {
        try DocketLine(columns: Columns($0))
      }
    }
    #expect(Set(lines.map(\.item)) == Set(items))
    #expect(lines.allSatisfy { $0.reference == reference && $0.title == "Acme" })
    #expect(lines.allSatisfy { $0.id < 1 << 53 })
  }
}
