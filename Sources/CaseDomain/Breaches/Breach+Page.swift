extension Breach {
  /// The lists of those affected are documents, and a contractor's notice may have one.
  public func mayNamePeople(_ document: Attachment) -> Bool { true }

  /// The breach as a page.
  public func page(in district: District, today: CivilDate, revealing: Bool) -> CasePage {
    let late = clocks(in: district).count { $0.isLate(on: today) }
    let standing = standing(in: district)
    var page = CasePage(
      self, in: district, on: today, standing: standing.label + (late > 0 ? ", \(late) late" : ""),
      tone: standing.tone, reasons: reasons(in: district, on: today),
      parts: [
        CasePage.Part(
          "CLOCKS",
          clocks(in: district).map {
            .init(
              $0.what, $0.words(on: today),
              tone: $0.isLate(on: today) ? .bad : $0.doneOn == nil ? .warning : .good)
          }), whoPart, whatPart, whenPart, wavesPart, happenedPart,
      ]
        + CasePage.policy(
          [
            (.familyBreachNotice, "Telling families"),
            (.breachAddressee, "Whom the contractor tells"),
            (.earlierBreachNotice, "A shorter time"),
          ], by: policy(in: district))
        + [CasePage.documents(of: self), CasePage.notes(of: self)])
    page.lead = soonPart(in: district, on: today)
    return page
  }

  private var whoPart: CasePage.Part {
    let count = Proposal(CountAffected.self)
    return CasePage.Part(
      "WHO",
      counts.map { .init("Affected", "\($0.words); \($0.source), \($0.on.long)", count) }
        + (counts.isEmpty ? [.init("Affected", "not known yet", tone: .warning, count)] : [])
        + [
          .init(
            "Told",
            told.grouped
              + (leftOrListed.map {
                ", not to be reached \(unreached.grouped), left \(max($0, 0).grouped)"
              } ?? ""),
            tone: leftOrListed == 0 ? .good : .plain, tellProposal())
        ]
        + lists.enumerated().map { index, list in
          .init(
            "List \(index + 1)", list.words, tone: isTold(list) ? .plain : .warning,
            attachment: document(ofList: index + 1)?.id)
        }
        + unreachable.map {
          .init(
            "Not to be reached", "\($0.students.grouped), \($0.on.long): \($0.why)",
            Proposal(RecordUnreachable.self))
        })
  }

  private var whatPart: CasePage.Part {
    let change = Proposal(ChangeBreach.self)
    let describe = Proposal(DescribeBreachData.self, .ask(\.data.classes))
    let personal = PersonalInformation.allCases.filter(data.kinds.contains).map(\.label)
    let directory = DataElement.allCases.filter(data.directory.contains).map(\.label)
    var lines: [CasePage.Line] = [.init("Held by", holder.label, change)]
    if let contractor {
      lines.append(
        .init("Contractor", contractor.name, leads: contractor.reference(in: .contractor)))
    }
    if !subProcessor.isEmpty { lines.append(.init("Sub-processor", subProcessor, change)) }
    lines += products.map { .init("Product", $0.name, leads: $0.reference(in: .product)) }
    if let contract {
      lines.append(.init("Contract", contract.name, leads: contract.reference(in: .contract)))
    }
    lines += [
      .init("Data", data.words.orDash, describe),
      .init("Directory", directory.joined(separator: "; ").orDash, describe),
      .init("General law", personal.joined(separator: "; ").orDash, describe),
      .init(
        "Encrypted", data.encrypted.map { $0 ? "yes, and the key is safe" : "no" } ?? "not known",
        describe),
    ]
    return CasePage.Part("WHAT", lines)
  }

  private var whenPart: CasePage.Part {
    let change = Proposal(ChangeBreach.self)
    let days = [occurredFrom, occurredTo].compactMap(\.self).map(\.long)
    var lines: [CasePage.Line] = [
      .init(
        "Released",
        days.isEmpty ? "not known" : occurredPrecision.words + days.joined(separator: " to "),
        change)
    ]
    lines += discoveries.map { discovery in
      let source = discovery.source.isEmpty ? "" : " (\(discovery.source.withoutStop))"
      let counts = discovery.on == discoveredOn ? "; it counts" : ""
      return .init(
        "Discovered",
        "\(discovery.precision.words)\(discovery.on.long), says \(discovery.by.withoutStop)"
          + source + counts, Proposal(AddDiscovery.self))
    }
    lines += notices.enumerated().map { .init("Notice \($0 + 1)", $1.words) }
    if let restoredOn { lines.append(.init("Restored", restoredOn.long, change)) }
    return CasePage.Part("WHEN", lines)
  }

  private var wavesPart: CasePage.Part {
    var lines: [CasePage.Line] = waves.enumerated().map { index, wave in
      .init(
        "Wave \(index + 1)", wave.words,
        tone: wave.bounced > 0 && wave.secondAttemptOn == nil ? .warning : .plain)
    }
    lines += holderTellings.map { .init("The holder told", "\($0.on.long): \($0.how)") }
    lines += postings.map {
      .init(
        "On the website", "\($0.on.long), \($0.address)\($0.sha256.asFingerprint)",
        tone: isPosted && $0 == newestPosting ? .good : .plain, Self.posting)
    }
    lines += eventLines
    if let attorneyGeneralOn {
      lines.append(.init("Attorney General", "told \(attorneyGeneralOn.long)"))
    }
    if let delay = lawEnforcementDelay {
      lines.append(
        .init(
          "Law enforcement",
          "asked to wait \(delay.from.long)"
            + (delay.until.map { ", until \($0.long)" } ?? ", still") + "; \(delay.by)",
          Proposal(RecordLawEnforcementDelay.self)))
    }
    if let services = identityServices {
      lines.append(
        .init(
          "Identity services",
          "offered \(services.on.long), free until \(services.until.long); \(services.how)",
          Proposal(OfferIdentityServices.self)))
    }
    return CasePage.Part("TELLING FAMILIES", lines)
  }

  private var happenedPart: CasePage.Part {
    var lines: [CasePage.Line] = []
    if let falseAlarm {
      lines.append(.init("False alarm", "\(falseAlarm.on.long): \(falseAlarm.why)"))
      if let day = falseAlarm.correctedOn {
        lines.append(.init("Corrected", "\(day.long): \(falseAlarm.correctedHow)"))
      }
      if let day = falseAlarm.liftedOn { lines.append(.init("A breach again", day.long)) }
    }
    for closing in closings {
      lines.append(
        .init("Closed", closing.on.long + (closing.remark.isEmpty ? "" : ": \(closing.remark)")))
      if let day = closing.reopenedOn {
        lines.append(.init("Opened again", "\(day.long): \(closing.reopenedWhy)"))
      }
    }
    return CasePage.Part("WHAT BECAME OF IT", lines)
  }
}

extension BreachNotice {
  /// The notice as a line of the page.
  fileprivate var words: String {
    var parts = [receivedOn.long + (time.isEmpty ? "" : " at \(time)")]
    parts += [from, channel, brings].map(\.withoutStop).filter { !$0.isEmpty }
    if let sentOn { parts.append("sent \(sentOn.long)") }
    if let needsNoWave {
      let day = decidedOn.map { ", decided \($0.long)" } ?? ""
      parts.append("nobody to tell: \(needsNoWave.withoutStop)\(day)")
    }
    return parts.joined(separator: "; ")
  }
}

extension BreachWave {
  /// The wave as a line of the page.
  fileprivate var words: String {
    var parts = [
      "\(sentOn.long), \(whom) told, by \(channel.label)"
        + (why.isEmpty ? "" : " (\(why.withoutStop))")
    ]
    if let notice { parts.append("after notice \(notice)") }
    if everyone { parts.append("everyone who may be affected") }
    if toldBefore > 0 { parts.append("\(toldBefore.grouped) of them told before") }
    if let households { parts.append(households.counted("household")) }
    if let adultStudents { parts.append("\(adultStudents.counted("adult student")) alone") }
    if !proof.isEmpty { parts.append(proof.withoutStop) }
    if bounced > 0 {
      let again = secondAttemptOn.map { ", tried again \($0.long): \(secondAttempt)" } ?? ""
      parts.append("\(bounced.grouped) came back\(again)")
    }
    return parts.joined(separator: "; ")
  }
}
