extension RecordRequest {
  /// Why the request stands as it does, each as a sentence with its source; never a name.
  public func reasons(in district: District, on today: CivilDate) -> [String] {
    [statusReason] + timeReasons(in: district, on: today) + countReasons(in: district)
      + warnings(in: district)
  }

  private var statusReason: String {
    switch status {
    case .toBeChecked:
      kind == .directory
        ? "Nobody has weighed yet whether this information may be given [\(Citation.optOut.text)]."
        : "Nobody has checked yet who asks, and whether that person may "
          + "[\(Citation.eitherParent.text)]."
    case .toBeAnswered:
      "The requester has no answer yet [\(kind.citation.text)]."
    case .hearing:
      "A hearing was asked for on \(hearing?.askedOn.long ?? "–") and is not decided "
        + "[\(Citation.correctionHearing.text)]."
    case .toBeCarriedOut:
      "\(toDo.first?.words ?? "Something") is still to be done "
        + "[\((toDo.first?.citation(for: kind) ?? kind.citation).text)]."
    case .waiting:
      "The school before was notified and has yet to send the records "
        + "[\(Citation.recordTransfer.text)]."
    case .toBeClosed: "Everything is done; the request can be closed."
    case .paused: "Paused since \(openPause?.from.long ?? "–")."
    case .closed:
      "\(close?.kind == .withdrawn ? "Withdrawn" : "Closed") on \(close?.on.long ?? "–"): "
        + "\(undone?.label ?? outcome.label)."
    }
  }

  private func timeReasons(in district: District, on today: CivilDate) -> [String] {
    guard close?.kind != .withdrawn else { return [] }
    let isUndone = close != nil && undone != nil
    let dues = countingDues(in: district)
    let reasons =
      dues
      .compactMap { due -> String? in
        if let done = due.doneOn {
          return "\(due.subject) was due \(due.due.long) and was met on \(done.long), "
            + "\(done.timeliness(due: due.due)) [\(due.citation)]."
        }
        guard due.due < today, !isUndone else { return nil }
        return kind == .directory
          ? "No answer was given by \(due.due.long), and the silence counts as a denial, which can "
            + "be taken to the Freedom of Information Commission until "
            + "\(appeal(fromDenialOn: due.due, in: district).due.long) [\(due.citation); "
            + "\(Citation.recordsAppeal.text)]."
          : "\(due.subject) was due \(due.due.long), "
            + "\(due.due.days(until: today).counted("day")) ago [\(due.citation)]."
      }
    guard dues.isEmpty, openPause == nil, metOn == nil, !isUndone else { return reasons }
    return [
      kind == .correction
        ? "It is decided within a reasonable time; the law gives no number of days, and the district "
          + "has set none [\(Citation.recordCorrection.text)]."
        : "The statute gives no number of days [\(Citation.exemption.text)]."
    ]
  }

  /// The days that count: of several for the same the first.
  ///
  /// What is the district's own is told apart from what the school before owes, and the copy from the
  /// records.
  private func countingDues(in district: District) -> [RequestDue] {
    dues(in: district).reduce(into: []) { counting, due in
      if !counting.contains(where: { $0.subject == due.subject }) { counting.append(due) }
    }
  }

  /// What is to be known of the counts, such as that nobody has entered which days are school days; nothing
  /// of one that was met in time.
  private func countReasons(in district: District) -> [String] {
    guard close == nil else { return [] }
    return countingDues(in: district).filter { ($0.doneOn ?? .last) > $0.due }
      .flatMap(\.caution).reduce(into: []) { said, sentence in
        if !said.contains(sentence) { said.append(sentence) }
      }
  }

  private func warnings(in district: District) -> [String] {
    var warnings: [String] = []
    if kind == .review, isSpecialEducation, !isWritten {
      warnings.append(
        "The shorter time of special education runs from a request in writing; this one is not, and "
          + "has the time of every review"
          + (meetingOn == nil ? "" : " or, by practice, until the meeting")
          + " [\(Citation.recordAccessSpecialEducation.text)].")
    }
    if check?.barred == true {
      warnings.append(
        "An order, a statute or a binding document keeps the records from this person [\(Citation.eitherParent.text)]."
      )
    }
    if check?.holds != false, answer?.outcome != .denied, let rightCaution {
      warnings.append(rightCaution)
    }
    if holdsDeletion {
      warnings.append(
        "Nothing of the child's records is destroyed while this is open "
          + "[\(Citation.accessFirst.text)].")
    }
    if let statement {
      warnings.append(
        "A statement of \(statement.on.long) stays with the record and goes with it wherever it is "
          + "disclosed [\(Citation.correctionHearing.text)].")
    } else if hearing?.upholds == false {
      warnings.append(
        "The requester may place a statement with the record [\(Citation.correctionHearing.text)].")
    }
    return warnings + directoryWarnings(in: district)
  }

  private func directoryWarnings(in district: District) -> [String] {
    guard kind == .directory else { return [] }
    var warnings: [String] = []
    if let directory, directory.asksNames, directory.consent.isEmpty {
      warnings.append(
        "Names or addresses of students are asked, and no consent is on record: nobody can be "
          + "compelled to give them [\(Citation.studentNames.text)].")
    }
    if let directory, directory.optOutsOn < StateSchoolYear(of: receivedOn).firstDay {
      warnings.append(
        "The list of opt-outs of \(directory.optOutsOn.long) is older than the school year in which "
          + "this was asked; look at this year's [\(Citation.optOut.text)].")
    }
    if capacity == .militaryRecruiter {
      warnings.append(
        "Military recruiters are given the same as other recruiters "
          + "[\(Citation.recruiters.text)].")
    } else if policy(in: district).directoryForSchoolPurposesOnly {
      warnings.append(
        "The district's policy gives directory information for school purposes alone; no statute in "
          + "force says so [\(Citation.directoryPolicy.text)]."
          + (capacity == .collegeRecruiter
            ? " Federal law may give recruiters of colleges more: ask counsel before denying on the "
              + "policy alone [\(Citation.collegeRecruiters.text)]."
            : ""))
    }
    return warnings
  }
}
