struct AddLeg: ActOnOpenDeletion {
  static let about = ActAbout(
    "add-leg", "Add a contractor", "Adds a contractor that may hold the data as well.")
  static let fields: [Field<Self>] = [
    Field(
      "contractor", "Contractor", \.contractor, .lookup(.contractor), required: true,
      hint: "Another contractor that may hold the data.")
  ]

  var contractor: CaseReference?

  func change(_ request: DeletionRequest, in circumstances: Circumstances) throws -> Decided {
    let contractor = try needed(\.contractor)
    let added = try DeletionRequest.legs(
      of: [contractor], receivedOn: request.receivedOn, in: circumstances)
    if let leg = request.legs.first(where: { $0.reference == contractor }) {
      throw Refusal(
        .alreadyDone, "\(leg.contractor.name) is already part of \(request.reference).",
        remedy: "Choose another contractor.", field: Self.id(of: \.contractor))
    }
    var changed = request
    changed.legs += added
    return request.decision(
      changed,
      "\(added.names) added to \(request.reference); \(changed.legs.count) contractors in all.",
      details(\.contractor))
  }
}
