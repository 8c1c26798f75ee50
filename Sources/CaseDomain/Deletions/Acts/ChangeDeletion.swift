/// Corrects the request; what a contractor has been asked already stays as it was asked.
struct ChangeDeletion: ActOnOpenDeletion {
  static let about = ActAbout(
    "change", "Change the request",
    "Corrects what was entered; whose data and which data stay once a contractor was asked.",
    effect: .corrects)
  static let fields = DeletionEntry.fields.map { $0.within(\Self.entry) }

  var entry = DeletionEntry(receivedOn: .first)

  mutating func prefill(from request: DeletionRequest, in circumstances: Circumstances) {
    entry = DeletionEntry(of: request)
  }

  func check() throws(EntryProblems) { try entry.check() }

  func change(_ request: DeletionRequest, in circumstances: Circumstances) throws -> Decided {
    try entry.requireContractors()
    var changed = request
    changed.requester = try needed(\.entry.requester)
    changed.requesterName = entry.requesterName
    changed.receivedOn = entry.receivedOn
    changed.scope = entry.scope
    changed.data = entry.data
    changed.legs = try kept(of: request, in: circumstances)
    try requireSame(as: request)
    if changed.requester != request.requester {
      // The check was of somebody else's right.
      changed.rightCheck = nil
      changed.parentJoined = nil
    }
    let field = Self.id(of: \.entry.receivedOn)
    try require(\.entry.receivedOn, "The request", in: circumstances)
    let later: [(CivilDate?, String)] = [
      (changed.rightCheck?.on, "The check of the right"),
      (changed.parentJoined?.on, "The joining of a parent"),
      (request.safeguards?.on, "The safeguard"),
      (request.legs.compactMap(\.sentOn).min(), "The sending"),
    ]
    for case (let day?, let what) in later {
      try circumstances.require(
        day, notBefore: entry.receivedOn, what, event: "the request came", field: field)
    }
    return request.decision(
      changed,
      "\(request.reference) changed."
        + (request.rightCheck != nil && changed.rightCheck == nil
          ? " Another kind of requester asks, so the right has to be checked again." : ""),
      self.changed(from: request, to: changed, in: circumstances)
        + details(\.entry.requester, \.entry.receivedOn) + changed.entryDetails)
  }

  /// The legs of the contractors entered, as they were where there was one.
  private func kept(
    of request: DeletionRequest, in circumstances: Circumstances
  ) throws -> [Leg] {
    let dropped = request.legs.first { leg in
      !entry.contractors.contains(leg.reference) && leg.timesAsked > 0
    }
    if let dropped {
      throw Refusal(
        .legNotReady, "\(dropped.contractor.name) has been asked and stays part of the request.",
        remedy: "Leave it among the contractors.", field: Self.id(of: \.entry.contractors))
    }
    return try DeletionRequest.legs(
      of: entry.contractors, receivedOn: entry.receivedOn, in: circumstances
    ).map { leg in
      request.legs.first { $0.reference == leg.reference } ?? leg
    }
  }

  /// Refuses to alter what a contractor was asked to delete once it was asked.
  private func requireSame(as request: DeletionRequest) throws(Refusal) {
    guard let asked = request.legs.first(where: { $0.timesAsked > 0 }) else { return }
    let field: String
    if entry.data != request.data {
      field = Self.id(of: \.entry.data)
    } else if !request.concerns(entry.scope) {
      if case .students = entry.scope {
        field = Self.id(of: \.entry.students)
      } else {
        field = Self.id(of: \.entry.group)
      }
    } else {
      return
    }
    throw Refusal(
      .legNotReady,
      "\(asked.contractor.name) has been asked already, so whose data and which data stay as they "
        + "were asked.",
      remedy: "Open another request for other data, or add a note.", field: field)
  }
}
