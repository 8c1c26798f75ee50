extension Exemption: UsedRecord {
  static var whatAllowsUse: String { "the exemption was in effect" }
}

extension Exemption {
  /// The day the last of statements, conditions and signatures was in place, or `nil` while one is
  /// missing.
  ///
  /// An end or a contract does not move it.
  func effectiveSince(in district: District) -> CivilDate? {
    let answered = [Condition.federalLaw, .effort, .operatorDuties]
    guard !uniqueAndNecessary.isEmpty, !unableToComply.isEmpty, hasShownEffort,
      answered.allSatisfy({ conditions[$0]?.answer == .met }), missingSigners(in: district).isEmpty
    else { return nil }
    // A signature that was taken back counted until then, and beside another one.
    let signed = requiredSigners.map { signer in
      signatures.filter { isOnWording($0) && signer.isGiven(by: $0, in: district) }.map(\.on).min()
    }
    return
      ([uniqueAndNecessaryOn ?? drawnUpOn, wordingDay, effortShownOn]
      + answered.map(metSince) + signed)
      .compactMap(\.self).max()
  }

  /// The day since which a condition is answered as met: the same answer given again, as with other
  /// evidence, leaves it.
  private func metSince(_ condition: Condition) -> CivilDate? {
    guard let finding = conditions[condition], finding.answer == .met else { return nil }
    let run = pastAnswers.reversed().filter { $0.condition == condition }
      .prefix { $0.finding.answer == .met }
    return run.map(\.finding.on).reduce(finding.on, min)
  }

  /// The days on which it came into effect and went out of it, in turn; a new wording ends what was
  /// signed on the one before.
  func daysInEffect(in district: District) -> [CivilDate] {
    let since = effectiveSince(in: district)
    if since == nil, let (before, day) = beforeAnswer {
      return Self.closed(before.daysInEffect(in: district), on: day)
    }
    guard let before = beforeWording else { return since.map { [$0] } ?? [] }
    return Self.closed(before.daysInEffect(in: district), on: wordingDay)
      + (since.map { [$0] } ?? [])
  }

  /// Days in turn of which the last run, if it goes on, ends on a day.
  private static func closed(_ days: [CivilDate], on day: CivilDate) -> [CivilDate] {
    guard let last = days.last, !days.count.isMultiple(of: 2) else { return days }
    return last < day ? days + [day] : days.dropLast()
  }

  /// The exemption as it was before conditions that had been met were answered otherwise, with the day
  /// of the first such answer.
  private var beforeAnswer: (Exemption, CivilDate)? {
    var before = self
    var days: [CivilDate] = []
    for (condition, finding) in conditions where finding.answer != .met {
      guard let index = before.pastAnswers.lastIndex(where: { $0.condition == condition }),
        before.pastAnswers[index].finding.answer == .met
      else { continue }
      before.conditions[condition] = before.pastAnswers.remove(at: index).finding
      days.append(finding.on)
    }
    return days.min().map { (before, $0) }
  }

  /// The days on which a contract took the exemption's ground, and on which the exemption was looked at
  /// again after it had ended, in turn.
  var daysCovered: [CivilDate] {
    var days: [CivilDate] = []
    for contract in contracts.sorted(by: { $0.from < $1.from }) {
      // What a contract took does not come back by itself: the exemption is looked at again first.
      let after = contract.until.flatMap { until in
        ([drawnUpOn] + reviewedOn).filter { $0 > until }.min()
      }
      if let last = days.last, days.count.isMultiple(of: 2), contract.from <= last {
        days.removeLast()
        if let after { days.append(max(last, after)) }
      } else if days.count.isMultiple(of: 2) {
        days += [contract.from] + (after.map { [$0] } ?? [])
      }
    }
    return days
  }

  /// The contract that covers the product on a day, the earliest of several.
  func contract(on day: CivilDate) -> CoveringContract? { contracts.first { $0.covers(day) } }

  /// The contracts that took the exemption's ground, as far as it was not looked at again since they
  /// ended.
  var groundTakers: [CoveringContract] {
    let looked = reviewedOn.last ?? drawnUpOn
    return contracts.filter { $0.until.map { $0 >= looked } ?? true }
  }

  /// The first use, where it came on a day on which the exemption was not in effect and no contract
  /// covered it.
  func earlyUse(in district: District) -> FirstUse? {
    guard let firstUse, contract(on: firstUse.on) == nil else { return nil }
    var asked = self
    // The agreement covers the day on which it ended, but not the one on which it was taken back.
    if end?.kind == .ended, end?.on == firstUse.on { asked.end = nil }
    return asked.standing(in: district, on: firstUse.on) == .inEffect ? nil : firstUse
  }

  /// The day from which both an attempt to contract and a search for an equivalent were on record.
  private var effortShownOn: CivilDate? {
    guard let effort = efforts.map(\.on).min(), let search = searches.map(\.on).min() else {
      return nil
    }
    return max(effort, search)
  }
}
