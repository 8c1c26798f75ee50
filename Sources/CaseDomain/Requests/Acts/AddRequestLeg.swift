struct AddRequestLeg: RequestAct {
  static let about = ActAbout(
    "add-contractor", "Add a contractor", "Adds a contractor that holds the record as well.")
  static let fields: [Field<Self>] = [
    Field("contractor", "Contractor", \.contractor, .lookup(.contractor), required: true)
  ]

  var contractor: CaseReference?

  static func obstacle(on request: RecordRequest, in circumstances: Circumstances) -> Refusal? {
    request.closed ?? request.isNo(.review, .correction, .directory, .transfer)
  }

  func change(_ request: RecordRequest, in circumstances: Circumstances) throws -> Decided {
    let contractor = try circumstances.cases.contractor(try needed(\.contractor))
    guard !request.legs.contains(where: { $0.contractor.number == contractor.number }) else {
      throw Refusal(
        .alreadyDone, "\(contractor.name) is already part of \(request.reference).",
        remedy: "Choose another contractor.", field: Self.id(of: \.contractor))
    }
    var changed = request
    changed.legs.append(RequestLeg(contractor: Mention(contractor.number, contractor.name)))
    return request.decision(
      changed, "\(contractor.name) added to \(request.reference).", details(\.contractor))
  }
}
