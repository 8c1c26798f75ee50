/// One of the times that run beside each other after a breach, with what stopped it.
public struct BreachClock: Hashable, Sendable {
  /// Whose time it is, and for what.
  public enum Kind: Hashable, Sendable {
    /// The district's own, from the notice of that number.
    case families(notice: Int)
    /// The holder's, for a class of data or by a term of its contract.
    case holder(String, by: String)
    case residents, attorneyGeneral
  }

  /// Whose time it is, and for what.
  public let kind: Kind
  /// The rule's own day, with its count.
  public let deadline: Deadline
  /// The last day, which something else can bring forward or put off.
  public let due: CivilDate
  /// The day on which it was done, once it was.
  public let doneOn: CivilDate?

  init(_ kind: Kind, _ deadline: Deadline, due: CivilDate? = nil, doneOn: CivilDate?) {
    (self.kind, self.deadline, self.doneOn) = (kind, deadline, doneOn)
    self.due = due ?? deadline.due
  }

  /// What has to be done, and by whom, as a label.
  public var what: String {
    switch kind {
    case .families(let notice): "Families, notice \(notice)"
    case .holder(let what, let holder): "\(holder), \(what)"
    case .residents: "Residents"
    case .attorneyGeneral: "Attorney General"
    }
  }

  /// For what the holder's time is; empty for others.
  var subject: String { if case .holder(let what, _) = kind { what } else { "" } }

  /// The number of the notice that began it, for what the district owes families.
  public var notice: Int? { if case .families(let notice) = kind { notice } else { nil } }

  /// Where it stands on a day, in words.
  public func words(on today: CivilDate) -> String {
    if let doneOn {
      return "due \(due.long), done \(doneOn.long), \(doneOn.timeliness(due: due))"
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

  /// A breach is read by the policy of the day it was discovered.
  public func policyDay(in district: District) -> CivilDate? { discoveredOn }

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
        .families(notice: index + 1),
        district.deadline(.breachFamilies, from: notice.receivedOn),
        doneOn: wave ?? notice.decidedOn)
    }
  }

  /// Whether the district owes families a telling: of a contractor's breach it does, and where
  /// directory information alone was released its counsel may say otherwise.
  func owesFamilies(in district: District) -> Bool {
    holder.owesNotice && (district.choices.directoryBreachTold || !data.isDirectoryOnly)
  }

  /// By what the holder owes a notice without unreasonable delay.
  var holderCitation: Citation { holder.owesNotice ? .breachInformation : .operatorBreach }

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
      BreachClock(.holder(what, by: whom), deadline, doneOn: holderToldOn)
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
    let deadline = district.deadline(.breachResidents, from: discoveredOn)
    let due = deadline.due.adding(days: restedDays(before: deadline.due))
    let toldOn = firstToldOn
    return [
      BreachClock(.residents, deadline, due: due, doneOn: toldOn),
      // The Attorney General is told no later than the residents.
      BreachClock(
        .attorneyGeneral, deadline, due: toldOn.map { min($0, due) } ?? due,
        doneOn: attorneyGeneralOn),
    ]
  }

  /// The days for which law enforcement had asked to wait, where that began before a day.
  func restedDays(before due: CivilDate) -> Int {
    guard let delay = lawEnforcementDelay, let until = delay.until, let discoveredOn,
      delay.from <= due
    else { return 0 }
    return max(delay.from, discoveredOn).days(until: until)
  }

  /// Whether law enforcement asks to wait still.
  var isDelayed: Bool { lawEnforcementDelay.map { $0.until == nil } ?? false }

  /// Whether the general law on breaches is followed, and its data was released unencrypted.
  func asksOfGeneralLaw(in district: District) -> Bool {
    district.choices.generalBreachLaw && !data.kinds.isEmpty && data.encrypted != true
  }
}
