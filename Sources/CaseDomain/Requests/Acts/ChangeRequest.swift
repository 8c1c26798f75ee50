/// Corrects the request until it is answered; whoever was told of it stays part of it.
struct ChangeRequest: RequestAct {
  static let about = ActAbout(
    "change", "Change the request",
    "Corrects what was entered; once it is answered, it stays as it was answered.",
    effect: .corrects)
  static let fields = RequestEntry.fields.filter { !["new-code", "again"].contains($0.about.id) }
    .map { $0.within(\Self.entry) }

  var entry = RequestEntry(receivedOn: .first)

  mutating func prefill(from request: RecordRequest, in circumstances: Circumstances) {
    entry = RequestEntry(of: request)
  }

  func check() throws(EntryProblems) { try entry.check() }

  static func obstacle(on request: RecordRequest, in circumstances: Circumstances) -> Refusal? {
    request.closed ?? request.answered
  }

  func change(_ request: RecordRequest, in circumstances: Circumstances) throws -> Decided {
    let kind = try needed(\.entry.kind)
    guard kind == request.kind else {
      throw Refusal(
        .wrongKind, "\(request.reference) was opened as a request of another kind.",
        remedy: "Withdraw it with that reason, and open the other one.",
        field: Self.id(of: \.entry.kind))
    }
    var changed = request
    changed.capacity = try needed(\.entry.capacity)
    try entry.fill(&changed, in: circumstances)
    guard changed.exemption?.number == request.exemption?.number else {
      throw Refusal(
        .wrongKind, "\(request.reference) asks for the evidence of another exemption.",
        remedy: "Withdraw it with that reason, and open the other one.",
        field: Self.id(of: \.entry.product))
    }
    let asked = EvidenceRequest(
      receivedOn: request.receivedOn, from: request.evidenceCase.from)
    guard request.kind != .evidence || changed.evidenceCase.asks(asked) else {
      throw Refusal(
        .wrongKind,
        "\(request.exemption?.name ?? "The exemption") has the request by its day and by who asks.",
        remedy: "Withdraw it with that reason, and open the other one.",
        field: changed.receivedOn == request.receivedOn
          ? Self.id(of: \.entry.requesterName) : Self.id(of: \.entry.receivedOn))
    }
    if let told = request.legs.first(where: { leg in
      leg.toldOn != nil && !changed.legs.contains { $0.reference == leg.reference }
    }) {
      throw Refusal(
        .legNotReady, "\(told.contractor.name) has been told and stays part of the request.",
        remedy: "Leave it among the contractors.", field: Self.id(of: \.entry.contractors))
    }
    if changed.capacity != request.capacity || changed.student?.code != request.student?.code
      || !request.requesterName.isEmpty
        && changed.requesterName.nameKey != request.requesterName.nameKey
    {
      // The check was of somebody else, or about another child.
      changed.keepCheckAsNote(in: circumstances)
      changed.check = nil
    }
    let first = request.datesAfterComing.min()
    if let first, first < changed.receivedOn {
      throw Refusal(
        .dateOutOfOrder,
        "The request is dated \(changed.receivedOn.long), after something was done about it on "
          + "\(first.long).", remedy: "Correct whichever of the two dates is wrong.",
        field: Self.id(of: \.entry.receivedOn))
    }
    return request.decision(
      changed,
      "\(request.reference) changed."
        + (request.check != nil && changed.check == nil
          ? " Who asks, and for whom, has to be checked again." : ""),
      self.changed(from: request, to: changed, in: circumstances)
        + details(\.entry.capacity, \.entry.receivedOn, \.entry.product))
  }
}

extension RecordRequest {
  /// The days on which something was done about it.
  fileprivate var datesAfterComing: [CivilDate] {
    [acknowledgedOn, check?.on, directory?.on, notifiedOn].compactMap(\.self)
      + legs.compactMap(\.toldOn) + pauses.map(\.from) + extensions.map(\.on)
      + disclosures.map(\.on)
  }
}
