extension DeletionRequest {
  /// Why the request stands as it does, each as a sentence with its source; never a name.
  public func reasons(in district: District) -> [String] {
    [statusReason(in: district)] + warnings(in: district)
  }

  private func statusReason(in district: District) -> String {
    switch status {
    case .toBeChecked: checkReason(in: district)
    case .toBeSent:
      "\(legs.count { $0.state == .toBeSent }) of \(legs.count) contractors have yet to be asked "
        + "[\(Citation.deletion.text)]."
    case .waiting:
      "\(waitingLegs.count) of \(legs.count) contractors have yet to answer. The statute asks for "
        + "deletion within a reasonable time and counts no days: the dates are the contracts' or "
        + "the district's own [\(Citation.deletion.text)]."
    case .toBeAnswered:
      rightCheck?.holds == false
        ? "The requester has no right to control the data, so nothing is sent; the requester is to "
          + "be told [\(Citation.deletion.text)]."
        : "Every contractor has answered\(legs.contains { $0.state == .silent } ? " or was given up on" : "")"
          + ": \(outcome.label). The requester is to be told."
    case .paused:
      "Paused since \(openPause?.from.long ?? "–"); the days of the pause are added to what "
        + "contractors have left."
    case .closed:
      "\(close?.kind == .withdrawn ? "Withdrawn" : "Answered") on \(close?.on.long ?? "–"): "
        + "\(outcome.label)."
    }
  }

  private func checkReason(in district: District) -> String {
    guard rightCheck != nil else {
      return "Whoever has the right to control the data may ask; the statute names no age. Nobody "
        + "has checked that right yet [\(Citation.deletion.text)]."
    }
    if safeguards?.onlyCopy == true {
      return "A contractor holds the only copy of a record that must be kept: the district takes "
        + "its own copy before anything is deleted [\(Citation.recordsKept.text)]."
    }
    if isAccessOpen {
      return "Somebody has asked to see these records\(holdingWords), and none is destroyed before "
        + "that is met [\(Citation.accessFirst.text)]."
    }
    return "Whether a contractor holds the only copy, and whether a request to see the records is "
      + "open, has not been answered for both "
      + "[\(Citation.recordsKept.text); \(Citation.accessFirst.text)]."
  }

  private func warnings(in district: District) -> [String] {
    var warnings = requesterWarning(in: district)
    if rightCheck?.holds == false && !waitingLegs.isEmpty {
      warnings.append(
        "\(waitingLegs.names) had been asked before: call the request off there, since nobody with "
          + "the right to ask stands behind it [\(Citation.deletion.text)].")
    }
    if let safeguards, legs.contains(where: { $0.isToBeAskedAgain(since: safeguards.on) }) {
      warnings.append(
        "The safeguards were answered on \(safeguards.on.long), before the copy was restored: look "
          + "again before asking "
          + "[\(Citation.recordsKept.text); \(Citation.accessFirst.text)].")
    }
    for other in openRequests where close == nil {
      guard other.holds else {
        warnings.append(
          "\(other.reference) is open for the same child (\(other.words)): look at it before anything is "
            + "deleted that it is about [\(Citation.districtPractice.text)].")
        continue
      }
      guard !statusReason(in: district).contains(other.reference.description) else { continue }
      warnings.append(
        "\(other.reference) is open: somebody has asked to see these records, and none is destroyed "
          + "before that is met [\(Citation.accessFirst.text)].")
    }
    if !watchedLegs.isEmpty {
      warnings.append(
        "\(watchedLegs.names) may keep a copy that only disaster recovery can reach; once it is "
          + "used to restore "
          + (watchedLegs.contains { $0.reachesAnyRestoredData(by: policy(in: district)) }
            ? "data (any data by the contract, accessible data by the statute)" : "accessible data")
          + ", deletion may be asked for again [\(Citation.deletion.text)].")
    }
    for leg in legs where leg.isContestable {
      let what =
        switch leg.state {
        case .partlyDeleted: "deleted in part and left: \(leg.remains.withoutStop)"
        case .silent: "did not answer, though asked more than once"
        default: "refused and named no law"
        }
      warnings.append(
        "\(leg.contractor.name) \(what). Only an exception that a law makes lets it keep anything"
          + (leg.isContested ? "" : ": ask again, go higher or tell counsel")
          + " [\(Citation.deletion.text)].\(leg.contestWords)")
    }
    for leg in legs where leg.isHeld {
      warnings.append(
        "\(leg.contractor.name) was told to hold on \(leg.holds.last?.from.long ?? "–"): nothing is to "
          + "be deleted there until the hold is lifted "
          + "[\(Citation.recordsKept.text); \(Citation.accessFirst.text)].")
    }
    for leg in legs where leg.isDeleted && leg.holds.last.map({ $0.until == nil }) ?? false {
      warnings.append(
        "\(leg.contractor.name) deleted although it was told to hold: what was to be kept or seen first "
          + "is gone there; ask counsel [\(Citation.recordsKept.text); \(Citation.accessFirst.text)]."
      )
    }
    for leg in legs where leg.state == .refused || leg.state == .partlyDeleted {
      guard let exception = leg.exception else { continue }
      let kept = leg.remains.isEmpty ? "the data" : leg.remains.withoutStop
      warnings.append(
        "\(leg.contractor.name) kept \(leg.remains.isEmpty ? "" : "a part, ")\(kept), because \(exception.label), "
          + "by its own word: \(leg.exceptionCitation). Whether the law says so is for counsel "
          + "[\(Citation.deletion.text)].\(leg.contestWords)")
    }
    return warnings
  }
}

extension DeletionRequest {
  /// What has to be weighed because of who asks.
  private func requesterWarning(in district: District) -> [String] {
    switch requester {
    case .minorStudent where rightCheck == nil:
      [
        "A minor student asks. Whether that suffices is not settled, and the district's setting is: "
          + "\(district.choices.minorRequest.label) [\(Citation.deletion.text)]."
      ]
    case .district where close == nil:
      [
        "What students write or make is the student's or the parent's: the district's own request "
          + "does not reach it unless one of them asks too [\(Citation.studentContent.text)]."
      ]
    default: []
    }
  }
}

extension [Leg] {
  /// The contractors' names.
  var names: String { map(\.contractor.name).joined(separator: ", ") }
}
