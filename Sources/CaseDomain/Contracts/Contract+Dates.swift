extension Contract {
  /// The dates in the order that the acts on a contract ask for.
  public var datesInOrder: [(CivilDate?, CivilDate?)] {
    let began = inForceOn ?? signedOn
    var pairs: [(CivilDate?, CivilDate?)] = [
      (began, termination?.on), (endsOn, endConfirmation?.on),
    ]
    for notice in notices { pairs += [(signedOn, notice.sentOn), (notice.sentOn, notice.cureBy)] }
    for amendment in amendments { pairs.append((signedOn, amendment.signedOn)) }
    for posting in postings { pairs.append((signedOn, posting.on)) }
    var last = signedOn
    for renewal in renewals {
      pairs.append((last, renewal.on))
      last = renewal.on
    }
    if case .ends(let day) = currentTerm { pairs.append((renewals.last?.on ?? began, day)) }
    return pairs
  }
}
