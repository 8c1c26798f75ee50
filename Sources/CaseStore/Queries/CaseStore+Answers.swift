import CaseDomain
import GRDB

extension CaseStore {
  /// The district whose casebook it is.
  public func district() throws -> District { try reading { try district(from: $0) } }

  /// One page of the docket.
  public func docket(_ query: DocketQuery, today: CivilDate) throws -> DocketPage {
    try reading { db in
      var reading = DocketReading(query, from: db, today: today)
      return try reading.page()
    }
  }

  /// One page of a list.
  public func list(_ query: ListQuery, today: CivilDate) throws -> RowPage<ListRow> {
    func page<Record: ListedRecord>(_ type: Record.Type) throws -> RowPage<ListRow> {
      try reading { db in
        var reading = ListReading<Record>(query, from: db, today: today)
        return try reading.page()
      }
    }
    guard let type = StoredRecords.listed(in: query.area) else {
      return RowPage([], of: .exactly(0), hasBefore: false, hasAfter: false)
    }
    return try page(type)
  }

  /// One case as a page; names show only when `revealing`.
  public func page(
    of reference: CaseReference, revealing: Bool, today: CivilDate
  ) throws -> CasePage {
    try reading { try page(of: reference, revealing: revealing, from: $0, today: today) }
  }

  /// One case as a page, inside a transaction that asks for more.
  func page(
    of reference: CaseReference, revealing: Bool, from db: Database, today: CivilDate
  ) throws -> CasePage {
    let record = try db.anyRecord(reference)
    let circumstances = try looking(at: db, on: today)
    var page = record.page(in: circumstances.district, today: today, revealing: revealing)
    try record.relate(&page, from: db, in: circumstances)
    page.letters = Letter.offers(on: record, in: circumstances)
    try db.addLetters(to: &page)
    return page
  }

  /// The circumstances in which a case of this casebook is looked at.
  private func looking(at db: Database, on today: CivilDate) throws -> Circumstances {
    Circumstances(
      district: try district(from: db), cases: StoredCases(db: db), actor: Actor(""), today: today,
      means: means)
  }

  /// What the form of an act holds when it opens on a case, with what was answered to the fields that
  /// decide about the others.
  public func prefill(
    _ act: ActKind, on reference: CaseReference, given: [String: String], today: CivilDate
  ) throws -> [String: String] {
    try reading { db in
      act.prefill(
        from: try db.anyRecord(reference), given: given,
        in: try looking(at: db, on: today))
    }
  }

  /// Of the fields of an act with answers to choose from, the answers that can be meant on a case.
  public func choices(
    _ act: ActKind, on reference: CaseReference, today: CivilDate
  ) throws -> [String: [String]] {
    try reading { db in
      act.choices(
        on: try db.anyRecord(reference),
        in: try looking(at: db, on: today))
    }
  }

  /// Records of an area whose name holds the text, for choosing one; at most 50.
  public func lookup(_ area: CaseArea, text: String, today: CivilDate) throws -> [LookupHit] {
    guard let type = StoredRecords.listed(in: area) else { return [] }
    return try reading { db in
      try db.numbers(of: type, called: text).compactMap { number in
        try db.title(of: type, number).map { title in
          LookupHit(
            reference: CaseReference(area, number), title: title,
            detail: try type.lookupDetail(number, from: db, today: today))
        }
      }
    }
  }

  /// One page of the journal, newest first; of one case if one is named.
  public func journal(_ query: JournalQuery) throws -> RowPage<JournalEntry> {
    try reading { try $0.journal(query) }
  }

  /// What one entry of the journal made different; names show only when `revealing`.
  public func entry(_ sequence: Int, revealing: Bool) throws -> EntryPage {
    try reading { try $0.entryPage(sequence, revealing: revealing) }
  }

  /// What an act of undoing would reverse: the newest reversible entry, of one case if named.
  public func undoable(of reference: CaseReference?) throws -> JournalEntry? {
    try reading { try $0.undoable(of: reference) }
  }

  /// What a person did, newest first; what is undone stays listed, to be done again.
  public func undoSteps(by actor: Actor, limit: Int) throws -> [UndoStep] {
    try reading { try $0.undoSteps(by: actor, limit: limit) }
  }

  /// What the act of an entry was done with at one go; for an undoing, what it undid.
  public func undoStep(of entry: Int) throws -> UndoStep {
    try reading { try $0.undoStep(of: entry) }
  }
}

extension Database {
  /// How many records are offered for choosing.
  private static let offered = 50

  /// The numbers of the records a text may mean, the likeliest first; by name for no text.
  func numbers<Record: ListedRecord>(of type: Record.Type, called text: String) throws -> [Int] {
    let table = Record.table
    if let reference = CaseReference(text), reference.area == Record.area {
      return [reference.number]
    }
    let filter = TextFilter(text)
    guard !filter.isEmpty else {
      return text.contains { !$0.isWhitespace }
        ? []
        : try rows(
          "SELECT number FROM \(table) "
            + "ORDER BY \(type.order("name")?.column ?? "number DESC"), number LIMIT \(Self.offered)"
        ).map { try $0.number("number") }
    }
    let found = try rows(
      """
      SELECT number, \(table).\(type.textColumn) AS text
      FROM \(table)Text AS found CROSS JOIN \(table) ON number = found.rowid
      WHERE \(table)Text MATCH ? ORDER BY found.rowid DESC LIMIT \(Self.offered * 4)
      """, ["title : (\(filter.match))"])
    let key = text.nameKey
    return try found.map { (number: try $0.number("number"), key: try $0.text("text").nameKey) }
      .sorted { a, b in
        (a.key.hasPrefix(key) ? 0 : 1, a.key, a.number)
          < (b.key.hasPrefix(key) ? 0 : 1, b.key, b.number)
      }
      .prefix(Self.offered).map(\.number)
  }

  /// An entry of the journal with what it made different.
  fileprivate func entryPage(_ sequence: Int, revealing: Bool) throws -> EntryPage {
    guard let entry = try row("SELECT * FROM journal WHERE seq = ?", [sequence])?.journalEntry()
    else { throw Refusal.noEntry(sequence) }
    return EntryPage(
      entry, try difference(of: entry), names: Areas.type(of: entry.subject.area)?.nameFields ?? [],
      revealing: revealing)
  }

  /// The newest act that stands and kept what it made different; of one case if one is named.
  ///
  /// An act that was undone, and the undoing of one, are passed over, so that one comes further back each
  /// time.
  func undoable(of reference: CaseReference?) throws -> JournalEntry? {
    let acts = "SELECT journal.* FROM difference JOIN journal USING (seq) WHERE difference.seq < ?"
    var before = Int.max
    while true {
      let row =
        if let reference {
          try row(
            "\(acts) AND difference.area = ? AND difference.number = ? "
              + "ORDER BY difference.seq DESC LIMIT 1",
            [before, reference.area.name, reference.number])
        } else {
          try row("\(acts) ORDER BY difference.seq DESC LIMIT 1", [before])
        }
      guard let entry = try row?.journalEntry() else { return nil }
      if entry.undone == nil, try stands(entry) { return entry }
      before = entry.sequence
    }
  }
}

extension Refusal {
  /// The refusal of the number of an entry that the journal does not have.
  static func noEntry(_ sequence: Int) -> Refusal {
    Refusal(
      .noSuchRecord, "There is no entry \(sequence) in the journal.",
      remedy: "Look for it in the journal.")
  }
}
