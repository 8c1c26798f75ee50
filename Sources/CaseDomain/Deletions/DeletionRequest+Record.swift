extension DeletionRequest {
  public func docketItems(in office: Office) -> [DocketItem] { [] }
  public func obstacle(to verb: String, in office: Office, today: CivilDate) -> Refusal? { nil }
  public func sheet(in office: Office, today: CivilDate, revealing: Bool) -> CaseSheet {
    CaseSheet(
      reference: reference, revision: revision, title: title, standing: "", tone: .plain,
      reasons: [], parts: [], acts: [])
  }
  public func prefill(
    for verb: String, in office: Office, today: CivilDate
  ) -> [String: String] { [:] }
  /// Decides a command.
  public static func decide(
    _ command: DeletionCommand, on record: DeletionRequest?, in circumstances: Circumstances
  ) throws -> Decision<DeletionRequest> {
    guard let record else { throw Refusal(.noSuchRecord, "", remedy: "") }
    return Decision(record, verb: "", "")
  }
}

/// Every act on this kind of record.
public enum DeletionActs {
  /// The acts in order.
  public static let all: [Act] = []
}

extension DeletionRequest {
  /// Where the request is on its way.
  public var status: DeletionStatus { .toBeChecked }
  /// What the request came to.
  public var outcome: DeletionOutcome { .open }

  /// What a list shows of the request.
  public var summary: DeletionSummary {
    DeletionSummary(
      number: number, revision: revision, title: title, requester: requester,
      receivedOn: receivedOn, status: status, outcome: outcome,
      answered: legs.count { $0.state.isAnswered }, legs: legs.count)
  }
}
