extension DeletionRequest {
  /// Where the request is on its way.
  public var status: DeletionStatus {
    if close != nil { return .closed }
    if openPause != nil { return .paused }
    guard let rightCheck else { return .toBeChecked }
    guard rightCheck.holds else { return .toBeAnswered }
    if legs.contains(where: { $0.state == .toBeSent }) {
      return safeguardsHold ? .toBeSent : .toBeChecked
    }
    return legs.allSatisfy(\.state.isAnswered) && legsToBeSettled.isEmpty ? .toBeAnswered : .waiting
  }

  /// What the request came to.
  ///
  /// A disaster-recovery copy is an exception, until the contractor says that the copy is gone.
  public var outcome: DeletionOutcome {
    if close?.kind == .withdrawn { return .withdrawn }
    if rightCheck?.holds == false { return .noRight }
    guard legs.allSatisfy(\.state.isAnswered) else { return .open }
    if legs.contains(where: \.isContestable) { return .unresolved }
    let deleted = legs.count(where: \.isDeleted)
    if deleted == legs.count { return .deleted }
    let isInPart = deleted > 0 || legs.contains { $0.state == .partlyDeleted }
    return isInPart ? .deletedInPart : .kept
  }

  /// What a list shows of the request.
  public var summary: DeletionSummary {
    DeletionSummary(
      number: number, title: title, requester: requester,
      receivedOn: receivedOn, status: status, outcome: outcome,
      answered: legs.count { $0.state.isAnswered }, legs: legs.count)
  }

  /// Whether the district has a parent join the request, and none has.
  func lacksParent(in district: District) -> Bool {
    requester == .minorStudent && parentJoined == nil
      && district.choices.minorRequest == .parentJoins
  }

  /// The pause that has not ended, if the request rests.
  var openPause: Pause? { pauses.last.flatMap { $0.until == nil ? $0 : nil } }

  /// Whether both safeguards were asked and nothing stands in the way.
  var safeguardsHold: Bool {
    safeguards?.onlyCopy == false && safeguards?.accessRequestOpen == false
      && holdingRequests.isEmpty
  }

  /// Whether a safeguard turned true that a contractor with something left has not been told of.
  func isToBeHeld(_ leg: Leg) -> Bool {
    leg.stillHolds && !leg.isHeld
      && (safeguards?.onlyCopy == true || isAccessOpen)
  }

  /// The legs whose contractors hold, or are to be told to: the request stays open for them.
  var legsToBeSettled: [Leg] { legs.filter { $0.isHeld || isToBeHeld($0) } }

  /// The legs whose contractors have been asked and have yet to answer.
  var waitingLegs: [Leg] { legs.filter(\.isWaiting) }

  /// The legs with a disaster-recovery copy that may yet be restored.
  ///
  /// A watch outlives the answer to the requester, but not a withdrawal: nobody asks any more.
  var watchedLegs: [Leg] {
    close?.kind == .withdrawn ? [] : legs.filter { $0.watch == .open }
  }
}

extension Leg {
  /// Whether the contractor has been asked and has yet to answer.
  var isWaiting: Bool { state == .sent || state == .acknowledged }

  /// Whether nothing is left with the contractor.
  var isDeleted: Bool {
    if state == .confirmed { return true }
    if case .copyDestroyed = watch { return state == .keptInCopy }
    return false
  }

  /// Whether a copy restored after a day has the contractor asked again.
  func isToBeAskedAgain(since day: CivilDate) -> Bool {
    guard state == .toBeSent, case .restored(let restored) = watch else { return false }
    return restored > day
  }

  /// The contractor's record.
  var reference: CaseReference { contractor.reference(in: .contractor) }

  /// The reminders made since the contractor was last asked.
  var reminders: [FollowUp] {
    let start = followUps.lastIndex { $0.kind == .askedAgain }.map { $0 + 1 } ?? 0
    return followUps[start...].filter { step in
      step.kind == .reminder && sentOn.map { step.on >= $0 } ?? true
    }
  }
}
