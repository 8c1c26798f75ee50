extension Exemption {
  /// What was on record of facts dated up to a day.
  ///
  /// An answer that was given again since then is not among them: what the exemption rests on is its
  /// newest answers alone, and the earlier ones are only kept to be read.
  func asOf(_ day: CivilDate) -> Exemption {
    var past = self
    while past.wordingDay > day, let before = past.beforeWording { past = before }
    if past.wordingDay > day { past.unableToComply = "" }
    if past.uniqueAndNecessaryOn ?? past.drawnUpOn > day { past.uniqueAndNecessary = "" }
    past.conditions = past.conditions.filter { $0.value.on <= day }
    past.efforts.removeAll { $0.on > day }
    past.searches.removeAll { $0.on > day }
    past.signatures.removeAll { $0.on > day }
    for index in past.signatures.indices
    where past.signatures[index].withdrawal?.on.isUpTo(day) == false {
      past.signatures[index].withdrawal = nil
    }
    past.evidenceRequests.removeAll { $0.receivedOn > day }
    for index in past.evidenceRequests.indices
    where past.evidenceRequests[index].handedOverOn?.isUpTo(day) == false {
      past.evidenceRequests[index].handedOverOn = nil
      past.evidenceRequests[index].handedOver = ""
    }
    past.reviewedOn.removeAll { $0 > day }
    if past.end?.on.isUpTo(day) == false { past.end = nil }
    if past.firstUse?.on.isUpTo(day) == false { past.firstUse = nil }
    if past.firstUse?.answeredOn?.isUpTo(day) == false {
      past.firstUse?.answeredOn = nil
      past.firstUse?.answer = ""
    }
    return past
  }

  /// The conditions that were last answered after a day.
  func answeredAgain(after day: CivilDate) -> [Condition] {
    Condition.allCases.filter { conditions[$0].map { $0.on > day } ?? false }
  }
}

extension CivilDate {
  /// Whether the day is not after another.
  fileprivate func isUpTo(_ day: CivilDate) -> Bool { self <= day }
}
