extension Exemption {
  /// The dates in the order that the acts on an exemption ask for.
  public var datesInOrder: [(CivilDate?, CivilDate?)] {
    var pairs: [(CivilDate?, CivilDate?)] = [(drawnUpOn, end?.on)]
    for signature in signatures { pairs.append((drawnUpOn, signature.on)) }
    for request in evidenceRequests { pairs.append((request.receivedOn, request.handedOverOn)) }
    var last = drawnUpOn
    for day in reviewedOn {
      pairs.append((last, day))
      last = day
    }
    pairs.append((last, reviewOn))
    return pairs
  }
}
