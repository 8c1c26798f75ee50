import CaseDomain
import GRDB

/// The reading of what a report is made of: counts by SQL, and whole cases where few are asked for.
struct ReportReading {
  let db: Database
  let district: District

  func content(on day: CivilDate) throws -> ReportContent {
    let before = day.yearBefore
    let askedAgain = try coursesOfDeletionsAskedAgain()
    var content = ReportContent(
      district, now: try facts(on: day, askedAgain), before: try facts(on: before, askedAgain))
    content.begunOn = try dayOfEntry("")
    content.newestEntryOn = try dayOfEntry("DESC")
    try readContracts(on: day, into: &content)
    content.noticesToRenew = try noticesToRenew(on: day)
    content.products = try counts(Product.self, on: day).compactMapKeys(
      ApplicabilityStanding.init(rawValue:))
    content.breaches = try breaches(since: ReportFacts(on: before).since)
    content.annualNotices = try [day, before].compactMap { day in
      try db.number(
        "SELECT number FROM annualNotice WHERE year = ?", [StateSchoolYear(of: day).first]
      ).flatMap { try AnnualNotice.load($0, from: db) }
    }
    try readDocket(on: day, into: &content)
    return content
  }

  /// What the dates on record tell for a day.
  private func facts(
    on day: CivilDate, _ askedAgain: [DeletionCourse]
  ) throws -> ReportFacts {
    var facts = ReportFacts(on: day)
    let since = facts.since
    facts.contractsInForce = try count(
      "contract WHERE signedOn <= :day AND \(Turns.isOn("inForce")) AND number NOT IN (\(Self.void))",
      on: day)
    facts.contractsVoid = try count("(\(Self.void))", on: day)
    try readNotices(into: &facts)
    facts.exemptions = try counts(Exemption.self, on: day, where: "drawnUpOn <= :day")
      .compactMapKeys(ExemptionStanding.init(rawValue:))
    try readDeletions(askedAgain, into: &facts)
    facts.requests = try requests(since: since, on: day)
    facts.tools = try tools(since: since, on: day)
    facts.incidentsLearned = try count(
      "incident WHERE learnedOn BETWEEN :since AND :day", on: day, since: since)
    facts.incidentsOpen = try count(
      """
      incident WHERE learnedOn <= :day AND NOT EXISTS (
        SELECT 1 FROM incidentClosing WHERE incident = number AND madeOn <= :day
          AND coalesce(reopenedOn, '~') > :day)
      """, on: day)
    facts.productsAnswered = try count(
      "(SELECT DISTINCT product FROM applicability JOIN product ON number = product "
        + "WHERE lookedOn <= :day AND standing <> 'not-answered')", on: day)
    return facts
  }

  /// The contracts that were determined to be void, where that held on the day.
  private static let void = """
    SELECT DISTINCT contract FROM determination
    WHERE madeOn <= :day AND coalesce(setAsideOn, '~') > :day
    """
}

extension ReportReading {
  /// The day of the first entry of the journal in an order.
  private func dayOfEntry(_ order: String) throws -> CivilDate? {
    try db.row("SELECT at FROM journal ORDER BY seq \(order) LIMIT 1").flatMap {
      CivilDate(iso: try $0.text("at").prefix(10))
    }
  }

  func count(
    _ source: String, on day: CivilDate, since: CivilDate? = nil
  ) throws -> Int {
    var values: [String: (any DatabaseValueConvertible)?] = ["day": day]
    if let since { values["since"] = since }
    return try Int.fetchOne(
      db, sql: "SELECT count(*) FROM \(source)", arguments: StatementArguments(values)) ?? 0
  }

  /// How many records there are of each standing of their list, in one walk through the table.
  private func counts<Record: ListedRecord>(
    _ type: Record.Type, on day: CivilDate, where condition: String = "1"
  ) throws -> [String: Int] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT \(Self.standing(of: type)) AS standing, count(*) AS total FROM \(Record.table)
        WHERE \(condition) GROUP BY 1
        """, arguments: Self.values(for: Self.standing(of: type) + condition, on: day)
    ).reduce(into: [:]) { $0[try $1.text("standing")] = try $1.number("total") }
  }

  /// The standing of a row by the conditions that narrow its list.
  private static func standing<Record: ListedRecord>(of type: Record.Type) -> String {
    let cases = Record.area.standings.flatMap { standing in
      Record.conditions(for: standing.key).map { "WHEN \($0) THEN '\(standing.key)'" }
    }
    return "CASE \(cases.joined(separator: " ")) ELSE '' END"
  }

  private static func values(for sql: String, on day: CivilDate) -> StatementArguments {
    sql.contains(":day") ? ["day": day] : []
  }

  private func readContracts(on day: CivilDate, into content: inout ReportContent) throws {
    for row in try Row.fetchAll(
      db,
      sql: """
        SELECT \(Self.standing(of: Contract.self)) AS standing, count(*) AS total,
          sum(reviewed) AS reviewed, sum(required) AS required
        FROM contract WHERE coalesce(signedOn, :day) <= :day GROUP BY 1
        """, arguments: ["day": day])
    {
      guard let standing = Standing(rawValue: try row.text("standing")) else { continue }
      content.contracts[standing] = try row.number("total")
      guard standing != .draft, standing != .ended else { continue }
      content.provisionsReviewed += try row.number("reviewed")
      content.provisionsRequired += try row.number("required")
    }
  }

  /// The tool requests of a year by where they stood on a day: by the last decision up to that day, unless the
  /// request was opened again by then.
  private func tools(since: CivilDate, on day: CivilDate) throws -> [ToolStanding: Int] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT coalesce(outcome, '\(ToolStanding.undecided.rawValue)') AS standing, count(*) AS total
        FROM tool LEFT JOIN toolDecision ON toolDecision.tool = tool.number
          AND coalesce(reopenedOn, '~') > :day
          AND position = (SELECT max(position) FROM toolDecision AS other
            WHERE other.tool = tool.number AND other.decidedOn <= :day)
        WHERE receivedOn BETWEEN :since AND :day GROUP BY 1
        """, arguments: ["day": day, "since": since]
    ).reduce(into: [:]) { counts, row in
      if let standing = ToolStanding(rawValue: try row.text("standing")) {
        counts[standing] = try row.number("total")
      }
    }
  }

  /// The breaches that are open or were heard of since a day, and those that were open in that time.
  private func breaches(since day: CivilDate) throws -> [Breach] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT number FROM breach WHERE standing NOT IN ('closed', 'false-alarm')
          OR receivedOn >= :day OR receivedOn IS NULL
          OR EXISTS (SELECT 1 FROM breachClosing WHERE breach = number
            AND (madeOn >= :day OR reopenedOn >= :day))
          OR falseAlarmOn >= :day OR liftedOn >= :day
        ORDER BY number
        """, arguments: ["day": day]
    ).compactMap { try Breach.load(try $0.number("number"), from: db) }
  }

  private func readDocket(on day: CivilDate, into content: inout ReportContent) throws {
    let end = DocketPlace.first(on: Report.lastDayAhead(of: day).adding(days: 1))
    let start = DocketPlace.first(on: day)
    content.lateCount =
      try db.number("SELECT count(*) FROM docketItem WHERE id < ?", [start]) ?? 0
    content.latest = try db.rows(
      "SELECT area, number, title, sentence, due FROM docketItem WHERE id < ? ORDER BY id LIMIT 5",
      [start]
    ).compactMap { row in
      guard let due = CivilDate(iso: try row.text("due")) else { return nil }
      return ReportContent.Late(
        try row.reference(), title: try row.text("title"), try row.text("sentence"), due: due)
    }
    for range in [start..<end, DocketPlace.event(start)..<DocketPlace.event(end)] {
      for row in try db.rows(
        "SELECT due, count(*) AS total FROM docketItem WHERE id >= ? AND id < ? GROUP BY due",
        [range.lowerBound, range.upperBound])
      {
        guard let due = CivilDate(iso: try row.text("due")) else { continue }
        content.ahead[due, default: 0] += try row.number("total")
      }
    }
  }
}

extension [String: Int] {
  /// The same counts by what the keys stand for.
  fileprivate func compactMapKeys<Word: Hashable>(_ word: (String) -> Word?) -> [Word: Int] {
    reduce(into: [:]) { counts, pair in
      if let word = word(pair.key) { counts[word] = pair.value }
    }
  }
}
