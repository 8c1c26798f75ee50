/// Everything that can be done to an exemption.
public enum ExemptionCommand: Hashable, Sendable {
  case open(ExemptionEntry)
  case change(CaseReference, ExemptionEntry)
  case answer(CaseReference, Condition, ConditionFinding)
  case effort(CaseReference, ContractEffort)
  case search(CaseReference, EquivalentSearch)
  /// Records a signature, with the path of its scan if there is one.
  case sign(CaseReference, Signature, scan: String?)
  case withdraw(CaseReference, ExemptionEnd)
  case end(CaseReference, ExemptionEnd)
  /// Records that the agreement was looked at again and when it will be next.
  case review(CaseReference, on: CivilDate, next: CivilDate?)
  case requestEvidence(CaseReference, EvidenceRequest)
  /// Answers the evidence request of this position, from 1.
  case handOverEvidence(CaseReference, request: Int, on: CivilDate, what: String)
  case attach(CaseReference, path: String, role: String)
  case note(CaseReference, String)

  /// The exemption acted on, or `nil` for a new one.
  public var reference: CaseReference? {
    switch self {
    case .open: nil
    case .change(let reference, _), .answer(let reference, _, _), .effort(let reference, _),
      .search(let reference, _), .sign(let reference, _, _), .withdraw(let reference, _),
      .end(let reference, _), .review(let reference, _, _),
      .requestEvidence(let reference, _), .handOverEvidence(let reference, _, _, _),
      .attach(let reference, _, _), .note(let reference, _):
      reference
    }
  }
}
