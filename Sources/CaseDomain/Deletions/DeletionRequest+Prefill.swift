extension DeletionRequest {
  /// What the form of an act holds when it opens on this request.
  ///
  /// Where only one contractor is at the step an act needs, the act is on that one.
  public func prefill(
    for verb: String, in office: Office, today: CivilDate
  ) -> [String: String] {
    switch verb {
    case "change": return correction
    case "safeguard":
      return [
        "only-copy": word(safeguards?.onlyCopy),
        "only-copy-remark": safeguards?.onlyCopyRemark ?? "",
        "access-open": word(safeguards?.accessRequestOpen),
        "access-remark": safeguards?.accessRemark ?? "",
      ]
    default:
      let candidates = legs.filter { $0.allows(verb) }
      return candidates.count == 1
        ? ["contractor": candidates[0].reference.description] : [:]
    }
  }

  private func word(_ answer: Bool?) -> String { answer.map { $0 ? "yes" : "no" } ?? "" }

  private var correction: [String: String] {
    var entries = [
      "requester": requester.rawValue, "requester-name": requesterName,
      "received": receivedOn.iso, "students": "", "group": "", "data": data,
      "contractors": legs.map(\.reference.description).joined(separator: ", "),
    ]
    switch scope {
    case .students(let students): entries["students"] = StudentEntry.write(students)
    case .group(let group): entries["group"] = group
    }
    return entries
  }
}
