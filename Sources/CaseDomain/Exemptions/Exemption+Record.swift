extension Exemption {
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
    _ command: ExemptionCommand, on record: Exemption?, in circumstances: Circumstances
  ) throws -> Decision<Exemption> {
    guard let record else { throw Refusal(.noSuchRecord, "", remedy: "") }
    return Decision(record, verb: "", "")
  }
}

/// Every act on this kind of record.
public enum ExemptionActs {
  /// The acts in order.
  public static let all: [Act] = []
}

extension Exemption {
  /// Where the exemption stands.
  public var standing: ExemptionStanding { .incomplete }

  /// What a list shows of the exemption.
  public var summary: ExemptionSummary {
    ExemptionSummary(
      number: number, revision: revision, student: student.code, title: title,
      product: product.name, plan: plan, standing: standing, reviewOn: reviewOn)
  }
}
