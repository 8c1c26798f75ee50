extension DeletionRequest {
  /// The fields that hold names of people.
  public static var nameFields: Set<String> {
    [
      "scope/students/_0/name", "requesterName", "parentJoined/who",
    ]
  }

  /// The request as a page; names show only when `revealing`.
  public func page(in district: District, today: CivilDate, revealing: Bool) -> CasePage {
    let decided = outcome == .open ? "" : ", \(outcome.label)"
    return CasePage(
      self, in: district, on: today,
      standing: status.label + (status == .closed ? decided : ""), tone: status.tone,
      reasons: reasons(in: district),
      parts: [requestPart(revealing: revealing), checksPart(revealing: revealing, in: district)]
        + legs.map { part(for: $0, in: district) } + coursePart + policyPart(in: district)
        + [CasePage.documents(of: self), CasePage.notes(of: self)],
      hidesNames: holdsNames && !revealing)
  }

  private var holdsNames: Bool {
    if !requesterName.isEmpty || parentJoined != nil { return true }
    if case .students(let students) = scope { return students.contains { $0.name != nil } }
    return false
  }

  private func requestPart(revealing: Bool) -> CasePage.Part {
    let change = Proposal(ChangeDeletion.self)
    func ask(_ field: PartialKeyPath<ChangeDeletion>) -> Proposal {
      Proposal(ChangeDeletion.self, .ask(field))
    }
    let about: CasePage.Line =
      switch scope {
      case .students(let students):
        .init(
          students.count == 1 ? "Student" : "Students",
          students.map { revealing ? $0.words : $0.code }.joined(separator: "; "), change)
      case .group(let group): .init("Group", group, change)
      }
    return CasePage.Part(
      "REQUEST",
      [
        .init("Asked by", requester.label, change),
        .init(
          "Name",
          requesterName.isEmpty ? "–" : revealing ? requesterName : CasePage.hidden,
          ask(\.entry.requesterName)),
        .init("Received", receivedOn.long, ask(\.entry.receivedOn)), about,
        .init("Data", data.orDash, ask(\.entry.data)),
        .init("Outcome", outcome.label),
      ])
  }

  private func checksPart(revealing: Bool, in district: District) -> CasePage.Part {
    let verify = Proposal(CheckRight.self)
    let safeguard = Proposal(AnswerSafeguards.self)
    func answer(_ label: String, _ given: Bool?, _ remark: String) -> CasePage.Line {
      .init(
        label,
        (given.map { "\($0 ? "yes" : "no"), \(safeguards?.on.long ?? "–")" } ?? "not answered")
          + (remark.isEmpty ? "" : "; \(remark)"),
        tone: given.map { $0 ? .bad : .good } ?? .warning, safeguard)
    }
    return CasePage.Part(
      "BEFORE ANYTHING IS SENT",
      parentLine(revealing: revealing, in: district) + [
        rightCheck.map {
          .init(
            "Right to ask", "\($0.holds ? "holds" : "does not hold"), \($0.on.long); \($0.how)",
            tone: $0.holds ? .good : .bad, verify)
        } ?? .init("Right to ask", "not checked", tone: .warning, verify),
        answer("Only copy there", safeguards?.onlyCopy, safeguards?.onlyCopyRemark ?? ""),
        answer("Access request", safeguards?.accessRequestOpen, safeguards?.accessRemark ?? ""),
      ] + openRequestLines)
  }

  /// The record requests about its children that are open.
  private var openRequestLines: [CasePage.Line] {
    guard close == nil else { return [] }
    return openRequests.map { request in
      .init(
        request.reference.description,
        "\(request.words), received \(request.receivedOn.long); "
          + (request.holds ? "nothing is deleted before it is met" : "open as well"),
        tone: request.holds ? .bad : .warning, leads: request.reference)
    }
  }

  /// Whether a parent stands behind a minor's request, and what the district asks for.
  private func parentLine(revealing: Bool, in district: District) -> [CasePage.Line] {
    guard requester == .minorStudent else { return [] }
    let join = Proposal(RecordParentJoined.self)
    guard let parentJoined else {
      return [
        .init(
          "Parent",
          "none has joined; the district's setting: \(district.choices.minorRequest.label)",
          tone: .warning, join)
      ]
    }
    return [
      .init(
        "Parent",
        "joined, \(parentJoined.on.long); \(revealing ? parentJoined.who : CasePage.hidden)",
        tone: .good, join)
    ]
  }

  private func part(for leg: Leg, in district: District) -> CasePage.Part {
    var lines: [CasePage.Line] = [
      .init("Contractor", leg.contractor.name, leads: leg.reference),
      .init(
        "Stands at", leg.standing, tone: leg.tone,
        leg.nextAct),
    ]
    if let sentOn = leg.sentOn {
      lines.append(
        .init(
          "Asked",
          sentOn.long + (leg.timesAsked > 1 ? ", the \(leg.timesAsked.ordinal) time" : "")
            + (leg.how.isEmpty ? "" : "; \(leg.how)")))
    }
    if leg.isWaiting, let due = LegDue(of: leg, in: self, district: district) {
      lines.append(
        .init(
          "Expected by",
          openPause != nil
            ? "rests while the request is paused"
            : leg.isHeld ? "rests while it holds" : "\(due.due.long), \(due.source)")
      )
    }
    if let day = leg.acknowledgedOn { lines.append(.init("Acknowledged", day.long)) }
    lines += leg.followUps.map { step in
      .init(
        step.kind.label,
        [step.on.long, step.how, step.note].filter { !$0.isEmpty }.joined(separator: "; "))
    }
    if let day = leg.answeredOn {
      lines.append(
        .init(
          leg.state == .silent ? "Given up on" : "Answered",
          [day.long, leg.answer].filter { !$0.isEmpty }.joined(separator: "; ")))
    }
    if !leg.remains.isEmpty { lines.append(.init("Left there", leg.remains, tone: .warning)) }
    if let exception = leg.exception {
      lines.append(
        .init("Exception", "\(exception.label): \(leg.exceptionCitation)", tone: .warning))
    }
    if let watch = leg.watch { lines.append(line(for: watch, of: leg)) }
    return CasePage.Part(leg.contractor.name.uppercased(), lines)
  }

  private func line(for watch: Watch, of leg: Leg) -> CasePage.Line {
    switch watch {
    case .open:
      .init(
        "Watch",
        close?.kind == .withdrawn
          ? "over: the request is withdrawn" : "open: ask again if the copy is ever restored",
        tone: .warning,
        close?.kind == .withdrawn ? nil : RecordCopyRestored.proposal(for: leg))
    case .restored(let day): .init("Watch", "the copy was restored \(day.long)", tone: .warning)
    case .copyDestroyed(let day): .init("Watch", "the copy is gone, \(day.long)", tone: .good)
    }
  }

  private var coursePart: [CasePage.Part] {
    var lines: [CasePage.Line] = pauses.map { pause in
      .init(
        "Paused",
        "\(pause.from.long) to \(pause.until?.long ?? "–"); \(pause.reason)",
        pause.until == nil ? Proposal(ResumeDeletion.self) : nil)
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
    return lines.isEmpty ? [] : [CasePage.Part("WHAT HAPPENED", lines)]
  }

  private func policyPart(in district: District) -> [CasePage.Part] {
    CasePage.policy(
      [
        (.deletionRequester, "Who may ask"), (.disasterRecoverySystem, "The copy"),
        (.disasterRecoveryRestore, "Asking again"), (.repeatRequester, "Who asks again"),
      ], by: policy(in: district))
  }
}

extension Leg {
  /// How good or bad the leg's state is.
  var tone: Tone {
    if isDeleted { return .good }
    if isContestable { return .bad }
    return switch state {
    case .toBeSent, .refused, .refusedWithoutLaw, .partlyDeleted, .silent, .keptInCopy: .warning
    case .sent, .acknowledged, .confirmed: .plain
    }
  }

  /// The act that comes next, if one does.
  var nextAct: Proposal? {
    if isContestable { return ContestAnswer.proposal(for: self) }
    return switch state {
    case .toBeSent: SendToContractor.proposal(for: self)
    case .sent, .acknowledged: ConfirmDeletion.proposal(for: self)
    case .confirmed, .refused, .refusedWithoutLaw, .partlyDeleted, .silent, .keptInCopy: nil
    }
  }
}
