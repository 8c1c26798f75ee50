extension DeletionRequest {
  /// The request as a page; names show only when `revealing`.
  public func sheet(in office: Office, today: CivilDate, revealing: Bool) -> CaseSheet {
    let items = docketItems(in: office)
    let decided = outcome == .open ? "" : ", \(outcome.label)"
    return CaseSheet(
      reference: reference, revision: revision, title: title,
      standing: status.label + (status == .closed ? decided : ""), tone: status.tone,
      reasons: reasons(in: office),
      missing: items.filter { !isWatch($0) }.map { item in
        CaseSheet.Missing(
          item.sentence + (item.waitingOn.isEmpty ? "" : ": \(item.waitingOn)")
            + (item.due.map { ", \($0 < today ? "was due" : "due") \($0.long)" } ?? ""),
          citation: item.citation, act: item.settle, prefill: item.prefill)
      },
      parts: [requestPart(revealing: revealing), checksPart(in: office)]
        + legs.map { part(for: $0, in: office) } + coursePart + policyPart(in: office)
        + [CaseSheet.documents(attachments, act: ActID(.deletion, "attach"))]
        + CaseSheet.notes(notes, act: ActID(.deletion, "note")),
      acts: CaseSheet.offers(for: self, in: office, today: today), walk: walk(in: office),
      items: items, hidesNames: holdsNames)
  }

  private func isWatch(_ item: DocketItem) -> Bool {
    item.settle == ActID(.deletion, "restored")
  }

  private var holdsNames: Bool {
    if !requesterName.isEmpty { return true }
    if case .students(let students) = scope { return students.contains { $0.name != nil } }
    return false
  }

  private func requestPart(revealing: Bool) -> CaseSheet.Part {
    let change = ActID(.deletion, "change")
    let about: CaseSheet.Line =
      switch scope {
      case .students(let students):
        .init(
          students.count == 1 ? "Student" : "Students",
          students.map { revealing ? $0.words : $0.code }.joined(separator: "; "), act: change)
      case .group(let group): .init("Group", group, act: change)
      }
    return CaseSheet.Part(
      "REQUEST",
      [
        .init("Asked by", requester.label, act: change),
        .init(
          "Name",
          requesterName.isEmpty ? "–" : revealing ? requesterName : CaseSheet.hidden, act: change,
          prefill: ["requester-name": ""]),
        .init("Received", receivedOn.long, act: change, prefill: ["received": ""]), about,
        .init("Data", data.orDash, act: change, prefill: ["data": ""]),
        .init("Outcome", outcome.label),
      ])
  }

  private func checksPart(in office: Office) -> CaseSheet.Part {
    let verify = ActID(.deletion, "verify")
    let safeguard = ActID(.deletion, "safeguard")
    func answer(_ label: String, _ given: Bool?, _ remark: String) -> CaseSheet.Line {
      .init(
        label,
        (given.map { "\($0 ? "yes" : "no"), \(safeguards?.on.long ?? "–")" } ?? "not answered")
          + (remark.isEmpty ? "" : "; \(remark)"),
        tone: given.map { $0 ? .bad : .good } ?? .warning, act: safeguard)
    }
    return CaseSheet.Part(
      "BEFORE ANYTHING IS SENT",
      [
        rightCheck.map {
          .init(
            "Right to ask", "\($0.holds ? "holds" : "does not hold"), \($0.on.long); \($0.how)",
            tone: $0.holds ? .good : .bad, act: verify)
        } ?? .init("Right to ask", "not checked", tone: .warning, act: verify),
        answer("Only copy there", safeguards?.onlyCopy, safeguards?.onlyCopyRemark ?? ""),
        answer("Access request", safeguards?.accessRequestOpen, safeguards?.accessRemark ?? ""),
      ])
  }

  private func part(for leg: Leg, in office: Office) -> CaseSheet.Part {
    let entries = ["contractor": leg.reference.description]
    var lines: [CaseSheet.Line] = [
      .init("Contractor", leg.contractor.name, leads: leg.reference),
      .init(
        "Stands at", leg.standing, tone: leg.tone,
        act: leg.nextVerb.map { ActID(.deletion, $0) }, prefill: entries),
    ]
    if let sentOn = leg.sentOn {
      lines.append(
        .init(
          "Asked",
          sentOn.long + (leg.timesAsked > 1 ? ", the \(leg.timesAsked.ordinal) time" : "")
            + (leg.how.isEmpty ? "" : "; \(leg.how)")))
    }
    if leg.isWaiting, let due = LegDue(of: leg, in: self, office: office) {
      lines.append(
        .init(
          "Expected by",
          openPause == nil ? "\(due.due.long), \(due.source)" : "rests while the request is paused")
      )
    }
    if let day = leg.acknowledgedOn { lines.append(.init("Acknowledged", day.long)) }
    lines += leg.followUps.map { reminder in
      .init(
        "Follow-up",
        [reminder.on.long, reminder.how, reminder.note].filter { !$0.isEmpty }
          .joined(separator: "; "))
    }
    if let day = leg.answeredOn {
      lines.append(
        .init("Answered", [day.long, leg.answer].filter { !$0.isEmpty }.joined(separator: "; ")))
    }
    if let exception = leg.exception {
      lines.append(
        .init("Exception", "\(exception.label): \(leg.exceptionCitation)", tone: .warning))
    }
    if let watch = leg.watch { lines.append(line(for: watch, entries)) }
    return CaseSheet.Part(leg.contractor.name.uppercased(), lines)
  }

  private func line(for watch: Watch, _ entries: [String: String]) -> CaseSheet.Line {
    switch watch {
    case .open:
      .init(
        "Watch",
        close?.kind == .withdrawn
          ? "over: the request is withdrawn" : "open: ask again if the copy is ever restored",
        tone: .warning, act: close?.kind == .withdrawn ? nil : ActID(.deletion, "restored"),
        prefill: entries)
    case .restored(let day): .init("Watch", "the copy was restored \(day.long)", tone: .warning)
    case .copyDestroyed(let day): .init("Watch", "the copy is gone, \(day.long)", tone: .good)
    }
  }

  private var coursePart: [CaseSheet.Part] {
    var lines: [CaseSheet.Line] = pauses.map { pause in
      .init(
        "Paused",
        "\(pause.from.long) to \(pause.until?.long ?? "–"); \(pause.reason)",
        act: pause.until == nil ? ActID(.deletion, "resume") : nil)
    }
    lines += extensions.map {
      .init("More time", "\($0.on.long): until \($0.until.long); \($0.reason)")
    }
    if let close {
      lines.append(
        .init(
          close.kind == .answered ? "Answered" : "Withdrawn",
          [close.on.long, close.how].filter { !$0.isEmpty }.joined(separator: "; ")))
    }
    return lines.isEmpty ? [] : [CaseSheet.Part("COURSE", lines)]
  }

  private func policyPart(in office: Office) -> [CaseSheet.Part] {
    CaseSheet.policy(
      [
        (.deletionRequester, "Who may ask"), (.disasterRecoverySystem, "The copy"),
        (.disasterRecoveryRestore, "Asking again"), (.repeatRequester, "Who asks again"),
      ], in: office)
  }
}

extension Leg {
  /// How good or bad the leg's state is.
  var tone: Tone {
    if isDeleted { return .good }
    return switch state {
    case .toBeSent, .refused, .keptInCopy: .warning
    case .sent, .acknowledged, .confirmed: .plain
    }
  }

  /// The act that comes next, if one does.
  var nextVerb: String? {
    switch state {
    case .toBeSent: "send"
    case .sent, .acknowledged: "confirm"
    case .confirmed, .refused, .keptInCopy: nil
    }
  }
}
