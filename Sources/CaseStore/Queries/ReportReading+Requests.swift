import CaseDomain
import GRDB

extension ReportReading {
  /// The record requests of a year, each as the domain times it.
  ///
  /// Only what that follows from is read: there are tens of thousands of them.
  func requests(since: CivilDate, on day: CivilDate) throws -> [RequestKind: [Timing: Int]] {
    let pauses = try stretches("requestPause", "startedOn", "endedOn", since: since, on: day)
    let extensions = try stretches(
      "requestExtension", "givenOn", "lastsUntil", since: since, on: day)
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT number, kind, receivedOn, isWritten, isSpecialEducation, meetingOn, copyAskedOn,
          direction, answer, answeredOn, hearingAskedOn, decidedOn, notifiedOn, arrivedOn, closing, closedOn,
          (SELECT madeOn FROM disclosure WHERE request = number ORDER BY position LIMIT 1) AS firstShownOn,
          (SELECT madeOn FROM disclosure
            WHERE request = number AND form <> 'inspected' AND madeOn >= copyAskedOn
            ORDER BY position LIMIT 1) AS copyGivenOn
        FROM request WHERE receivedOn BETWEEN :since AND :day
        """, arguments: ["since": since, "day": day])
    var timings: [RequestKind: [Timing: Int]] = [:]
    while let row = try rows.next() {
      var request = try RecordRequest(timedBy: row)
      request.pauses = (pauses[request.number] ?? []).map {
        Pause(from: $0.begun, until: $0.until, reason: "")
      }
      request.extensions = try (extensions[request.number] ?? []).map {
        guard let until = $0.until else { throw UnreadableValue(column: "lastsUntil") }
        return Extension(on: $0.begun, until: until, reason: "")
      }
      timings[request.kind, default: [:]][request.timing(in: district, on: day), default: 0] += 1
    }
    return timings
  }

  private typealias Stretch = (begun: CivilDate, until: CivilDate?)

  /// The pauses or the extensions of the requests of a year, by the numbers of the requests.
  private func stretches(
    _ table: String, _ begun: String, _ until: String, since: CivilDate, on day: CivilDate
  ) throws -> [Int: [Stretch]] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT request, \(begun) AS begun, \(until) AS until FROM \(table) JOIN request ON number = request
        WHERE receivedOn BETWEEN :since AND :day ORDER BY request, position
        """, arguments: ["since": since, "day": day])
    var stretches: [Int: [Stretch]] = [:]
    while let row = try rows.next() {
      stretches[try row.number("request"), default: []].append(
        (try row.day("begun"), try row.optionalDay("until")))
    }
    return stretches
  }
}

extension RecordRequest {
  /// A request with what its timing follows from, and nothing else.
  fileprivate init(timedBy row: Row) throws {
    guard let kind = RequestKind(rawValue: try row.text("kind")) else {
      throw UnreadableValue(column: "kind")
    }
    self.init(kind, by: .other, receivedOn: try row.day("receivedOn"), records: "")
    number = try row.number("number")
    isWritten = row["isWritten"]
    isSpecialEducation = row["isSpecialEducation"]
    meetingOn = try row.optionalDay("meetingOn")
    copyAskedOn = try row.optionalDay("copyAskedOn")
    direction = (row["direction"] as String?).flatMap(TransferDirection.init(rawValue:))
    notifiedOn = try row.optionalDay("notifiedOn")
    arrivedOn = try row.optionalDay("arrivedOn")
    if let outcome = (row["answer"] as String?).flatMap(RequestAnswer.Outcome.init(rawValue:)) {
      answer = RequestAnswer(outcome: outcome, on: try row.day("answeredOn"), how: "")
    }
    hearing = try row.optionalDay("hearingAskedOn").map { CorrectionHearing(askedOn: $0) }
    hearing?.decidedOn = try row.optionalDay("decidedOn")
    if let closing = (row["closing"] as String?).flatMap(RequestClose.Kind.init(rawValue:)) {
      close = RequestClose(kind: closing, on: try row.day("closedOn"), how: "")
    }
    // The first showing is what times the access, whatever it was, and the copy has a count of its own.
    for (column, form) in [
      ("firstShownOn", RecordDisclosure.Form.inspected), ("copyGivenOn", .copied),
    ] {
      guard let day = try row.optionalDay(column) else { continue }
      disclosures.append(RecordDisclosure(on: day, to: "", form: form, what: "", interest: ""))
    }
  }
}

extension Row {
  /// A day that is always there.
  fileprivate func day(_ column: String) throws -> CivilDate {
    guard let day = try optionalDay(column) else { throw UnreadableValue(column: column) }
    return day
  }

  /// A day that may be missing.
  fileprivate func optionalDay(_ column: String) throws -> CivilDate? {
    let value: DatabaseValue = self[column]
    guard !value.isNull else { return nil }
    guard let day = CivilDate.fromDatabaseValue(value) else {
      throw UnreadableValue(column: column)
    }
    return day
  }
}
