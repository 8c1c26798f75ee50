import CaseDomain

/// A casebook that answers what it was given and keeps no rules, for what the screens do about
/// refusals, failures, other people's changes and very long lists.
final class ScriptedCasebook: Casebook {
  var office: Office
  var lines: [DocketLine] = []
  /// How many contracts the list has; their rows are made as they are asked for.
  var contracts = 0
  var sheets: [CaseReference: CaseSheet] = [:]
  var prefills: [ActID: [String: String]] = [:]
  var entries: [JournalEntry] = []
  var hits: [LookupHit] = []
  /// What the next commands are answered with, before any is carried out.
  var trouble: [any Error] = []
  /// What every question is answered with instead, if anything.
  var silence: (any Error)?
  var changes = 0
  /// What looking for changes fails with, if it does.
  var unreachable: (any Error)?

  private(set) var asked: [Query] = []
  private(set) var performed: [(command: Command, seen: Int?)] = []

  init(_ office: Office) {
    self.office = office
  }

  func answer(_ query: Query, today: CivilDate) throws -> Answer {
    asked.append(query)
    if let silence { throw silence }
    switch query {
    case .office: return .office(office)
    case .docket(let query): return .docket(docket(query, today))
    case .list(let query): return .list(list(query))
    case .sheet(let reference, _):
      guard let sheet = sheets[reference] else {
        throw Refusal(
          .noSuchRecord, "There is no \(reference).", remedy: "Check the number.")
      }
      return .sheet(sheet)
    case .prefill(let act, let reference):
      return .prefill(act, reference, prefills[act] ?? [:])
    case .lookup(_, let text):
      return .lookup(hits.filter { text.isEmpty || $0.title.lowercased().hasPrefix(text) })
    case .journal(let of, let before, let limit):
      let matching = entries.filter { entry in
        (of == nil || entry.subject == of) && entry.sequence < before ?? .max
      }
      return .journal(Array(matching.prefix(limit)))
    case .undoable(let of):
      return .undoable(entries.first { of == nil || $0.subject == of })
    }
  }

  func perform(
    _ command: Command, by actor: Actor, at moment: Moment, seen: Int?
  ) throws -> Receipt {
    if !trouble.isEmpty { throw trouble.removeFirst() }
    performed.append((command, seen))
    return Receipt(
      reference: CaseReference(.contract, 7), sequence: performed.count, revision: 2,
      sentence: "Done, number \(performed.count).")
  }

  func importRegister(
    _ sheet: RegisterSheet, mapping: ImportMapping, rehearsing: Bool, validOnly: Bool,
    by actor: Actor, at moment: Moment, progress: (Int) -> Void
  ) throws -> ImportReport {
    if !trouble.isEmpty { throw trouble.removeFirst() }
    return ImportReport()
  }

  func changeCount() throws -> Int {
    if let unreachable { throw unreachable }
    return changes
  }

  private func docket(_ query: DocketQuery, _ today: CivilDate) -> DocketPage {
    let matching = lines.filter { $0.title.lowercased().hasPrefix(query.text.lowercased()) }
    let overdue = matching.count { $0.section(on: today) == .overdue }
    let (range, page) = page(query.start, query.limit, of: matching.count) { index in
      matching.firstIndex { $0.id == index } ?? 0
    }
    return DocketPage(
      query: query, lines: Array(matching[range]), overdue: .exactly(overdue),
      count: .exactly(matching.count), hasBefore: page.before, hasAfter: page.after)
  }

  private func list(_ query: ListQuery) -> ListPage {
    let total = query.text.isEmpty ? contracts : min(contracts, 3)
    let (range, page) = page(query.start, query.limit, of: total) { $0 - 1 }
    let rows = range.map { index in
      ListRow(
        reference: CaseReference(query.area, index + 1), revision: 1,
        cells: [
          .number(index + 1), .text("Contract number \(index + 1)"), .text("compliant"),
          .text("11 of 11"), .blank, .blank, .blank,
        ], tone: .good, mark: PageMark(value: "", number: index + 1))
    }
    return ListPage(
      query: query, rows: rows, count: total > 1_000 ? .moreThan(1_000) : .exactly(total),
      hasBefore: page.before, hasAfter: page.after)
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
