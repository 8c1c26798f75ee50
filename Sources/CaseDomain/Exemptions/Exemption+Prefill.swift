extension Exemption {
  /// What the form of an act holds when it opens on this exemption.
  public func prefill(
    for verb: String, in office: Office, today: CivilDate
  ) -> [String: String] {
    switch verb {
    case "change":
      return [
        "student": StudentEntry.write([student]),
        "product": CaseReference(.product, product.number).description, "plan": plan.rawValue,
        "unique-and-necessary": uniqueAndNecessary, "unable-to-comply": unableToComply,
        "drawn-up": drawnUpOn.iso,
      ]
    case "condition":
      return Condition.allCases.first { $0 != .agreement && answer(to: $0) != .met }
        .map { ["condition": $0.rawValue] } ?? [:]
    case "sign":
      return [
        "role": missingSigners.first?.role.rawValue ?? "", "acknowledges": "yes",
        "authorizes": "yes",
      ]
    case "review": return ["next": Self.nextReview(after: today, in: office).iso]
    case "evidence-hand-over":
      return openEvidenceRequests.first.map { ["request": String($0.position)] } ?? [:]
    default: return [:]
    }
  }

  /// What is on record about a condition, as the form that answers it holds it.
  func entries(for condition: Condition) -> [String: String] {
    var entries = ["condition": condition.rawValue]
    if let finding = conditions[condition] {
      entries["answer"] = finding.answer.rawValue
      entries["reason"] = finding.reason
      entries["evidence"] = finding.evidence
    }
    return entries
  }
}
