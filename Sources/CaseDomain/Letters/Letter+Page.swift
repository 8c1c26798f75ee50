extension Letter {
  /// The letter as a page; its words are added by whoever holds them.
  public func page(in district: District, today: CivilDate, revealing: Bool) -> CasePage {
    CasePage(
      self, in: district, on: today,
      standing: standing.label + (sending.map { " \($0.on.long)" } ?? ""), tone: standing.tone,
      reasons: reasons(revealing: !kind.namesPeople || revealing),
      parts: [aboutPart(revealing: revealing), sendingPart(revealing: revealing)]
        + [
          CasePage.documents(of: self),
          CasePage.notes(of: self, revealing: !kind.namesPeople || revealing),
        ],
      hidesNames: kind.namesPeople && !revealing)
  }

  private func reasons(revealing isRevealing: Bool) -> [String] {
    var reasons: [String] = []
    switch standing {
    case .made: reasons.append("It counts once it is marked as sent; nothing was recorded yet.")
    case .sent: reasons.append("What was sent is kept below as it was, with its fingerprint.")
    case .setAside:
      if let setAside {
        reasons.append(
          "Not sent, \(setAside.on.long)" + (isRevealing ? ": \(setAside.why)" : "; . shows why"))
      }
    }
    if isDraft {
      reasons.append(
        "Nobody had said that a person read these letters in \(language.label), so that it calls itself "
          + "a draft of a translation.")
    }
    return reasons
  }

  private func aboutPart(revealing: Bool) -> CasePage.Part {
    let hidden = kind.namesPeople && !revealing
    var lines: [CasePage.Line] = [.init("Kind", kind.label)]
    if let about, let concerned {
      lines.append(.init("About", "\(about) \(concerned.name)", leads: about))
    }
    if let contractor {
      lines.append(
        .init("Contractor", contractor.name, leads: contractor.reference(in: .contractor)))
    }
    let to = entry.addressee.joined(separator: ", ")
    lines += [
      .init("To", to.isEmpty ? kind.audience.words : hidden ? "hidden" : to),
      .init("E-mail", entry.email.isEmpty ? "–" : hidden ? "hidden" : entry.email),
      .init("Dated", entry.dated.long), .init("Language", language.label),
      .init("Subject", hidden ? "hidden" : subject),
      .init("Template", template), .init("Journal", "made after entry \(journalHead)"),
    ]
    return CasePage.Part("LETTER", lines)
  }

  private func sendingPart(revealing: Bool) -> CasePage.Part {
    guard let sending else { return CasePage.Part("SENDING", []) }
    let hidden = kind.namesPeople && !revealing
    return CasePage.Part(
      "SENDING",
      [
        .init("Sent", sending.on.long, tone: .good),
        .init("How", hidden ? sending.channel.label : sending.how),
        .init("Proof", hidden ? "hidden" : sending.proof.orDash),
      ])
  }
}

extension LetterKind.Audience {
  /// Who reads it, where no name was entered.
  var words: String {
    switch self {
    case .contractor: "the contractor"
    case .person, .staff: "nobody named"
    case .families: "every family concerned"
    case .everyone: "whoever looks at the website"
    }
  }
}

extension CasePage {
  /// Says that the case of a letter is not any more as the letter found it.
  public mutating func sayCaseChanged() {
    reasons.append(
      "Its case has changed since it was made: read whether it still says what is so, or make another."
    )
  }

  /// Says how plainly a letter to families reads, as advice.
  public mutating func add(_ reading: LetterReading?) {
    guard let reading else { return }
    let tenths = Int((reading.grade * 10).rounded())
    let count = reading.advice.count
    reasons.append(
      "It reads at grade \(tenths / 10).\(tenths % 10); "
        + (count == 0
          ? "no sentence asks to be plainer." : "\(count.counted("sentence")) could be plainer."))
    let place = parts.firstIndex { $0.heading == "DOCUMENTS" } ?? parts.endIndex
    parts.insert(
      Part(
        "PLAIN LANGUAGE",
        reading.advice.map { Line("Advice", "\($0.advice) — \($0.sentence)", tone: .warning) }),
      at: place)
    parts.removeAll(where: \.lines.isEmpty)
  }

  /// Shows what a letter says, line by line, before its documents.
  public mutating func addText(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let part = Part("WHAT IT SAYS", lines.map { Line("", String($0)) })
    let place = parts.firstIndex { $0.heading == "DOCUMENTS" } ?? parts.endIndex
    parts.insert(part, at: place)
  }
}

extension CasePage.Line {
  /// A letter, as the page of its case lists it.
  public init(_ letter: LetterSummary) {
    let reference = CaseReference(.letter, letter.number)
    self.init(
      reference.description,
      "\(letter.standing.label)\(letter.sentOn.map { " \($0.medium)" } ?? ""), dated "
        + "\(letter.datedOn.medium)"
        + (letter.language == .english ? "" : ", \(letter.language.label)") + "; \(letter.title)",
      tone: letter.standing.tone, leads: reference)
  }
}
