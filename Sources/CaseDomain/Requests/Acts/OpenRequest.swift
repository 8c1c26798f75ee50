struct OpenRequest: OpeningAct {
  static let about = ActAbout(
    "open", "Open a record request",
    "Enters a request to see or correct records, for directory information, for the evidence of an "
      + "exemption, or to pass records on.", effect: .opens)
  static let fields = RequestEntry.fields.map { $0.within(\Self.entry) }

  var entry = RequestEntry(receivedOn: .first)

  func check() throws(EntryProblems) { try entry.check() }

  func open(in circumstances: Circumstances) throws -> Decision<RecordRequest> {
    var request = RecordRequest(
      try needed(\.entry.kind), by: try needed(\.entry.capacity), receivedOn: entry.receivedOn,
      records: entry.records)
    try entry.fill(&request, in: circumstances)
    try requireKnown(request, in: circumstances)
    try requireNew(request, in: circumstances)
    let held = try held(by: request, in: circumstances)
    return Decision(
      request,
      "Record request opened: \(request.title)." + Self.dueWords(of: request, in: circumstances)
        + held,
      details(\.entry.kind, \.entry.capacity, \.entry.receivedOn, \.entry.product)
        + request.legs.map { JournalDetail("contractor", $0.reference.description) },
      carries: carried(by: request))
  }

  /// The exemption has the request for its evidence, too.
  private func carried(by request: RecordRequest) -> [GivenAct] {
    request.exemption.map {
      [
        GivenAct(
          RequestEvidence(
            request: EvidenceRequest(
              receivedOn: request.receivedOn, from: request.evidenceCase.from)),
          on: $0.reference(in: .exemption))
      ]
    } ?? []
  }

  private static func dueWords(
    of request: RecordRequest, in circumstances: Circumstances
  ) -> String {
    request.due(in: circumstances.district).map { " It is due \($0.due.long)." } ?? ""
  }

  /// Which deletion requests wait for it, as a sentence after a blank.
  private func held(by request: RecordRequest, in circumstances: Circumstances) throws -> String {
    guard request.holdsDeletion, let code = request.student?.code else { return "" }
    let held = try circumstances.cases.openDeletions(ofStudent: code)
    return held.isEmpty
      ? ""
      : " It holds \(held.map(\.description).joined(separator: ", ")) until it is closed."
  }

  private func requireKnown(_ request: RecordRequest, in circumstances: Circumstances) throws {
    guard let code = request.student?.code, entry.isNewCode != true,
      request.direction != .receiving, try !circumstances.cases.knowsStudent(code)
    else { return }
    throw Refusal(
      .unknownStudent, "No case here is about a student with the code \(code).",
      remedy: "Correct the code; or, once it is looked up, say yes to “Code is new here”.",
      field: Self.id(of: \.entry.isNewCode))
  }

  private func requireNew(_ request: RecordRequest, in circumstances: Circumstances) throws {
    // Nobody knows whether two who left no name are one.
    guard entry.isAskedAgain != true, !request.requesterName.nameKey.isEmpty,
      let other = try circumstances.cases.find(
        RequestLookup.like(request.likeness, since: request.receivedOn.yearBefore))
    else { return }
    throw Refusal(
      .askedBefore, "\(other) is the same request of the same person within a year.",
      remedy: "Go on with \(other); or say yes to “Asked again”, if it is another one.",
      field: Self.id(of: \.entry.isAskedAgain))
  }
}
