extension DeletionRequest {
  /// The dates in the order that the acts on a request ask for.
  public var datesInOrder: [(CivilDate?, CivilDate?)] {
    var pairs: [(CivilDate?, CivilDate?)] = [
      (receivedOn, rightCheck?.on), (receivedOn, safeguards?.on), (rightCheck?.on, close?.on),
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
}
