extension Contractor {
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
    _ command: ContractorCommand, on record: Contractor?, in circumstances: Circumstances
  ) throws -> Decision<Contractor> {
    guard let record else { throw Refusal(.noSuchRecord, "", remedy: "") }
    return Decision(record, verb: "", "")
  }
}

/// Every act on this kind of record.
public enum ContractorActs {
  /// The acts in order.
  public static let all: [Act] = []
}
