extension Leg {
  /// Whether the outcome rests on no exception of the law, so that the district can contest it.
  var isContestable: Bool {
    switch state {
    case .refusedWithoutLaw, .silent: true
    case .partlyDeleted: exception == nil
    case .toBeSent, .sent, .acknowledged, .confirmed, .refused, .keptInCopy: false
    }
  }

  /// Whether the answer can be disputed: it rests on no exception, or on a law that the contractor names.
  var isDisputable: Bool { isContestable || exception != nil }

  /// The steps taken since the outcome to contest it.
  private var contests: [FollowUp] {
    followUps.filter { step in
      [.escalated, .counselTold].contains(step.kind)
        && answeredOn.map { $0 <= step.on } ?? false
    }
  }

  /// Whether a step was taken since the outcome to contest it.
  var isContested: Bool { !contests.isEmpty }

  /// What was done to contest it, as sentences after a blank.
  var contestWords: String {
    contests.map { " \($0.kind.label) on \($0.on.long)." }.joined()
  }

  /// Whether the contractor was told to hold what it has, and not yet to go on.
  var isHeld: Bool {
    !isDeleted
      && followUps.last { [.hold, .holdLifted].contains($0.kind) }?.kind == .hold
  }

  /// Whether the contractor was asked and still has something that it may yet delete.
  var stillHolds: Bool {
    state != .toBeSent && exception == nil && timesAsked > 0 && !isDeleted
  }

  /// The stretches in which it was to hold, each like a pause of its own.
  var holds: [Pause] {
    var holds: [Pause] = []
    for step in followUps {
      if step.kind == .hold, holds.last.map({ $0.until != nil }) ?? true {
        holds.append(Pause(from: step.on, until: nil, reason: step.note))
      } else if step.kind == .holdLifted, let last = holds.indices.last {
        holds[last].until = holds[last].until ?? step.on
      }
    }
    return holds
  }

  /// Whether deletion may be asked for again once any data was restored, and not only accessible data.
  ///
  /// The statute says accessible data; a contract by a policy that says more goes further, so that the
  /// right is the contract's (the policy's contract provision on deletion).
  func reachesAnyRestoredData(by policy: PolicyProfile) -> Bool {
    underContract && policy.repopulateAnyData
  }

  /// Adds a step in the order of the days.
  mutating func add(_ step: FollowUp) {
    followUps.append(step)
    // A stable order: steps of one day stay as they were entered.
    followUps = followUps.enumerated()
      .sorted { ($0.element.on, $0.offset) < ($1.element.on, $1.offset) }.map(\.element)
  }
}
