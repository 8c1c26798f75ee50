/// An act on what one contractor has to do with a request.
///
/// What names its fields by their key paths stands in each act: a path through the protocol is never
/// equal to one through the act's own type.
protocol RequestLegAct: RequestAct {
  /// Whose part it is.
  var contractor: CaseReference? { get set }
  /// Whether a contractor is at the step that the act needs.
  static func isReady(_ leg: RequestLeg, of request: RecordRequest) -> Bool
  /// The refusal where none is.
  static var missing: Refusal { get }
}

extension RequestLegAct {
  static var contractorField: Field<Self> {
    Field(
      "contractor", "Contractor", \.contractor, .lookup(.contractor), required: true,
      hint: "One of the request's contractors; filled in where only one is at this step.")
  }

  /// The contractor, for the journal.
  var contractorDetails: [JournalDetail] { details(\.contractor) }

  /// The act as it is offered for a contractor.
  static func proposal(for leg: RequestLeg) -> Proposal {
    Proposal(Self.self, .set(\.contractor, leg.reference))
  }

  mutating func prefill(from request: RecordRequest, in circumstances: Circumstances) {
    let ready = request.legs.filter { Self.isReady($0, of: request) }
    if ready.count == 1 { contractor = ready[0].reference }
  }

  static func obstacle(on request: RecordRequest, in circumstances: Circumstances) -> Refusal? {
    request.closed ?? (request.legs.contains { Self.isReady($0, of: request) } ? nil : Self.missing)
  }

  /// The place of the contractor among those of the request.
  ///
  /// - Throws: `Refusal` for one that the request does not name, or that is at another step.
  func index(in request: RecordRequest) throws -> Int {
    let contractor = try needed(\.contractor)
    guard let index = request.legs.firstIndex(where: { $0.reference == contractor }) else {
      let parts = request.legs.map { "\($0.reference) \($0.contractor.name)" }
      throw Refusal(
        .noSuchEntry, "\(contractor) is not part of \(request.reference).",
        remedy: "Choose one of \(parts.joined(separator: ", ")), or add the contractor.",
        field: Self.contractorField.about.id)
    }
    guard Self.isReady(request.legs[index], of: request) else { throw Self.missing }
    return index
  }
}
