extension RecordRequest {
  /// Where the request is on its way.
  public var status: RequestStatus {
    if close != nil { return .closed }
    if openPause != nil { return .paused }
    if kind == .transfer {
      guard let left = toDo.first else { return .toBeClosed }
      return left == .arrive ? .waiting : .toBeCarriedOut
    }
    guard answer != nil else {
      return kind.needsCheck && check == nil || kind == .directory && directory == nil
        ? .toBeChecked : .toBeAnswered
    }
    if isHearingOpen { return .hearing }
    return toDo.isEmpty ? .toBeClosed : .toBeCarriedOut
  }

  /// What the request came to.
  public var outcome: RequestOutcome {
    if close?.kind == .withdrawn { return .withdrawn }
    if kind == .transfer { return metOn == nil ? .open : .transferred }
    if hearing?.upholds == true { return .granted }
    if isHearingOpen, close == nil { return .open }
    return switch answer?.outcome {
    case .granted: .granted
    case .grantedInPart: .grantedInPart
    case .denied: .denied
    case nil: .open
    }
  }

  /// What a list shows of the request.
  public func summary(in district: District) -> RequestSummary {
    RequestSummary(
      number: number, title: title, capacity: capacity, receivedOn: receivedOn,
      dueOn: due(in: district)?.due, status: status, outcome: outcome)
  }

  /// Whether the answer gives anything.
  var isGranted: Bool { answer.map { $0.outcome != .denied } ?? false }

  /// Whether the record is to be amended, by the answer or by the decision of a hearing.
  var isToBeAmended: Bool {
    kind == .correction && (isGranted || hearing?.upholds == true)
  }

  /// Whether the amendment that is owed was made: one that a hearing orders does not come before its
  /// decision.
  var isAmended: Bool {
    guard let amendment else { return false }
    guard hearing?.upholds == true, let decided = hearing?.decidedOn else { return true }
    return amendment.on >= decided
  }

  /// Whether a hearing was asked for and is not decided.
  var isHearingOpen: Bool { hearing != nil && hearing?.decidedOn == nil }

  /// Whether a hearing went against the requester, who is to be told so in writing; what a hearing grants is
  /// told with the amendment.
  var owesDecision: Bool { hearing?.upholds == false }

  /// Whether the requester heard of the decision: by its letter, or so that a statement was placed.
  var isDecisionTold: Bool { decisionToldOn != nil || statement != nil }

  /// The pause that has not ended, if the request rests.
  var openPause: Pause? { pauses.last.flatMap { $0.until == nil ? $0 : nil } }

  /// Whether it keeps the records it is about from being deleted.
  public var holdsDeletion: Bool { kind == .review && close == nil }

  /// What a deletion request for the same child says of it.
  public var asOpen: OpenRecordRequest {
    OpenRecordRequest(reference, kind.label, receivedOn: receivedOn, holds: holdsDeletion)
  }

  /// The contractors that are to be told and have not been.
  var untoldLegs: [RequestLeg] {
    switch kind {
    case .correction where !isToBeAmended || !isAmended: []
    case _ where kind != .correction && answer?.outcome == .denied: []
    case _ where kind.needsCheck && check?.holds != true: []
    default: legs.filter(isUntold)
    }
  }

  /// Whether a contractor is still to be told: of a correction, whoever heard of it before the record was
  /// amended has not heard how.
  func isUntold(_ leg: RequestLeg) -> Bool {
    guard let toldOn = leg.toldOn else { return true }
    guard kind == .correction, isToBeAmended, isAmended, let amendment else { return false }
    return toldOn < amendment.on
  }

  /// What is to be done of what was granted, or of what the law asks for.
  var toDo: [RequestStep] {
    var steps: [RequestStep] = []
    switch kind {
    case .transfer where direction == .receiving:
      if notifiedOn == nil { steps.append(.notify) }
      if arrivedOn == nil { steps.append(.arrive) }
    case .transfer: if disclosures.isEmpty { steps.append(.give) }
    case .correction: if isToBeAmended, !isAmended { steps.append(.amend) }
    case .review, .evidence, .directory: if isGranted, disclosures.isEmpty { steps.append(.give) }
    }
    if isGranted, copyAskedOn != nil, copyGivenOn == nil { steps.append(.giveCopy) }
    if isHearingOpen { steps.append(hearing?.noticeOn == nil ? .callHearing : .decideHearing) }
    if owesDecision, !isDecisionTold { steps.append(.tellDecision) }
    return steps + (untoldLegs.isEmpty ? [] : [.tellContractors])
  }
}
