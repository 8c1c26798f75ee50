import CaseDomain
import GRDB

extension ReportReading {
  /// The requests of which a contractor was asked again, as only such a one is opened again.
  private static let askedAgain =
    "SELECT deletion FROM leg WHERE timesAsked > 1 OR watch = 'restored'"

  /// When each request of which a contractor was asked again was closed, as the journal tells it.
  func coursesOfDeletionsAskedAgain() throws -> [DeletionCourse] {
    let acts = DeletionCourse.acts.map { "'\($0)'" }.joined(separator: ", ")
    return try db.rows(
      """
      SELECT number, receivedOn, closing, closedOn FROM deletion WHERE number IN (\(Self.askedAgain))
      ORDER BY number
      """
    ).map(Columns.init).map { row in
      let entries = try db.rows(
        """
        SELECT * FROM journal WHERE area = ? AND number = ? AND act IN (\(acts)) ORDER BY seq
        """, [CaseArea.deletion.name, try row.value("number", as: Int.self)]
      ).map { try $0.journalEntry() }
      let closing = try row.optional("closing", as: DeletionClose.Kind.self).map {
        DeletionCourse.Closing($0, on: try row.value("closedOn"))
      }
      return DeletionCourse(
        receivedOn: try row.value("receivedOn"), closing: closing,
        following: try entries.filter(db.stands))
    }
  }

  /// The deletion requests; those that were never opened again are counted by their own rows.
  func readDeletions(_ courses: [DeletionCourse], into facts: inout ReportFacts) throws {
    let (since, day) = (facts.since, facts.day)
    let never = "number NOT IN (\(Self.askedAgain))"
    facts.deletionsReceived = try count(
      "deletion WHERE receivedOn BETWEEN :since AND :day", on: day, since: since)
    let open =
      "deletion WHERE receivedOn <= :day AND coalesce(closedOn, '~') > :day AND \(never)"
    let reopened = courses.filter { $0.isOpen(on: day) }
    facts.deletionsOpen = try count(open, on: day) + reopened.count
    let oldest = try String.fetchOne(
      db, sql: "SELECT min(receivedOn) FROM \(open)", arguments: ["day": day]
    ).flatMap { CivilDate(iso: $0) }
    facts.oldestOpenDeletion = ([oldest].compactMap(\.self) + reopened.map(\.receivedOn)).min()
    for row in try Row.fetchAll(
      db,
      sql: """
        SELECT CAST(julianday(closedOn) - julianday(receivedOn) AS INTEGER) AS days, count(*) AS total
        FROM deletion WHERE closing = 'answered' AND closedOn BETWEEN :since AND :day AND \(never)
        GROUP BY 1
        """, arguments: ["since": since, "day": day])
    {
      facts.deletionDays[try row.number("days")] = try row.number("total")
    }
    for course in courses {
      if course.wasReopened(in: since...day) { facts.deletionsReopened += 1 }
      guard let answer = course.answer(in: since...day) else { continue }
      facts.deletionDays[course.receivedOn.days(until: answer.on), default: 0] += 1
      if answer != course.closings.first { facts.deletionsAnsweredAgain += 1 }
    }
  }
}
