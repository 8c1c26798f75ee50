struct OpenDeletion: OpeningAct {
  static let about = ActAbout(
    "open", "Open a deletion request",
    "Enters a request to delete student data, with every contractor that may hold it.",
    effect: .opens)
  static let fields = DeletionEntry.fields.map { $0.within(\Self.entry) }

  var entry = DeletionEntry(receivedOn: .first)

  func check() throws(EntryProblems) { try entry.check() }

  func open(in circumstances: Circumstances) throws -> Decision<DeletionRequest> {
    try entry.requireContractors()
    try require(\.entry.receivedOn, "The request", in: circumstances)
    let request = DeletionRequest(
      requester: try needed(\.entry.requester), requesterName: entry.requesterName,
      receivedOn: entry.receivedOn, scope: entry.scope, data: entry.data,
      legs: try DeletionRequest.legs(
        of: entry.contractors, receivedOn: entry.receivedOn, in: circumstances))
    return Decision(
      request,
      "Deletion request opened with "
        + (request.legs.count == 1 ? "one contractor." : "\(request.legs.count) contractors."),
      details(\.entry.requester, \.entry.receivedOn) + request.entryDetails)
  }
}
