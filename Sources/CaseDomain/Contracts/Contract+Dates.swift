extension Contract {
  /// The dates that undoing leaves in their order.
  public var datesInOrder: [(CivilDate?, CivilDate?)] {
    let began = inForceOn ?? signedOn
    var pairs: [(CivilDate?, CivilDate?)] = [
      (signedOn, termination?.on), (endsOn, endConfirmation?.on),
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

  /// An amendment in time stays in time, since a late one does not revive the contract.
  public func mayBecome(_ other: Contract) -> Bool {
    keepsOrder(as: other) && other.lateAmendments <= lateAmendments
  }

  /// How many amendments came after the time that the newest notice about one of their provisions
  /// set, of those that the statute requires: no contract is void over another.
  private var lateAmendments: Int {
    amendments.count { amendment in
      let supplied = amendment.provisions.filter { $0.authority == .statute }
      return notices.last { $0.provisions.contains(where: supplied.contains) }
        .map { amendment.signedOn > $0.cureBy } ?? false
    }
  }
}
