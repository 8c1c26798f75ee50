/// An act that decides about a tool request.
protocol ToolDecidingAct: ChangingAct where Record == ToolRequest {
  /// Who decided, and when.
  var ruling: ToolRuling { get }
}

extension ToolDecidingAct {
  static func obstacle(on request: ToolRequest, in circumstances: Circumstances) -> Refusal? {
    request.settled
  }

  /// The request with the decision.
  ///
  /// - Parameters:
  ///   - day: the field of the day.
  ///   - contract: the contract under which it may be used.
  /// - Throws: `Refusal` for a day that cannot be right.
  func deciding(
    _ request: ToolRequest, _ outcome: ToolOutcome, reason: String = "", instead: String = "",
    under contract: Mention? = nil, day: KeyPath<Self, CivilDate>,
    in circumstances: Circumstances
  ) throws -> ToolRequest {
    try require(
      day, "The decision",
      after: [
        (request.receivedOn, "the request came"),
        (request.decisions.last.map { $0.reopenedOn ?? $0.on }, "the decision before"),
      ], in: circumstances)
    var changed = request
    changed.contract = contract
    changed.decisions.append(
      ToolDecision(
        outcome, on: ruling.on, by: ruling.by.isEmpty ? circumstances.actor.name : ruling.by,
        reason: reason, instead: instead))
    return changed
  }
}
