extension RecordRequest {
  /// Whether the law itself counts the days, so that nothing pauses or extends them.
  var isTimedByLaw: Bool { kind != .correction && kind != .evidence }

  /// The time the law gives, in words that end a sentence; for the refusal of a pause.
  var lawTime: String {
    switch kind {
    case .review: "at most \(Rulebook.newest(.recordAccess).time)"
    case .directory: "\(Rulebook.newest(.recordsDenial).time) for a denial"
    case .transfer:
      direction == .receiving
        ? Rulebook.newest(.transferNotice).time : Rulebook.newest(.transferRecords).time
    case .correction, .evidence: "no number of days"
    }
  }

  /// Every day that is or was due, the earliest first.
  func dues(in district: District) -> [RequestDue] {
    let dues: [RequestDue] =
      switch kind {
      case .review: reviewDues(in: district)
      case .directory:
        [
          RequestDue(
            district.deadline(.recordsDenial, from: receivedOn), "a denial in writing",
            doneOn: metOn)
        ]
      case .transfer: transferDues(in: district)
      case .correction, .evidence: [ownDue(in: district)].compactMap(\.self)
      }
    return dues.sorted { $0.due < $1.due }
  }

  /// The day that comes first and has not been met.
  func due(in district: District) -> RequestDue? {
    close == nil ? dues(in: district).first { $0.doneOn == nil } : nil
  }

  /// The day what the law asks for was done.
  var metOn: CivilDate? {
    switch kind {
    case .review, .evidence:
      disclosures.first?.on ?? (answer?.outcome == .denied ? answer?.on : nil)
    case .correction, .directory: answer?.on
    case .transfer: direction == .receiving ? arrivedOn : disclosures.first?.on
    }
  }

  /// The time to appeal from a denial of public records that is given on a day; no reading shortens it.
  func appeal(fromDenialOn day: CivilDate, in district: District) -> Deadline {
    district.deadline(.recordsAppeal, from: day)
  }

  /// The earlier end of it where silence counted as a denial before that day, as long as it is not past:
  /// whoever appeals by then is in time by either count.
  func appeal(fromSilenceBefore day: CivilDate, in district: District) -> Deadline? {
    let silent = district.deadline(.recordsDenial, from: receivedOn).due
    let early = district.deadline(.recordsAppeal, from: silent)
    return silent < day && day <= early.due ? early : nil
  }

  /// The day a copy was given after it was asked for.
  var copyGivenOn: CivilDate? {
    guard let copyAskedOn else { return nil }
    return disclosures.first { $0.form != .inspected && $0.on >= copyAskedOn }?.on
  }

  /// The day what is owed of the copy was done: it was given, or the request denied.
  private var copyMetOn: CivilDate? {
    copyGivenOn ?? (answer?.outcome == .denied ? answer?.on : nil)
  }

  private func reviewDues(in district: District) -> [RequestDue] {
    var dues = [
      RequestDue(
        district.deadline(.recordAccess, from: receivedOn), "every review of records",
        doneOn: metOn)
    ]
    guard isSpecialEducation else { return dues }
    if isWritten {
      dues.append(
        RequestDue(
          district.deadline(.recordAccessSpecialEducation, from: receivedOn),
          "special education, asked in writing", doneOn: metOn))
    }
    if let meetingOn {
      // No count leads to it, so that it has no rule. The regulation speaks of a request in writing; what
      // was asked aloud is met as soon by practice.
      var due = RequestDue(
        max(meetingOn.adding(days: -1), receivedOn), from: receivedOn,
        isWritten ? .statute : .districtPractice, .recordAccessSpecialEducation,
        "before the meeting or hearing of \(meetingOn.medium)"
          + (isWritten ? "" : ", though not asked in writing (practice)"), doneOn: metOn)
      due.meetingOn = meetingOn
      dues.append(due)
    }
    if let copyAskedOn {
      var due = RequestDue(
        district.deadline(.recordCopySpecialEducation, from: copyAskedOn),
        "the one free copy, asked for in writing", doneOn: copyMetOn)
      due.subject = "The copy"
      dues.append(due)
    }
    return dues
  }

  /// What a transfer asks for: of a child who came the district's own notification, and from then on the
  /// records, which the school before owes.
  private func transferDues(in district: District) -> [RequestDue] {
    guard direction == .receiving else {
      return [
        RequestDue(
          district.deadline(.transferRecords, from: receivedOn), "from the school's notification",
          doneOn: metOn)
      ]
    }
    var notice = RequestDue(
      district.deadline(.transferNotice, from: receivedOn),
      "our notification, from the enrollment", doneOn: notifiedOn)
    notice.subject = "Our notification"
    guard let notifiedOn else { return [notice] }
    var records = RequestDue(
      district.deadline(.transferRecords, from: notifiedOn),
      "the records from the school before, from our notification", doneOn: arrivedOn)
    records.subject = "What the school before owes"
    records.isOwn = false
    return [notice, records]
  }

  /// The district's own day, where the law says only that the time is reasonable, or says nothing.
  ///
  /// A pause adds its days where it began before the day that was due; more time given counts where it
  /// reaches further; both in the order in which they happened.
  private func ownDue(in district: District) -> RequestDue? {
    guard openPause == nil else { return nil }
    var due =
      kind == .correction
      ? district.practice.correctionDays.map { receivedOn.adding(days: $0) } : nil
    var extensions = extensions[...]
    for pause in pauses {
      while let next = extensions.first, next.on <= pause.from {
        due = max(due ?? next.until, extensions.removeFirst().until)
      }
      if let day = due, let until = pause.until, pause.from <= day {
        due = day.adding(days: pause.from.days(until: until))
      }
    }
    for extra in extensions { due = max(due ?? extra.until, extra.until) }
    return due.map {
      RequestDue(
        $0, from: receivedOn, .districtPractice, .districtPractice, "the district's own day",
        doneOn: metOn)
    }
  }
}
