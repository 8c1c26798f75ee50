extension RecordRequest {
  /// The decision that leaves the request as `changed`, saying so where its status moved.
  func decision(
    _ changed: RecordRequest, _ sentence: String, _ detail: [JournalDetail],
    carries: [GivenAct] = []
  ) -> Decision<RecordRequest> {
    let news = changed.status == status ? "" : " The request is now \(changed.status.label)."
    return Decision(changed, sentence + news, detail, carries: carries)
  }

  /// The event that every day of a request follows from.
  var coming: (day: CivilDate?, name: String) { (receivedOn, "the request came") }

  /// The refusal of an act on a request that is closed.
  var closed: Refusal? {
    close.map {
      Refusal(
        .closed,
        "The request was \($0.kind == .done ? "closed" : "withdrawn") on \($0.on.long).",
        remedy: "Open a new request, or undo the closing if it is wrong.")
    }
  }

  /// The refusal of an act on a request that the requester took back.
  var withdrawn: Refusal? { close?.kind == .withdrawn ? closed : nil }

  /// The refusal of an act that waits for the end of a pause.
  var paused: Refusal? {
    openPause.map {
      Refusal(
        .paused, "The request has been paused since \($0.from.long).",
        remedy: "Let it go on with “\(ResumeRequest.about.title)” first.")
    }
  }

  /// The refusal of another answer.
  var answered: Refusal? {
    answer.map {
      Refusal(
        .alreadyDone,
        "The request was answered on \($0.on.long): \($0.outcome.rawValue.words).",
        remedy: "Undo that answer first, if it is wrong.")
    }
  }

  /// The refusal of an act that is for requests of other kinds.
  func isNo(_ kinds: RequestKind...) -> Refusal? {
    guard !kinds.contains(kind) else { return nil }
    return Refusal(
      .wrongKind,
      "\(reference) is a request of another kind: \(kind.label).",
      remedy: "It is for: \(kinds.map(\.label).joined(separator: ", ")).")
  }

  /// The refusal of an answer to a request that is carried out and not decided on.
  var undecided: Refusal? {
    guard kind == .transfer else { return nil }
    return Refusal(
      .wrongKind, "A transfer of records is carried out, and nobody grants or denies it.",
      citation: kind.citation.text,
      remedy: direction == .receiving
        ? "Notify the school before with “\(NotifySchool.about.title)”."
        : "Send the records, and record that with “\(DiscloseRecords.about.title)”.")
  }

  /// The refusal of an act that needs the check of who asks.
  var unchecked: Refusal? {
    guard kind.needsCheck, check == nil else { return nil }
    return Refusal(
      .rightNotChecked, "Nobody has checked who asks, and whether that person may.",
      citation: Citation.eitherParent.text,
      remedy: "Record the check with “\(CheckRequester.about.title)” first.")
  }

  /// The refusal to grant what the person has no right to.
  var withoutRight: Refusal? {
    guard kind.needsCheck, let check, !check.holds else { return nil }
    return check.barred
      ? Refusal(
        .courtOrder,
        "By the check of \(check.on.long) an order, a statute or a binding document keeps these records "
          + "from this person.",
        citation: Citation.eitherParent.text,
        remedy: "Deny the request, or check again if it no longer does.")
      : Refusal(
        .rightNotChecked,
        "By the check of \(check.on.long) this person has no right to what is asked.",
        citation: Citation.eitherParent.text,
        remedy: "Deny the request, or check again with “\(CheckRequester.about.title)”.")
  }

  /// The refusal of an answer before directory information was weighed.
  var unweighed: Refusal? {
    guard kind == .directory, directory == nil else { return nil }
    return Refusal(
      .notAnswered, "Nobody has weighed whether this directory information may be given.",
      citation: Citation.optOut.text,
      remedy: "Record that with “\(WeighDirectory.about.title)” first.")
  }

  /// The refusal of directory information that the district's policy keeps back.
  func againstPolicy(in district: District) -> Refusal? {
    guard let directory, !directory.isForSchool, capacity != .militaryRecruiter,
      policy(in: district).directoryForSchoolPurposesOnly
    else { return nil }
    return Refusal(
      .notForSchool,
      "By the district's policy directory information is given for school purposes alone, and this "
        + "request was found to serve none.", citation: Citation.directoryPolicy.text,
      remedy: "Deny the request, or weigh it again.")
  }

  /// The refusal of any grant.
  func notGrantable(in district: District) -> Refusal? {
    closed ?? undecided ?? paused ?? answered ?? unchecked ?? unweighed ?? withoutRight
      ?? againstPolicy(in: district)
  }

  /// The refusal to give the information of all, where some opted out.
  var optedOut: Refusal? {
    guard let directory, directory.leftOut > 0 else { return nil }
    return Refusal(
      .optedOut,
      "\(directory.leftOut.counted("student")) opted out by the list of \(directory.optOutsOn.long).",
      citation: Citation.optOut.text,
      remedy: "Grant it in part, and leave them out.")
  }

  /// The refusal of a pause or of more time where the law counts the days.
  var timedByLaw: Refusal? {
    guard isTimedByLaw else { return nil }
    return Refusal(
      .noPause,
      "The law counts the days of this request (\(lawTime)) and knows no pause and no more time.",
      citation: dueCitation,
      remedy: "Go on with it; what keeps it late can be said in a note.")
  }

  private var dueCitation: String {
    kind == .review && isSpecialEducation
      ? Citation.recordAccessSpecialEducation.text : kind.citation.text
  }
}
