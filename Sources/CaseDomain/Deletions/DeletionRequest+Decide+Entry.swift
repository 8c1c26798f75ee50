extension DeletionRequest {
  static func open(
    _ entry: DeletionEntry, _ circumstances: Circumstances
  ) throws -> Decision<DeletionRequest> {
    try check(entry)
    try circumstances.requireHappened(entry.receivedOn, "The request", field: "received")
    let request = DeletionRequest(
      requester: entry.requester, requesterName: entry.requesterName,
      receivedOn: entry.receivedOn, scope: entry.scope, data: entry.data,
      legs: try legs(entry.contractors, circumstances))
    return Decision(
      request, verb: "open",
      "Deletion request opened with "
        + (request.legs.count == 1 ? "one contractor." : "\(request.legs.count) contractors."),
      request.entryDetails)
  }

  /// Corrects the request; what a contractor has been asked already stays as it was asked.
  func change(
    _ entry: DeletionEntry, _ circumstances: Circumstances
  ) throws -> Decision<DeletionRequest> {
    try Self.check(entry)
    var changed = self
    changed.requester = entry.requester
    changed.requesterName = entry.requesterName
    changed.receivedOn = entry.receivedOn
    changed.scope = entry.scope
    changed.data = entry.data
    changed.legs = try kept(entry.contractors, circumstances)
    try checkAsked(entry)
    try circumstances.requireHappened(entry.receivedOn, "The request", field: "received")
    if entry.requester != requester {
      // The check was of somebody else's right.
      changed.rightCheck = nil
    }
    let later: [(CivilDate?, String)] = [
      (changed.rightCheck?.on, "The check of the right"), (safeguards?.on, "The safeguard"),
      (legs.compactMap(\.sentOn).min(), "The sending"),
    ]
    for case (let day?, let what) in later {
      try circumstances.require(
        day, notBefore: entry.receivedOn, what, event: "the request came", field: "received")
    }
    return try decision(
      changed, "change",
      "\(reference) changed."
        + (rightCheck != nil && changed.rightCheck == nil
          ? " Another kind of requester asks, so the right has to be checked again." : ""),
      changed.changes(since: self, in: circumstances) + changed.entryDetails)
  }

  func addLeg(
    _ contractor: CaseReference, _ circumstances: Circumstances
  ) throws -> Decision<DeletionRequest> {
    let added = try Self.legs([contractor], circumstances)
    if let leg = legs.first(where: { $0.contractor.number == contractor.number }) {
      throw Refusal(
        .alreadyDone, "\(leg.contractor.name) is already part of \(reference).",
        remedy: "Choose another contractor.", field: "contractor")
    }
    var changed = self
    changed.legs += added
    return try decision(
      changed, "add-leg",
      "\(added.map(\.contractor.name).joined()) added to \(reference); "
        + "\(changed.legs.count) contractors in all.",
      [JournalDetail("contractor", contractor.description)])
  }

  private static func check(_ entry: DeletionEntry) throws(Refusal) {
    if entry.contractors.isEmpty {
      throw Refusal(
        .notAnswered, "The request names no contractor.", citation: Citation.deletion.text,
        remedy: "Choose every contractor that may hold the data.", field: "contractors")
    }
    let (nobody, field) =
      switch entry.scope {
      case .students(let students): (students.isEmpty, "students")
      case .group(let group): (group.isEmpty, "group")
      }
    if nobody {
      throw Refusal(
        .notAnswered, "The request does not say whose data it concerns.",
        citation: Citation.deletion.text,
        remedy: "Name the students by code, or a group in words.", field: field)
    }
  }

  /// Refuses to alter what a contractor was asked to delete once it was asked.
  private func checkAsked(_ entry: DeletionEntry) throws(Refusal) {
    guard let asked = legs.first(where: { $0.timesAsked > 0 }) else { return }
    let field: String
    if entry.data != data {
      field = "data"
    } else {
      switch (scope, entry.scope) {
      case (.students(let old), .students(let new)) where old.map(\.code) == new.map(\.code):
        return
      case (.group(let old), .group(let new)) where old == new: return
      case (_, .students): field = "students"
      case (_, .group): field = "group"
      }
    }
    throw Refusal(
      .legNotReady,
      "\(asked.contractor.name) has been asked already, so whose data and which data stay as they "
        + "were asked.",
      remedy: "Open another request for other data, or add a note.", field: field)
  }

  private func kept(
    _ contractors: [CaseReference], _ circumstances: Circumstances
  ) throws -> [Leg] {
    let dropped = legs.first { leg in !contractors.contains(leg.reference) && leg.timesAsked > 0 }
    if let dropped {
      throw Refusal(
        .legNotReady, "\(dropped.contractor.name) has been asked and stays part of the request.",
        remedy: "Leave it among the contractors.", field: "contractors")
    }
    return try Self.legs(contractors, circumstances).map { leg in
      legs.first { $0.reference == leg.reference } ?? leg
    }
  }

  private static func legs(
    _ contractors: [CaseReference], _ circumstances: Circumstances
  ) throws -> [Leg] {
    var legs: [Leg] = []
    for reference in contractors where !legs.contains(where: { $0.reference == reference }) {
      let contractor = try circumstances.register.contractor(reference)
      legs.append(
        Leg(
          contractor: Tag(contractor.number, contractor.name),
          contractDays: try circumstances.register.deletionDays(of: contractor.number)))
    }
    return legs
  }

  private var entryDetails: [JournalDetail] {
    var details = [
      JournalDetail("requester", requester.rawValue), JournalDetail("received", receivedOn.iso),
    ]
    switch scope {
    case .students(let students): details.append(JournalDetail("students", "\(students.count)"))
    case .group: details.append(JournalDetail("group", "yes"))
    }
    return details + legs.map { JournalDetail("contractor", $0.reference.description) }
  }
}
