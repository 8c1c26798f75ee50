extension DeletionRequest {
  /// Everything of the request that is due or waited for, whatever the day.
  public func docketItems(in office: Office) -> [DocketItem] {
    switch status {
    case .closed: watchItems(in: office)
    case .paused: [pauseItem] + waitingItems(in: office) + watchItems(in: office)
    case .toBeChecked:
      checkItems(in: office) + waitingItems(in: office) + watchItems(in: office)
    case .toBeSent: sendItems + waitingItems(in: office) + watchItems(in: office)
    case .waiting: waitingItems(in: office) + watchItems(in: office)
    case .toBeAnswered: [answerItem] + watchItems(in: office)
    }
  }

  private var pauseItem: DocketItem {
    DocketItem(
      .waiting, "Let the paused request go on", waitingOn: "the end of the pause",
      settle: ActID(.deletion, "resume"))
  }

  private func checkItems(in office: Office) -> [DocketItem] {
    guard rightCheck != nil else {
      return [
        DocketItem(
          .duty,
          requester == .student
            ? "Check that the student is \(office.profile.adultAge) or older and controls the data"
            : "Check that the requester has the right to control the data",
          citation: Citation.deletion.text, settle: ActID(.deletion, "verify"))
      ]
    }
    let safeguard = ActID(.deletion, "safeguard")
    var items: [DocketItem] = []
    switch safeguards?.onlyCopy {
    case nil:
      items.append(
        DocketItem(
          .duty, "Say whether a contractor holds the only copy",
          citation: Citation.recordsKept.text, settle: safeguard))
    case true?:
      items.append(
        DocketItem(
          .duty, "Export the only copy to the district, then answer again",
          citation: Citation.recordsKept.text, settle: safeguard, prefill: ["only-copy": "no"]))
    case false?: break
    }
    switch safeguards?.accessRequestOpen {
    case nil:
      items.append(
        DocketItem(
          .duty, "Say whether a request to see the records is open",
          citation: Citation.accessFirst.text, settle: safeguard))
    case true?:
      items.append(
        DocketItem(
          .duty, "Meet the request to see the records, then answer again",
          citation: Citation.accessFirst.text, settle: safeguard,
          prefill: ["access-open": "no"]))
    case false?: break
    }
    return items
  }

  private var sendItems: [DocketItem] {
    legs.filter { $0.state == .toBeSent }.map { leg in
      DocketItem(
        .duty, (leg.timesAsked == 0 ? "Send the request to " : "Ask again: ") + leg.contractor.name,
        citation: Citation.deletion.text, settle: ActID(.deletion, "send"),
        prefill: ["contractor": leg.reference.description])
    }
  }

  /// One item for each contractor that has been asked; no day while the request is paused.
  private func waitingItems(in office: Office) -> [DocketItem] {
    waitingLegs.map { leg in
      var words = ["Confirm the deletion"]
      if !leg.reminders.isEmpty {
        words.append("\(leg.reminders.count.ordinal) follow-up made")
      }
      let due = LegDue(of: leg, in: self, office: office)
      if let days = due?.pausedDays, days > 0 {
        words.append("\(days) \(days == 1 ? "day" : "days") added for a pause")
      }
      if due?.isExtended == true { words.append("more time given") }
      if openPause != nil { words.append("the date rests with the pause") }
      let dated = openPause == nil ? due : nil
      return DocketItem(
        .waiting, words.joined(separator: "; "), due: dated?.due, from: dated?.from,
        rule: dated == nil ? nil : .deletionTime, authority: dated?.authority,
        citation: dated?.citation ?? Citation.deletion.text, waitingOn: leg.contractor.name,
        settle: ActID(.deletion, "confirm"),
        prefill: ["contractor": leg.reference.description])
    }
  }

  private func watchItems(in office: Office) -> [DocketItem] {
    watchedLegs.map { leg in
      DocketItem(
        .waiting,
        office.profile.repopulateAnyData
          ? "Ask again if the disaster-recovery copy restores any data"
          : "Ask again if the disaster-recovery copy restores accessible data",
        citation: Citation.deletion.text, waitingOn: leg.contractor.name,
        settle: ActID(.deletion, "restored"),
        prefill: ["contractor": leg.reference.description])
    }
  }

  private var answerItem: DocketItem {
    DocketItem(
      .duty, "Tell the requester the outcome: \(outcome.label)",
      citation: Citation.deletion.text, settle: ActID(.deletion, "answer"))
  }
}
