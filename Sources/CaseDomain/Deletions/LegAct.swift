/// An act on the leg of one contractor.
///
/// The fields every such act has are described here, and so is all that names them by their key
/// paths: a path through the protocol is never equal to one through the act's own type.
protocol LegAct: DeletionAct {
  /// The step at which the leg has to be.
  static var step: LegStep { get }
  /// What is dated, with its article, as `The refusal`.
  static var event: String { get }
  /// Whose leg it is.
  var contractor: CaseReference? { get set }
  /// The day it happened.
  var on: CivilDate { get set }
}

extension LegAct {
  static var contractorField: Field<Self> {
    Field(
      "contractor", "Contractor", \.contractor, .lookup(.contractor), required: true,
      hint: "One of the request's contractors; filled in where only one is at this step.")
  }

  static func dayField(_ label: String) -> Field<Self> { Field("on", label, \.on, .day) }

  /// The act as it is offered for a leg.
  static func proposal(for leg: Leg) -> Proposal {
    Proposal(Self.self, .set(\.contractor, leg.reference))
  }

  /// The contractor and the day, for the journal.
  var legDetails: [JournalDetail] { details(\.contractor, \.on) }

  mutating func prefill(from request: DeletionRequest, in circumstances: Circumstances) {
    let ready = request.legs.filter(Self.step.holds)
    if ready.count == 1 { contractor = ready[0].reference }
  }

  /// The place of the contractor's leg among those of the request.
  ///
  /// - Throws: `Refusal` for a contractor the request does not name, or a leg at another step.
  func index(in request: DeletionRequest) throws -> Int {
    let contractor = try needed(\.contractor)
    guard let index = request.legs.firstIndex(where: { $0.reference == contractor }) else {
      let parts = request.legs.map { "\($0.reference) \($0.contractor.name)" }
      throw Refusal(
        .noSuchEntry, "\(contractor) is not part of \(request.reference).",
        remedy: "Choose one of \(parts.joined(separator: ", ")), or add the contractor.",
        field: Self.id(of: \.contractor))
    }
    let leg = request.legs[index]
    guard Self.step.holds(for: leg) else {
      throw Refusal(
        .legNotReady,
        "\(leg.contractor.name) stands at “\(leg.standing)”, which does not allow this.",
        remedy: "Choose another contractor, or record the step that comes before.",
        field: Self.id(of: \.contractor))
    }
    return index
  }

  /// Refuses a day after today, or before an event it follows from.
  func requireDay(
    after events: [(day: CivilDate?, name: String)], in circumstances: Circumstances
  ) throws(Refusal) {
    try require(\.on, Self.event, after: events, in: circumstances)
  }
}
