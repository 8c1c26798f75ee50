/// One of the times that run beside each other after a breach, with what stopped it.
public struct BreachClock: Hashable, Sendable {
  /// What has to be done, and by whom.
  public let what: String
  /// The day, with its rule and its count.
  public let deadline: Deadline
  /// The day on which it was done, once it was.
  public let doneOn: CivilDate?
  /// The number of the notice that began it, for what the district owes families.
  public let notice: Int?
  /// The last day, which another telling can bring forward.
  public let due: CivilDate

  init(
    what: String, deadline: Deadline, doneOn: CivilDate?, notice: Int?, due: CivilDate? = nil
  ) {
    (self.what, self.deadline, self.doneOn, self.notice) = (what, deadline, doneOn, notice)
    self.due = due ?? deadline.due
  }

  /// Where it stands on a day, in words.
  public func words(on today: CivilDate) -> String {
    if let doneOn {
      let late = due.days(until: doneOn)
      return "due \(due.long), done \(doneOn.long), "
        + (late > 0 ? "\(late) \(late == 1 ? "day" : "days") late" : "in time")
    }
    let left = today.days(until: due)
    return "due \(due.long), "
      + (left < 0 ? "\(-left) \(left == -1 ? "day" : "days") late and open" : "running")
  }

  /// Whether it was missed by a day.
  public func isLate(on today: CivilDate) -> Bool { due < (doneOn ?? today) }
}

extension Breach {
  /// The earliest day on which anybody says that the breach was discovered.
  public var discoveredOn: CivilDate? { discoveries.map(\.on).min() }

  /// The days on which the holder's duty to tell was met.
  private var holderToldOn: CivilDate? {
    holder.owesNotice
      ? notices.map { $0.sentOn ?? $0.receivedOn }.min() : holderTellings.map(\.on).min()
  }

  /// Every time that runs, the district's own first.
  ///
  /// A contractor that investigates has no more days for it, and one that is late gives the district
  /// none (§ 10-234dd(a)).
  public func clocks(in district: District) -> [BreachClock] {
    familyClocks(in: district) + holderClocks(in: district) + residentClocks(in: district)
  }

  /// The district's own time, from each notice it received.
  func familyClocks(in district: District) -> [BreachClock] {
    guard owesFamilies(in: district) else { return [] }
    return notices.enumerated().map { index, notice in
      let wave = waves.filter { $0.notice == index + 1 }.map(\.sentOn).min()
      return BreachClock(
        what: "Families, notice \(index + 1)",
        deadline: district.deadline(.breachFamilies, from: notice.receivedOn),
        doneOn: wave ?? notice.decidedOn,
        notice: index + 1)
    }
  }

  /// Whether the district owes families a telling: of a contractor's breach it does, and where
  /// directory information alone was released its counsel may say otherwise.
  func owesFamilies(in district: District) -> Bool {
    holder.owesNotice && (district.choices.directoryBreachTold || !data.isDirectoryOnly)
  }

  /// What the holder owes the district or, without a contract, families.
  func holderClocks(in district: District) -> [BreachClock] {
    guard holder != .district, let discoveredOn else { return [] }
    let whom = holder.owesNotice ? "Contractor" : "Operator"
    // An operator has the same times, by another subsection.
    func statute(_ rule: RuleID) -> Deadline {
      holder.owesNotice
        ? district.deadline(rule, from: discoveredOn)
        : Rulebook.deadline(
          rule, from: discoveredOn, days: Rulebook.rule(rule, on: discoveredOn).count,
          authority: .statute, citation: Citation.operatorBreach.text)
    }
    func clock(_ what: String, _ deadline: Deadline) -> BreachClock {
      BreachClock(what: "\(whom), \(what)", deadline: deadline, doneOn: holderToldOn, notice: nil)
    }
    func term(_ rule: RuleID, _ days: Int?, of what: String) -> [BreachClock] {
      guard holder.owesNotice, let days, days < Rulebook.rule(rule, on: discoveredOn).count
      else { return [] }
      return [
        clock(
          "the contract's own term for \(what)",
          Rulebook.deadline(
            rule, from: discoveredOn, days: days, authority: .contractTerm,
            citation: "the contract's term on breaches"))
      ]
    }
    return
      (data.runsInformation
      ? [clock("student information", statute(.breachInformation))]
        + term(.breachInformation, contractDaysInformation, of: "student information") : [])
      + (data.runsRecords
        ? [clock("records and content", statute(.breachRecords))]
          + term(.breachRecords, contractDaysRecords, of: "records and content") : [])
  }

  /// What the general law asks of the district, where its counsel says that it binds it; its time rests
  /// while law enforcement asks to wait.
  func residentClocks(in district: District) -> [BreachClock] {
    guard asksOfGeneralLaw(in: district), let discoveredOn else { return [] }
    var deadline = district.deadline(.breachResidents, from: discoveredOn)
    if let delay = lawEnforcementDelay, let until = delay.until, delay.from <= deadline.due {
      let days =
        discoveredOn.days(until: deadline.due) + max(delay.from, discoveredOn).days(until: until)
      deadline = Rulebook.deadline(
        .breachResidents, from: discoveredOn, days: days, authority: .statute,
        citation: Citation.generalBreach.text)
    }
    let toldOn = waves.map(\.sentOn).min()
    return [
      BreachClock(what: "Residents", deadline: deadline, doneOn: toldOn, notice: nil),
      // The Attorney General is told no later than the residents.
      BreachClock(
        what: "Attorney General", deadline: deadline, doneOn: attorneyGeneralOn, notice: nil,
        due: toldOn.map { min($0, deadline.due) }),
    ]
  }

  /// Whether law enforcement asks to wait still.
  var isDelayed: Bool { lawEnforcementDelay.map { $0.until == nil } ?? false }

  /// Whether the general law on breaches is followed, and its data was released unencrypted.
  func asksOfGeneralLaw(in district: District) -> Bool {
    district.choices.generalBreachLaw && !data.kinds.isEmpty && data.encrypted != true
  }
}
