extension Exemption: UsedRecord {
  static var wasUsable: String { "the exemption was in effect" }
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
    guard let before = beforeWording else { return since.map { [$0] } ?? [] }
    var days = before.daysInEffect(in: district)
    if let last = days.last, !days.count.isMultiple(of: 2) {
      if last < wordingDay { days.append(wordingDay) } else { days.removeLast() }
    }
    return days + (since.map { [$0] } ?? [])
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
    return standing(in: district, on: firstUse.on) == .inEffect ? nil : firstUse
  }

  /// The day from which both an attempt to contract and a search for an equivalent were on record.
  private var effortShownOn: CivilDate? {
    guard let effort = efforts.map(\.on).min(), let search = searches.map(\.on).min() else {
      return nil
    }
    return max(effort, search)
  }
}
