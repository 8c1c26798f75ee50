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
  ///   - exemption: the exemption under which it may be used for one child.
  /// - Throws: `Refusal` for a day that cannot be right.
  func deciding(
    _ request: ToolRequest, _ outcome: ToolOutcome, reason: String = "", instead: String = "",
    under contract: Mention? = nil, exemption: Mention? = nil, day: KeyPath<Self, CivilDate>,
    in circumstances: Circumstances
  ) throws -> ToolRequest {
    try require(
      day, "The decision",
      after: [
        (request.receivedOn, "the request came"),
        (request.decisions.last.map { $0.reopenedOn ?? $0.on }, "the decision before"),
      ], in: circumstances)
    var changed = request
    (changed.contract, changed.exemption) = (contract, exemption)
    changed.decisions.append(
      ToolDecision(
        outcome, on: ruling.on, by: ruling.by.isEmpty ? circumstances.actor.name : ruling.by,
        reason: reason, instead: instead))
    return changed
  }
}

extension ToolRequest {
  /// Refuses what only a child's plan allows, where the request is for none.
  func requirePlan() throws(Refusal) {
    guard plan == nil else { return }
    throw Refusal(
      .notAnswered, "\(reference) does not say that it is for a child's plan.",
      citation: Citation.exemption.text,
      remedy: "Say which plan, with “\(ChangeTool.about.title)”; without one there is no "
        + "exemption.")
  }
}
