extension RecordRequest {
  /// The fields that hold names of people.
  public static var nameFields: Set<String> {
    ["student/name", "requesterName", "disclosures/to"]
  }

  /// The request as a page; names show only when `revealing`.
  public func page(in district: District, today: CivilDate, revealing: Bool) -> CasePage {
    let isLate = due(in: district).map { $0.due < today } ?? false
    let came = status == .closed ? ", \(summary(in: district).outcomeWords)" : ""
    return CasePage(
      self, in: district, on: today, standing: status.label + came + (isLate ? ", late" : ""),
      tone: isLate ? .bad : status.tone, reasons: reasons(in: district, on: today),
      parts: [requestPart(revealing: revealing), beforePart, answerPart]
        + [timePart(in: district), hearingPart, contractorsPart]
        + [disclosuresPart(revealing: revealing), coursePart]
        + policyPart(in: district)
        + [CasePage.documents(of: self), CasePage.notes(of: self)],
      hidesNames: holdsNames && !revealing)
  }

  private var holdsNames: Bool {
    !requesterName.isEmpty || student?.name != nil || !disclosures.isEmpty
  }

  private func requestPart(revealing: Bool) -> CasePage.Part {
    let change = Proposal(ChangeRequest.self)
    func ask(_ field: PartialKeyPath<ChangeRequest>) -> Proposal {
      Proposal(ChangeRequest.self, .ask(field))
    }
    var lines: [CasePage.Line] = [
      .init("Request", kind.label + (direction.map { ": \($0.label)" } ?? ""), change),
      .init("Asked by", capacity.label, change),
      .init(
        "Name",
        requesterName.isEmpty ? "–" : revealing ? requesterName : CasePage.hidden,
        ask(\.entry.requesterName)),
      .init(
        "Received", receivedOn.long + (isWritten ? ", in writing" : ", not in writing"),
        ask(\.entry.receivedOn)),
      student.map { .init("Student", revealing ? $0.words : $0.code, change) }
        ?? .init("Group", group, change),
      .init("What is asked", records.orDash, ask(\.entry.records)),
    ]
    if !purpose.isEmpty { lines.append(.init("Purpose", purpose, ask(\.entry.purpose))) }
    if let product {
      lines.append(.init("Product", product.name, leads: product.reference(in: .product)))
    }
    if let exemption {
      lines.append(
        .init("Exemption", exemption.name, leads: exemption.reference(in: .exemption)))
    }
    if isSpecialEducation {
      lines.append(
        .init(
          "Special education",
          "yes" + (meetingOn.map { "; meeting or hearing on \($0.long)" } ?? ""),
          Proposal(SetMeeting.self)))
      if let copyAskedOn {
        lines.append(
          .init(
            "Copy",
            "asked for \(copyAskedOn.long)" + (copyGivenOn.map { ", given \($0.long)" } ?? ""),
            tone: isGranted && copyGivenOn == nil ? .warning : .plain))
      } else if isWritten || isGranted {
        lines.append(.init("Copy", "not asked for", Proposal(AskCopy.self)))
      }
    }
    if let acknowledgedOn { lines.append(.init("Acknowledged", acknowledgedOn.long)) }
    return CasePage.Part("REQUEST", lines + [.init("Outcome", outcome.label)])
  }

  private var beforePart: CasePage.Part {
    var lines: [CasePage.Line] = []
    if kind.needsCheck {
      let verify = Proposal(CheckRequester.self)
      lines +=
        check.map { check in
          [
            .init("Identity", "\(check.identity), \(check.on.long)", verify),
            .init(
              "May ask", (check.holds ? "yes; " : "no; ") + check.how,
              tone: check.holds ? .good : .bad, verify),
            .init(
              "Order or law", check.barred ? "bars this person" : "none that bars",
              tone: check.barred ? .bad : .good, verify),
          ]
        } ?? [.init("Who asks", "not checked", tone: .warning, verify)]
    }
    if kind == .directory {
      let weigh = Proposal(WeighDirectory.self)
      lines +=
        directory.map { directory in
          [
            .init("Decided by", "\(directory.by), \(directory.on.long)", weigh),
            .init(
              "School purposes", (directory.isForSchool ? "yes; " : "no; ") + directory.reason,
              weigh),
            .init(
              "Opt-outs",
              "\(directory.leftOut.counted("student")) left out, by the list of "
                + directory.optOutsOn.long, weigh),
            .init(
              "Names, addresses",
              directory.asksNames
                ? "asked; consent: \(directory.consent.isEmpty ? "none" : directory.consent)"
                : "not asked", weigh),
          ]
        } ?? [.init("Weighed", "not yet", tone: .warning, weigh)]
    }
    return CasePage.Part("BEFORE THE ANSWER", lines)
  }

  private var answerPart: CasePage.Part {
    guard kind != .transfer else {
      return CasePage.Part(
        "THE TRANSFER",
        direction == .receiving
          ? [
            .init(
              "Notified", notifiedOn?.long ?? "not yet", tone: notifiedOn == nil ? .warning : .good,
              Proposal(NotifySchool.self)),
            .init(
              "Records came", arrivedOn?.long ?? "not yet",
              tone: arrivedOn == nil ? .warning : .good, Proposal(RecordArrival.self)),
          ] : [])
    }
    guard let answer else {
      return CasePage.Part(
        "THE ANSWER",
        [
          .init(
            "Answer", "none yet", tone: .warning,
            withoutRight == nil ? Proposal(GrantRequest.self) : Proposal(DenyRequest.self))
        ])
    }
    var lines: [CasePage.Line] = [
      .init(
        "Answer", "\(answer.outcome.rawValue.words), \(answer.on.long)",
        tone: answer.outcome == .denied ? .warning : .good),
      .init("Told", answer.how),
    ]
    if !answer.reason.isEmpty { lines.append(.init("Why", answer.reason)) }
    if !answer.withheld.isEmpty { lines.append(.init("Held back", answer.withheld)) }
    if !answer.ground.isEmpty { lines.append(.init("By", answer.ground)) }
    if isToBeAmended {
      if let amendment {
        lines.append(
          .init(
            "Amended",
            "\(amendment.on.long), told in writing \(amendment.toldOn.long); \(amendment.what)",
            tone: .good))
      }
      if !isAmended {
        lines.append(
          .init(
            "Amended", amendment == nil ? "not yet" : "not yet as the hearing decided",
            tone: .warning, Proposal(AmendRecord.self)))
      }
    }
    return CasePage.Part("THE ANSWER", lines)
  }

  private func timePart(in district: District) -> CasePage.Part {
    CasePage.Part(
      "TIMES",
      dues(in: district).map { due in
        .init(
          due.due.medium, "\(due.words), from \(due.from.medium) [\(due.citation)]",
          tone: due.doneOn.map { $0 > due.due ? .bad : .good } ?? .plain)
      })
  }

  private var hearingPart: CasePage.Part {
    guard let hearing else { return CasePage.Part("THE HEARING", []) }
    var lines: [CasePage.Line] = [.init("Asked for", hearing.askedOn.long)]
    if let heldOn = hearing.heldOn {
      lines += [
        .init(
          "Notice given", hearing.noticeOn?.long ?? "not yet",
          tone: hearing.noticeOn == nil ? .warning : .plain, Proposal(CallHearing.self)),
        .init(
          "Held", "\(heldOn.long), \(hearing.hourAndPlace)", Proposal(CallHearing.self)),
        .init("Held by", hearing.officer, Proposal(CallHearing.self)),
      ]
    }
    if let decided = hearing.decidedOn {
      lines.append(
        .init(
          "Decided",
          "\(hearing.upholds == true ? "for" : "against") the requester, \(decided.long); "
            + hearing.reasons))
    }
    if owesDecision {
      lines.append(
        .init(
          "Told of it",
          decisionToldOn?.long ?? (isDecisionTold ? "yes; see the statement" : "not yet"),
          tone: isDecisionTold ? .good : .warning))
    }
    if let statement {
      lines.append(.init("Statement", "placed \(statement.on.long); \(statement.text)"))
    }
    return CasePage.Part("THE HEARING", lines)
  }

  private var contractorsPart: CasePage.Part {
    CasePage.Part(
      "CONTRACTORS",
      legs.flatMap { leg -> [CasePage.Line] in
        var words = leg.toldOn?.long ?? "not yet"
        if !leg.how.isEmpty { words += ", \(leg.how)" }
        if let answered = leg.answeredOn { words += "; answered \(answered.long): \(leg.answer)" }
        let next =
          isUntold(leg)
          ? TellContractor.proposal(for: leg)
          : leg.answeredOn == nil ? RecordContractorAnswer.proposal(for: leg) : nil
        return [
          .init("Contractor", leg.contractor.name, leads: leg.reference),
          .init(
            "Told", words, tone: untoldLegs.contains(leg) ? .warning : .plain, next),
        ]
      })
  }

  private func disclosuresPart(revealing: Bool) -> CasePage.Part {
    CasePage.Part(
      "RECORD OF DISCLOSURES",
      disclosures.map { disclosure in
        .init(
          disclosure.on.medium,
          "\(disclosure.form.label), to \(revealing ? disclosure.to : CasePage.hidden): "
            + "\(disclosure.what.withoutStop); \(disclosure.interest)")
      })
  }

  private var coursePart: CasePage.Part {
    var lines: [CasePage.Line] = pauses.map { pause in
      .init(
        "Paused", "\(pause.from.long) to \(pause.until?.long ?? "–"); \(pause.reason)",
        pause.until == nil ? Proposal(ResumeRequest.self) : nil)
    }
    lines += extensions.map {
      .init("More time", "\($0.on.long): until \($0.until.long); \($0.reason)")
    }
    if let close {
      lines.append(
        .init(
          close.kind == .done ? "Closed" : "Withdrawn",
          [close.on.long, undone?.label ?? "", close.how].filter { !$0.isEmpty }
            .joined(separator: "; ")))
    }
    return CasePage.Part("WHAT HAPPENED", lines)
  }

  private func policyPart(in district: District) -> [CasePage.Part] {
    switch kind {
    case .review, .correction:
      CasePage.policy([(.reviewWho, "Who reviews")], by: policy(in: district))
    case .directory: CasePage.policy([(.directoryRequests, "Directory")], by: policy(in: district))
    case .evidence, .transfer: []
    }
  }
}
