extension Breach {
  /// Why it stands as it does, and what counsel would ask about, each as a sentence with its source.
  public func reasons(in district: District, on today: CivilDate) -> [String] {
    holderReasons(in: district) + clockReasons(in: district, on: today)
      + (closing == nil ? openReasons(in: district) + countReasons + leftOutReasons : [])
  }

  /// That the lists and the count say different numbers.
  private var countReasons: [String] {
    guard listedBeyondConfirmed > 0 else { return [] }
    return [
      "The lists name \(listed.counted("student")), and \((listed - listedBeyondConfirmed).grouped) "
        + "\((listed - listedBeyondConfirmed).are) confirmed: find out which number is right, and record "
        + "it by “\(CountAffected.about.title)”."
    ]
  }

  /// Rows of a list that nobody could be found by.
  private var leftOutReasons: [String] {
    lists.enumerated().filter { $0.element.withoutCode > 0 }.map { index, list in
      "List \(index + 1) has \(list.withoutCode.counted("row")) without a code that \(list.withoutCode == 1 ? "was" : "were") left "
        + "out: find out which children these are."
    }
  }

  private func holderReasons(in district: District) -> [String] {
    switch holder {
    case .contractor: []
    case .subProcessor:
      [
        "A sub-processor held the data\(subProcessor.isEmpty ? "" : ", \(subProcessor)"): the "
          + "contractor owes the notice all the same [\(Citation.breachInformation.text)]."
      ]
    case .exemptOperator, .operatorAlone:
      [
        "No contract stands behind it. \(Rulebook.operatorBreachReading) The district's own time "
          + "is that after a contractor's notice."
      ]
    case .district:
      [
        "The district itself held the data: \(Citation.breachFamilies.text) speaks of a contractor's "
          + "breach; whether the general law binds the district is the setting on it "
          + "[\(Citation.generalBreach.text)]."
      ]
    }
  }

  private func clockReasons(in district: District, on today: CivilDate) -> [String] {
    var reasons = clocks(in: district).filter { $0.isLate(on: today) }.map { clock in
      "\(clock.what): \(clock.words(on: today)) [\(clock.deadline.citation)]."
    }
    if let delay {
      reasons.append(
        "The delay was judged \(delay.unreasonable ? "unreasonable" : "not unreasonable") on "
          + "\(delay.on.long): \(delay.why.withoutStop) [\(holderCitation.text)].")
    }
    if holder.owesNotice, !holderTellings.isEmpty {
      reasons.append(
        "The holder told families itself; what the district owes them is not settled by that "
          + "[\(Citation.breachFamilies.text)].")
    }
    if data.isDirectoryOnly, holder.owesNotice {
      reasons.append(
        "Only directory information was released: the statute asks for the contractor's notice of it, "
          + "and its sentence on families names the other classes. By the district's setting families "
          + "are \(district.choices.directoryBreachTold ? "" : "not ")told "
          + "[\(Citation.districtChoice.text)].")
    }
    if !data.kinds.isEmpty, data.encrypted != true, !district.choices.generalBreachLaw {
      let kinds = PersonalInformation.allCases.filter(data.kinds.contains).map(\.label)
      reasons.append(
        "It holds \(kinds.joined(separator: ", ")): the general law on breaches may bind the district "
          + "too. Ask counsel about telling the Attorney General [\(Citation.generalBreach.text)].")
    }
    if asksOfGeneralLaw(in: district) {
      reasons.append(
        "By the district's setting the general law binds it. Its time is counted from the holder's "
          + "discovery, which is the cautious reading [\(Citation.generalBreach.text)].")
    }
    return reasons
  }

  private func openReasons(in district: District) -> [String] {
    guard !isFalseAlarm, !notices.isEmpty || !waves.isEmpty else { return [] }
    return openBeforeClosing(in: district).map { "Open: \($0)" }
  }
}
