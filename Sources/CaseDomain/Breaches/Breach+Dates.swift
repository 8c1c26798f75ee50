extension Breach {
  /// The dates that undoing leaves in their order.
  public var datesInOrder: [(CivilDate?, CivilDate?)] {
    let heard = heardOn.day
    var pairs: [(CivilDate?, CivilDate?)] = [
      (occurredFrom, occurredTo), (occurredFrom, discoveredOn),
      (lawEnforcementDelay?.from, lawEnforcementDelay?.until),
      (identityServices?.on, identityServices?.until),
      (falseAlarm?.on, falseAlarm?.correctedOn), (falseAlarm?.on, falseAlarm?.liftedOn),
    ]
    for notice in notices {
      pairs += [(notice.sentOn, notice.receivedOn), (discoveredOn, notice.receivedOn)]
    }
    for wave in waves {
      let notice = wave.notice.flatMap { notices.indices.contains($0 - 1) ? notices[$0 - 1] : nil }
      pairs += [(heard, wave.sentOn), (notice?.receivedOn, wave.sentOn)]
      pairs.append((wave.sentOn, wave.secondAttemptOn))
    }
    for event in postingEvents {
      pairs += [(postings.map(\.on).min(), event.on), (event.on, event.until)]
    }
    for closing in closings {
      pairs += [(heard, closing.on), (closing.on, closing.reopenedOn)]
    }
    return pairs
  }

  /// Whether a notice, by its number, is the same one in another version of the breach.
  private func answersTheSame(_ number: Int, in other: Breach) -> Bool {
    guard other.notices.indices.contains(number - 1) else { return false }
    guard notices.indices.contains(number - 1) else { return true }
    let (own, others) = (notices[number - 1], other.notices[number - 1])
    return own.receivedOn == others.receivedOn && own.from == others.from
  }

  /// A wave keeps the notice it answers, and what is closed keeps what closed it.
  public func mayBecome(_ other: Breach) -> Bool {
    keepsOrder(as: other) && keepsLists(as: other)
      && other.waves.compactMap(\.notice).allSatisfy { answersTheSame($0, in: other) }
      && (other.closing == nil || closing == nil || other.told == told)
  }
}
