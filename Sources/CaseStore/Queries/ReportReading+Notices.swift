import CaseDomain
import GRDB

extension ReportReading {
  private static let whole = NoticeContent.allCases.map(\.rawValue).joined(separator: ",")

  /// The first day from another on which a contract's notice was up and complete, in SQL.
  private static func firstComplete(since day: String) -> String {
    """
    (SELECT min(postedOn) FROM posting
      WHERE contract = number AND postedOn >= \(day) AND shows = '\(whole)')
    """
  }

  /// The day on which a contract counts as executed, by the district's reading of the word, in SQL.
  private var executed: String {
    switch district.choices.executedOn {
    case .lastSignature: "signedOn"
    case .inForce: "max(coalesce(inForceOn, signedOn), signedOn)"
    }
  }

  /// Each notice that an execution owes: when its time began, and when it was first complete.
  private var executionNotices: String {
    """
    SELECT number, \(executed) AS begun, \(Self.firstComplete(since: "signedOn")) AS posted
    FROM contract WHERE signedOn <= :day
    """
  }

  /// Each notice that the newest renewal of a contract owes, likewise; none where the district reads the law
  /// otherwise, or where nothing is kept under the contract and its notice, once complete, was taken down.
  private var renewalNotices: String {
    let newest = """
      coalesce((SELECT max(postedOn) FROM posting WHERE contract = number AND postedOn <= :day), '')
      """
    return """
      SELECT number, max(\(executed), renewedOn) AS begun, \(Self.firstComplete(since: "renewedOn")) AS posted
      FROM (
        SELECT *, (
          SELECT madeOn FROM renewal WHERE contract = number AND madeOn <= :day
          ORDER BY position DESC LIMIT 1) AS renewedOn
        FROM contract
        WHERE signedOn <= :day AND \(district.choices.renewalRestartsNotice ? "1" : "0")
          AND number IN (SELECT contract FROM renewal))
      WHERE renewedOn IS NOT NULL AND NOT (
        coalesce(confirmedOn, '~') <= :day AND coalesce(\(Self.firstComplete(since: "signedOn")), '~') <= :day
        AND EXISTS (
          SELECT 1 FROM postingEvent WHERE contract = number AND kind = 'withdrawn'
            AND madeOn BETWEEN \(newest) AND :day AND coalesce(until, '~') > \(newest)))
      """
  }

  /// The website notices of contracts.
  func readNotices(into facts: inout ReportFacts) throws {
    facts.notices = try counts(of: executionNotices, in: facts)
    facts.renewalNotices = try counts(of: renewalNotices, in: facts)
  }

  /// How notices stood: each day on which their time began is counted from once.
  private func counts(of notices: String, in facts: ReportFacts) throws -> NoticeCounts {
    var counts = NoticeCounts()
    let open = "coalesce(posted, '~') > :day"
    for row in try Row.fetchAll(
      db,
      sql: """
        SELECT begun, iif(\(open), NULL, posted) AS posted, count(*) AS total FROM (\(notices))
        WHERE begun >= :since AND (begun <= :day OR \(open)) GROUP BY 1, 2
        """, arguments: ["since": facts.since, "day": facts.day])
    {
      guard let begun = CivilDate(iso: try row.text("begun")) else { continue }
      let timing = Timing(
        due: Rulebook.deadline(
          .contractNotice, from: begun, calendar: district.calendar, practice: district.practice
        ).due,
        doneOn: row["posted"] as CivilDate?, on: facts.day)
      counts.inYear[timing, default: 0] += try row.number("total")
    }
    counts.lateFromBefore =
      try Int.fetchOne(
        db, sql: "SELECT count(*) FROM (\(notices)) WHERE begun < :since AND \(open)",
        arguments: ["since": facts.since, "day": facts.day]) ?? 0
    return counts
  }

  /// The contracts that have a notice on the docket for which no rule counts days, and none for which one
  /// does.
  func noticesToRenew(on day: CivilDate) throws -> Int {
    try Int.fetchOne(
      db,
      sql: """
        SELECT count(DISTINCT number) FROM docketItem
        WHERE area = 'contract' AND settle = 'contract.post' AND rule IS NULL AND number NOT IN (
          SELECT number FROM (\(executionNotices) UNION ALL \(renewalNotices))
          WHERE coalesce(posted, '~') > :day)
        """, arguments: ["day": day]) ?? 0
  }
}
