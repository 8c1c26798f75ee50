extension DeletionRequest {
  /// The dates that undoing leaves in their order.
  public var datesInOrder: [(CivilDate?, CivilDate?)] {
    var pairs: [(CivilDate?, CivilDate?)] = [
      (receivedOn, rightCheck?.on), (receivedOn, safeguards?.on), (receivedOn, parentJoined?.on),
      (rightCheck?.on, close?.on),
    ]
    for leg in legs {
      pairs.append((rightCheck?.on ?? receivedOn, leg.sentOn))
      pairs.append((leg.sentOn, leg.acknowledgedOn))
      pairs.append((leg.sentOn, leg.answeredOn))
      pairs.append((leg.answeredOn, close?.on))
    }
    for pause in pauses { pairs += [(receivedOn, pause.from), (pause.from, pause.until)] }
    for extra in extensions { pairs += [(receivedOn, extra.on), (extra.on, extra.until)] }
    return pairs
  }

  /// What a contractor was asked to delete stays as it was asked.
  public func mayBecome(_ other: DeletionRequest) -> Bool {
    keepsOrder(as: other)
      && (!other.legs.contains { $0.timesAsked > 0 } || data == other.data && concerns(other.scope))
  }

  /// Whether it is about the same children, or the same group.
  func concerns(_ scope: DeletionScope) -> Bool {
    switch (self.scope, scope) {
    case (.students(let own), .students(let others)): own.map(\.code) == others.map(\.code)
    case (.group(let own), .group(let other)): own == other
    default: false
    }
  }
}
