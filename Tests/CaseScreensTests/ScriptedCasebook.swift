@testable import CaseDomain

/// A casebook that answers what it was given and keeps no rules, for what the screens do about
/// refusals, failures, other people's changes and very long lists.
final class ScriptedCasebook: Casebook {
  private let own: District
  var lines: [DocketLine] = []
  /// How many contracts the list has; their rows are made as they are asked for.
  var contracts = 0
  var sheets: [CaseReference: CasePage] = [:]
  var prefills: [ActKind: [String: String]] = [
    ActKind(PostContractNotice.self): [
      "shows": NoticeContent.allCases.map(\.key).joined(separator: ",")
    ]
  ]
  var offered: [ActKind: [String: [String]]] = [:]
  var entries: [JournalEntry] = []
  var hits: [LookupHit] = []
  /// What the next commands are answered with, before any is carried out.
  var trouble: [any Error] = []
  /// What every question is answered with instead, if anything.
  var silence: (any Error)?
  var changes = 0
  /// What looking for changes fails with, if it does.
  var unreachable: (any Error)?

  private(set) var listed: [ListQuery] = []
  private(set) var performed: [(given: GivenAct, seen: Int?)] = []
  private(set) var undone: [Int] = []

  init(_ district: District) {
    own = district
  }

  func district() throws -> District { try heard(own) }

  func report(today: CivilDate) throws -> Report {
    try heard(
      Report(
        ReportContent(
          own, now: ReportFacts(on: today), before: ReportFacts(on: today.yearBefore))))
  }

  func inventory(today: CivilDate) throws -> DataInventory {
    try heard(DataInventory(on: today, []))
  }

  func docket(_ query: DocketQuery, today: CivilDate) throws -> DocketPage {
    try heard(docketPage(query, today))
  }

  func list(_ query: ListQuery, today: CivilDate) throws -> RowPage<ListRow> {
    listed.append(query)
    return try heard(listPage(query))
  }

  func page(of reference: CaseReference, revealing: Bool, today: CivilDate) throws -> CasePage {
    guard let page = try heard(sheets[reference]) else {
      throw Refusal(.noSuchRecord, "There is no \(reference).", remedy: "Check the number.")
    }
    return page
  }

  func website(today: CivilDate) throws -> CasePage {
    try page(of: District.reference, revealing: false, today: today)
  }

  func policy(_ portion: PolicyPage.Portion, today: CivilDate) throws -> CasePage {
    try page(of: District.reference, revealing: false, today: today)
  }

  func prefill(
    _ act: ActKind, on reference: CaseReference, given: [String: String], today: CivilDate
  ) throws -> [String: String] { try heard(prefills[act] ?? [:]) }

  func choices(
    _ act: ActKind, on reference: CaseReference, today: CivilDate
  ) throws -> [String: [String]] { try heard(offered[act] ?? [:]) }

  func listing(of code: String, in breach: CaseReference) throws -> AffectedListing? {
    try heard(nil)
  }

  func lookup(_ area: CaseArea, text: String, today: CivilDate) throws -> [LookupHit] {
    try heard(hits.filter { text.isEmpty || $0.title.lowercased().hasPrefix(text) })
  }

  func journal(_ query: JournalQuery) throws -> RowPage<JournalEntry> {
    let matching = entries.filter { query.reference == nil || $0.subject == query.reference }
    let (range, page) = page(query.start, query.limit, of: matching.count) { number in
      matching.firstIndex { $0.sequence <= number } ?? matching.count
    }
    return try heard(
      RowPage(
        Array(matching[range]), of: .exactly(matching.count), hasBefore: page.before,
        hasAfter: page.after))
  }

  func entry(_ sequence: Int, revealing: Bool) throws -> EntryPage {
    guard let entry = entries.first(where: { $0.sequence == sequence }) else {
      throw Refusal(.noSuchRecord, "There is no entry \(sequence).", remedy: "Look again.")
    }
    return try heard(EntryPage(entry, nil, names: [], revealing: revealing))
  }

  func undoSteps(by actor: Actor, limit: Int) throws -> [UndoStep] {
    try heard(entries.prefix(limit).map { UndoStep(.act, $0, turning: [$0.sequence]) })
  }

  func undoStep(of entry: Int) throws -> UndoStep {
    guard let entry = entries.first(where: { $0.sequence == entry }) else {
      throw Refusal(.noSuchRecord, "There is no entry \(entry).", remedy: "Look again.")
    }
    return try heard(UndoStep(.act, entry, turning: [entry.sequence]))
  }

  private func heard<Answer>(_ answer: Answer) throws -> Answer {
    if let silence { throw silence }
    return answer
  }

  func perform(
    _ act: any Act, on reference: CaseReference?, by actor: Actor, at moment: Moment, seen: Int?
  ) throws -> Receipt {
    if !trouble.isEmpty { throw trouble.removeFirst() }
    performed.append((GivenAct(act, on: reference), seen))
    return receipt
  }

  func performEach(
    _ acts: [SeenAct], by actor: Actor, at moment: Moment
  ) throws -> [Result<Receipt, Refusal>] {
    try acts.map { act in
      do {
        return .success(
          try perform(
            act.given.act, on: act.given.reference, by: actor, at: moment, seen: act.seen))
      } catch let refusal as Refusal {
        return .failure(refusal)
      }
    }
  }

  func undo(_ entries: [Int], by actor: Actor, at moment: Moment) throws -> Receipt {
    if !trouble.isEmpty { throw trouble.removeFirst() }
    undone += entries
    return receipt
  }

  private var receipt: Receipt {
    let count = performed.count + undone.count
    return Receipt(
      reference: CaseReference(.contract, 7), sequence: count, revision: 2,
      sentence: "Done, number \(count).")
  }

  func importRegister(
    _ page: RegisterTable, mapping: ImportMapping, rehearsing: Bool, validOnly: Bool,
    by actor: Actor, at moment: Moment, job: Job
  ) throws -> ImportReport {
    if !trouble.isEmpty { throw trouble.removeFirst() }
    return ImportReport()
  }

  func importTools(
    _ tools: ToolImport, rehearsing: Bool, validOnly: Bool, by actor: Actor, at moment: Moment,
    job: Job
  ) throws -> ToolImportReport {
    if !trouble.isEmpty { throw trouble.removeFirst() }
    return ToolImportReport()
  }

  func changeCount() throws -> Int {
    if let unreachable { throw unreachable }
    return changes
  }

  private func docketPage(_ query: DocketQuery, _ today: CivilDate) -> DocketPage {
    let matching = lines.filter { $0.title.lowercased().hasPrefix(query.text.lowercased()) }
    let overdue = matching.count { $0.item.section(on: today) == .overdue }
    let (range, page) = page(query.start, query.limit, of: matching.count) { index in
      matching.firstIndex { $0.id == index } ?? 0
    }
    return DocketPage(
      lines: RowPage(
        Array(matching[range]), of: .exactly(matching.count), hasBefore: page.before,
        hasAfter: page.after),
      overdue: .exactly(overdue))
  }

  private func listPage(_ query: ListQuery) -> RowPage<ListRow> {
    let total = query.text.isEmpty ? contracts : min(contracts, 3)
    let (range, page) = page(query.start, query.limit, of: total) { $0 - 1 }
    let shown =
      query.among.map { among in
        (0..<total).filter { among.contains(CaseReference(query.area, $0 + 1)) }
      } ?? Array(range)
    let rows = shown.map { index in
      ListRow(
        reference: CaseReference(query.area, index + 1), revision: 1,
        cells: [
          .text(CaseReference(query.area, index + 1).description),
          .text("Contract number \(index + 1)"), .text("compliant"),
          .text("11 of 11"), .blank, .blank, .blank,
        ], tone: .good, mark: PageMark(value: "", number: index + 1))
    }
    return RowPage(
      rows, of: total > 1_000 ? .moreThan(1_000) : .exactly(total), hasBefore: page.before,
      hasAfter: page.after)
  }

  private func page(
    _ start: PageStart, _ limit: Int, of total: Int, place: (Int) -> Int
  ) -> (Range<Int>, (before: Bool, after: Bool)) {
    let range: Range<Int> =
      switch start {
      case .top: 0..<min(limit, total)
      case .bottom: max(total - limit, 0)..<total
      case .after(let mark):
        min(place(mark.number) + 1, total)..<min(place(mark.number) + 1 + limit, total)
      case .before(let mark): max(place(mark.number) - limit, 0)..<place(mark.number)
      case .from(let mark): place(mark.number)..<min(place(mark.number) + limit, total)
      }
    return (range, (range.lowerBound > 0, range.upperBound < total))
  }
}
