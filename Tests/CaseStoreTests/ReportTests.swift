import CaseSeed
import CaseTestSupport
import Testing

@testable import CaseDomain
@testable import CaseStore

/// What a report counts by SQL is what the domain says of each case.
@Suite("Reports")
struct ReportTests {
  private let district: District
  private let casebook: TemporaryCasebook

  init() throws {
    district = try .test()
    casebook = try TemporaryCasebook(district: district)
  }

  /// Every record of a kind.
  private func all<Record: StoredRecord>(_ type: Record.Type) throws -> [Record] {
    try casebook.store.reading { db in
      try db.rows("SELECT number FROM \(Record.table) ORDER BY number").compactMap {
        try Record.load(try $0.number("number"), from: db)
      }
    }
  }

  private func content(on day: CivilDate) throws -> ReportContent {
    try casebook.store.reading { try ReportReading(db: $0, district: district).content(on: day) }
  }

  /// How many there are of each, where there are any.
  private func tally<Word: Hashable>(_ words: [Word]) -> [Word: Int] {
    words.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  /// What the domain says for a day.
  private func facts(on day: CivilDate) throws -> ReportFacts {
    var facts = ReportFacts(on: day)
    let since = facts.since
    let year = since...day
    let contracts = try all(Contract.self)
    func isVoid(_ contract: Contract) -> Bool {
      contract.determinations.contains { $0.on <= day && ($0.setAsideOn.map { $0 > day } ?? true) }
    }
    facts.contractsVoid = contracts.count(where: isVoid)
    facts.contractsInForce = contracts.count { contract in
      contract.signedOn.map { $0 <= day } ?? false && !isVoid(contract)
        && contract.daysInForce.contains { $0.contains(day) }
    }
    for contract in contracts {
      guard let signed = contract.signedOn, signed <= day,
        let executed = contract.executedOn(in: district)
      else { continue }
      func count(_ begun: CivilDate, completeSince first: CivilDate, in counts: inout NoticeCounts)
      {
        let posted = contract.postings.filter { $0.on >= first && $0.isComplete }.map(\.on).min()
        let isOpen = posted.map { $0 > day } ?? true
        guard begun >= since else {
          if isOpen { counts.lateFromBefore += 1 }
          return
        }
        guard begun <= day || isOpen else { return }
        let due = district.deadline(.contractNotice, from: begun).due
        counts.inYear[Timing(due: due, doneOn: posted, on: day), default: 0] += 1
      }
      count(executed, completeSince: signed, in: &facts.notices)
      let newest = contract.postings.map(\.on).max() ?? .first
      let isOver =
        contract.endConfirmation.map { $0.on <= day } ?? false
        && contract.postings.contains { $0.on >= signed && $0.on <= day && $0.isComplete }
        && contract.postingEvents.contains { event in
          event.kind == .withdrawn && newest <= event.on && event.on <= day
            && event.until.map { $0 > newest } ?? true
        }
      if !isOver, let renewal = contract.renewals.last(where: { $0.on <= day })?.on {
        count(max(executed, renewal), completeSince: renewal, in: &facts.renewalNotices)
      }
    }
    facts.exemptions = tally(
      try all(Exemption.self).filter { $0.drawnUpOn <= day }
        .map { $0.standing(in: district, on: day) })
    let deletions = try all(DeletionRequest.self)
    let open = deletions.filter { deletion in
      deletion.receivedOn <= day && (deletion.close.map { $0.on > day } ?? true)
    }
    facts.deletionsReceived = deletions.count { year.contains($0.receivedOn) }
    (facts.deletionsOpen, facts.oldestOpenDeletion) = (open.count, open.map(\.receivedOn).min())
    facts.deletionDays = tally(
      deletions.compactMap { deletion in
        deletion.close.flatMap { close in
          close.kind == .answered && year.contains(close.on)
            ? deletion.receivedOn.days(until: close.on) : nil
        }
      })
    for request in try all(RecordRequest.self) where year.contains(request.receivedOn) {
      facts.requests[request.kind, default: [:]][
        request.timing(in: district, on: day), default: 0] += 1
    }
    facts.tools = tally(
      try all(ToolRequest.self).filter { year.contains($0.receivedOn) }.map { request in
        guard let last = request.decisions.last(where: { $0.on <= day }),
          last.reopenedOn.map({ $0 > day }) ?? true
        else { return .undecided }
        return ToolStanding(last.outcome)
      })
    let incidents = try all(Incident.self)
    facts.incidentsLearned = incidents.count { year.contains($0.learnedOn) }
    facts.incidentsOpen = incidents.count { incident in
      incident.learnedOn <= day
        && !incident.closings.contains { closing in
          closing.on <= day && (closing.reopenedOn.map { $0 > day } ?? true)
        }
    }
    facts.productsAnswered = try all(Product.self).count { product in
      product.applicabilityStanding != .unanswered
        && product.applicability.contains { $0.on <= day }
    }
    return facts
  }

  private static let days = [
    "2025-11-21", "2026-10-20", "2026-11-20", "2026-11-21", "2026-11-30", "2027-02-01",
  ].map(day)

  private func expectAgreement() throws {
    for day in Self.days {
      let content = try content(on: day)
      #expect(content.now == (try facts(on: day)))
      #expect(content.before == (try facts(on: day.yearBefore)))
      let signed = try all(Contract.self).filter { $0.signedOn.map { $0 <= day } ?? true }
      #expect(content.contracts == tally(signed.map { $0.standing(in: district, on: day) }))
      #expect(content.products == tally(try all(Product.self).map(\.applicabilityStanding)))
      let report = Report(content)
      let whole = try ReportContent(
        district, all: all(Breach.self), now: content.now, before: content.before)
      #expect(report.section("Breaches")?.counts == Report(whole).section("Breaches")?.counts)
    }
  }

  @Test("Every count is the domain's, over cases of chance")
  func chance() throws {
    try RandomCases(60, seed: 11, district: district).write(to: casebook.store, in: district)
    try expectAgreement()
  }

  @Test("Every count is the domain's, over a usual district")
  func usual() throws {
    try casebook.store.seed(cases: 400, at: .testDay)
    try expectAgreement()
  }

  @Test("The lines of the docket are counted as the docket lists them")
  func docket() throws {
    try RandomCases(60, seed: 12, district: district).write(to: casebook.store, in: district)
    let today = Moment.testDay.today
    let content = try content(on: today)
    let lines = try casebook.store.docket(DocketQuery(limit: 100_000), today: today).lines.rows
    let dated = lines.compactMap { line in line.item.due.map { (line, $0) } }
    let late = dated.filter { $0.1 < today }
    #expect(content.lateCount == late.count && late.count > 5)
    #expect(content.latest.map(\.due) == late.map(\.1).sorted().prefix(5).map(\.self))
    let end = Report.lastDayAhead(of: today)
    #expect(content.ahead == tally(dated.map(\.1).filter { $0 >= today && $0 <= end }))
  }

  @Test("A renewal's notice is late or in time in the lines of renewals, and nowhere else")
  func renewalNotice() throws {
    let contract = CaseReference(.contract, 1)
    try casebook.give("contractor.add", ["name": "Acme"])
    try casebook.give(
      "contract.draft",
      ["contractor": "V-1", "signed": "2025-06-02", "ends": "2026-06-30"])
    let post = ["address": "https://example.org/c1", "shows": "contract,execution,purpose,data"]
    try casebook.give("contract.post", on: contract, post.merging(["posted": "2025-06-04"]) { $1 })
    try casebook.give("contract.renew", on: contract, ["on": "2026-06-15", "ends": "2027-06-30"])
    func facts(_ iso: String) throws -> ReportFacts { try content(on: day(iso)).now }
    #expect(try facts("2026-06-15").renewalNotices.inYear == [.open: 1])
    #expect(try facts("2026-07-15").renewalNotices.inYear == [.overdue: 1])
    #expect(try facts("2026-07-15").notices == NoticeCounts())
    #expect(try facts("2027-07-15").renewalNotices.lateFromBefore == 1)
    #expect(try content(on: Moment.testDay.today).noticesToRenew == 0)
    try casebook.give("contract.post", on: contract, post.merging(["posted": "2026-08-03"]) { $1 })
    #expect(try facts("2026-08-02").renewalNotices.inYear == [.overdue: 1])
    #expect(try facts("2026-11-21").renewalNotices.inYear == [.late: 1])
  }

  @Test("The list behind a line has as many rows as the line counts")
  func leads() throws {
    try RandomCases(60, seed: 13, district: district).write(to: casebook.store, in: district)
    let today = day("2027-02-01")
    let report = try casebook.store.report(today: today)
    var compared = 0
    for line in report.sections.flatMap(\.lines) {
      guard case .list(let area, let standing) = line.leads, case .known(let count) = line.now
      else { continue }
      let page = try casebook.store.list(
        ListQuery(area, standings: [standing], limit: 0), today: today)
      #expect(page.count == .exactly(count), "\(line.label)")
      compared += 1
    }
    #expect(compared >= Standing.allCases.count + ExemptionStanding.allCases.count)
  }

  @Test("The inventory names products, contracts and exemptions, and nobody")
  func inventory() throws {
    try casebook.store.seed(cases: 200, at: .testDay)
    let inventory = try casebook.store.inventory(today: Moment.testDay.today)
    let named = try #require(inventory.holders(of: .emailAddress).first)
    #expect(named.sources.contains { $0.reference.area == .contract && !$0.elements.isEmpty })
    #expect(inventory.holders(of: .socialSecurityNumber).isEmpty)
    let contracts = try all(Contract.self).filter { contract in
      contract.signedOn.map { $0 <= Moment.testDay.today } ?? false
        && (contract.endConfirmation.map { $0.on > Moment.testDay.today } ?? true)
    }
    #expect(
      Set(inventory.holdings.flatMap(\.sources).map(\.reference).filter { $0.area == .contract })
        == Set(contracts.map(\.reference)))
  }

  @Test("A contract that names no product is in the inventory, before the products")
  func noProduct() throws {
    try casebook.give("contractor.add", ["name": "Acme"])
    try casebook.give(
      "contract.draft",
      [
        "contractor": "V-1", "elements": "social-security-number", "signed": "2026-11-02",
        "no-end": "yes",
      ])
    let inventory = try casebook.store.inventory(today: Moment.testDay.today)
    let holder = try #require(inventory.holders(of: .socialSecurityNumber).first)
    #expect(holder == inventory.holdings.first && holder.product == nil)
    #expect(holder.name == "no product named by C-0001" && holder.contractor == "Acme")
  }

  @Test("A withdrawn exemption stays in the inventory until the child's data is confirmed deleted")
  func withdrawnExemption() throws {
    func standings() throws -> [String] {
      try casebook.store.inventory(today: Moment.testDay.today).holdings.flatMap(\.sources)
        .map(\.standing)
    }
    let exemption = CaseReference(.exemption, 1)
    try casebook.give("contractor.add", ["name": "Acme"])
    try casebook.give("product.add", ["name": "Reader", "contractor": "V-1"])
    try casebook.give(
      "exemption.open",
      [
        "student": "4471", "product": "P-1", "plan": "504", "drawn-up": "2026-11-02",
        "unique-and-necessary": "The plan calls for it.", "unable-to-comply": "No clause.",
      ])
    #expect(try standings().isEmpty)
    try casebook.give(
      "exemption.effort", on: exemption,
      ["on": "2026-11-02", "whom": "Acme", "how": "e-mail", "reply": "No."])
    try casebook.give(
      "exemption.search", on: exemption, ["on": "2026-11-02", "tried": "Two", "failure": "Poor."])
    for condition in ["federal-law", "effort", "operator-duties"] {
      try casebook.give(
        "exemption.condition", on: exemption,
        [
          "condition": condition, "answer": "met", "reason": "Seen.", "evidence": "A letter",
          "on": "2026-11-03",
        ])
    }
    try casebook.give(
      "exemption.sign", on: exemption,
      [
        "role": "parent", "name": "N. Made-Up", "method": "ink", "acknowledges": "yes",
        "authorizes": "yes", "on": "2026-11-04",
      ])
    #expect(try standings() == ["an exemption in effect, which names no data"])
    try casebook.give(
      "exemption.withdraw", on: exemption, ["on": "2026-11-09", "by": "N. Made-Up"])
    #expect(
      try standings() == [
        "an exemption that ended Nov 9, 2026, with nothing confirmed deleted"
      ])
    let deletion = CaseReference(.deletion, 1)
    try casebook.give(
      "deletion.open",
      [
        "requester": "parent", "data": "Everything", "contractors": "V-1", "students": "4471",
        "received": "2026-11-10", "requester-name": "N. Made-Up",
      ])
    try casebook.give(
      "deletion.verify", on: deletion, ["on": "2026-11-10", "how": "Seen.", "holds": "yes"])
    try casebook.give(
      "deletion.safeguard", on: deletion,
      [
        "on": "2026-11-10", "only-copy": "no", "only-copy-remark": "Ours.", "access-open": "no",
        "access-remark": "None.",
      ])
    try casebook.give(
      "deletion.send", on: deletion, ["on": "2026-11-11", "contractor": "V-1", "how": "e-mail"])
    #expect(try standings().count == 1)
    try casebook.give(
      "deletion.confirm", on: deletion,
      ["on": "2026-11-12", "contractor": "V-1", "answer": "Deleted."])
    #expect(try standings().isEmpty)
  }
}

extension ReportContent {
  /// Content with every breach there is, of any age.
  fileprivate init(
    _ district: District, all breaches: [Breach], now: ReportFacts, before: ReportFacts
  ) {
    self.init(district, now: now, before: before)
    self.breaches = breaches
  }
}

extension Report {
  fileprivate func section(_ heading: String) -> ReportSection? {
    sections.first { $0.heading == heading }
  }
}

extension ReportSection {
  /// The numbers of the lines that have some.
  fileprivate var counts: [[ReportFigure?]] {
    lines.filter { $0.now != nil }.map { [$0.now, $0.before] }
  }
}
