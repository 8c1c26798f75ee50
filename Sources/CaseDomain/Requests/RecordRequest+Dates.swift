extension RecordRequest {
  /// The dates that undoing leaves in their order.
  public var datesInOrder: [(CivilDate?, CivilDate?)] {
    var pairs: [(CivilDate?, CivilDate?)] = [
      (receivedOn, acknowledgedOn), (receivedOn, check?.on), (receivedOn, directory?.on),
      (receivedOn, answer?.on), (directory?.optOutsOn, answer?.on),
      (check?.on, kind.needsCheck ? answer?.on : nil),
      (answer?.on, hearing?.askedOn), (hearing?.askedOn, hearing?.noticeOn),
      (hearing?.noticeOn, hearing?.heldOn), (hearing?.heldOn, hearing?.decidedOn),
      (hearing?.decidedOn, statement?.on), (receivedOn, amendment?.on),
      (amendment?.on, amendment?.toldOn), (receivedOn, copyAskedOn), (receivedOn, notifiedOn),
      (notifiedOn, arrivedOn),
      (answer?.on, close?.on),
    ]
    for leg in legs { pairs += [(receivedOn, leg.toldOn), (leg.toldOn, leg.answeredOn)] }
    for pause in pauses { pairs += [(receivedOn, pause.from), (pause.from, pause.until)] }
    for extra in extensions { pairs += [(receivedOn, extra.on), (extra.on, extra.until)] }
    for disclosure in disclosures { pairs.append((receivedOn, disclosure.on)) }
    return pairs
  }

  /// What was given stays granted, and what the request is about stays once it was answered.
  public func mayBecome(_ other: RecordRequest) -> Bool {
    keepsOrder(as: other) && kind == other.kind
      && (other.disclosures.isEmpty || other.kind == .transfer || other.isGranted
        || !isGranted)
      && (other.amendment == nil || other.isToBeAmended || !isToBeAmended)
  }
}
