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
    for closing in closings {
      pairs += [(heard, closing.on), (closing.on, closing.reopenedOn)]
    }
    return pairs
  }

  /// A wave keeps the notice it answers, and what is closed keeps what closed it.
  public func mayBecome(_ other: Breach) -> Bool {
    keepsOrder(as: other)
      && other.waves.allSatisfy { $0.notice.map { $0 <= other.notices.count } ?? true }
      && (other.closing == nil || closing == nil || other.told == told)
  }
}
