extension RecordRequest {
  /// What comes before an answer.
  var beforeAnswer: [(day: CivilDate?, name: String)] {
    [
      coming, (kind.needsCheck ? check?.on : nil, "the requester was checked"),
      (directory?.on, "directory information was weighed"),
      (directory?.optOutsOn, "the list of opt-outs"),
    ]
  }

  /// The decision that gives an answer, which says where it came late.
  func answered(
    _ answer: RequestAnswer, _ detail: [JournalDetail], in circumstances: Circumstances
  ) -> Decision<RecordRequest> {
    var changed = self
    changed.answer = answer
    let due = dues(in: circumstances.district).first?.due
    let isLate = kind == .directory && due.map { answer.on > $0 } ?? false
    return decision(
      changed,
      "\(reference) answered on \(answer.on.long): \(answer.outcome.rawValue.words)."
        + (isLate ? " Since \(due?.long ?? "") the silence had counted as a denial." : "")
        + (answer.outcome == .denied ? "" : rightCaution.map { " " + $0 } ?? ""),
      detail + [JournalDetail("outcome", answer.outcome.rawValue)])
  }
}
