extension Breach {
  /// Where it stands.
  public func standing(in district: District) -> BreachStanding {
    if closing != nil { return .closed }
    if isFalseAlarm { return .falseAlarm }
    if waves.isEmpty { return notices.isEmpty ? .suspected : .noticed }
    if !openNotices(in: district).isEmpty || left.map({ $0 > 0 }) ?? true { return .telling }
    return isPosted ? .posted : .told
  }

  /// The close that holds, if one does.
  public var closing: BreachClosing? { closings.last { $0.reopenedOn == nil } }

  /// Whether it was found to be no breach.
  public var isFalseAlarm: Bool { falseAlarm.map { $0.liftedOn == nil } ?? false }

  /// The numbers of the notices whose families have not been told.
  public func openNotices(in district: District) -> [Int] {
    familyClocks(in: district).filter { $0.doneOn == nil }.compactMap(\.notice)
  }

  /// The day of the first notice to the district.
  var firstReceivedOn: CivilDate? { notices.map(\.receivedOn).min() }

  /// The day on which the first families were told.
  var firstToldOn: CivilDate? { waves.map(\.sentOn).min() }

  /// How many are affected, by the newest word; `nil` while it is unknown.
  public var affected: Int? { counts.last?.students }

  /// Of how many the families were told.
  public var told: Int { waves.reduce(0) { $0 + $1.students - $1.toldBefore } }

  /// How many cannot be reached.
  public var unreached: Int { unreachable.reduce(0) { $0 + $1.students } }

  /// How many are left to be told of those confirmed; `nil` while the number is not confirmed.
  public var left: Int? {
    guard let last = counts.last, last.kind == .confirmed else { return nil }
    if isEveryoneTold { return 0 }
    return last.students.map { $0 - told - unreached }
  }

  /// Whether a wave told everyone who may be affected, and no notice and no list came after it.
  ///
  /// It told whoever turns out to be affected, but what was known that day alone.
  private var isEveryoneTold: Bool {
    waves.contains { wave in
      wave.everyone
        && notices.allSatisfy { $0.receivedOn <= wave.sentOn || $0.needsNoWave != nil }
        && listsNotTold.isEmpty
    }
  }

  /// Whether a notice of it belongs on the district's website (§ 10-234dd(a)(3)).
  var owesPosting: Bool { holder.owesNotice && !notices.isEmpty }

  /// What a list shows of it.
  public func summary(in district: District) -> BreachSummary {
    BreachSummary(
      number: number, title: title, standing: standing(in: district),
      receivedOn: firstReceivedOn, affected: affected, told: told)
  }

  /// What is open before it can be closed, each as a sentence.
  func openBeforeClosing(in district: District) -> [String] {
    if isFalseAlarm {
      return !waves.isEmpty && falseAlarm?.correctedOn == nil
        ? ["Those who were told of a breach were not told that there was none."] : []
    }
    var open: [String] = []
    let notices = openNotices(in: district)
    if !notices.isEmpty {
      open.append(
        "Families are not told after notice \(notices.map(String.init).joined(separator: ", ")).")
    }
    if owesPosting && !isPosted { open.append("The notice is not on the website.") }
    if !owesFamilies(in: district), waves.isEmpty { return open }
    switch left {
    case nil: open.append("How many are affected is not confirmed.")
    case let left? where left > 0:
      open.append(
        "\((affected ?? 0).grouped) \((affected ?? 0).are) confirmed; \(told.grouped) \(told.are) told and "
          + "\(unreached.grouped) cannot be reached.")
    default: break
    }
    return open
  }

  /// What it can be closed over with a reason, each as a sentence.
  func leftOpen(in district: District) -> [String] {
    if isFalseAlarm { return isPosted ? ["The notice may still be on the website."] : [] }
    var open = wavesToRepeat.map {
      "\(waves[$0 - 1].bounced.counted("message")) of wave \($0) came back, and nobody tried again."
    }
    open += listsNotTold.map {
      "Of \(lists[$0 - 1].untold.counted("student")) of list \($0) the families are not told."
    }
    if holder.owesFamilies, holderTellings.isEmpty {
      open.append("The operator is not known to have told families.")
    }
    open += residentClocks(in: district).filter { $0.doneOn == nil }.map {
      "By the general law not told: \($0.what)."
    }
    if asksOfGeneralLaw(in: district), data.kinds.contains(.taxNumber), identityServices == nil {
      open.append("No identity services were offered.")
    }
    return open
  }
}
