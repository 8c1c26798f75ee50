extension Contract {
  /// The guided questions of a contract: its facts, its signing, each provision, what follows.
  public func walk(in office: Office) -> [WalkStep] {
    factSteps + [signingStep, termStep]
      + office.profile.required.map { step(for: $0, in: office) }
      + followingSteps(in: office)
  }

  private var factSteps: [WalkStep] {
    let change = ActID(.contract, "change")
    let data =
      DataElement.allCases.filter(terms.elements.contains).map(\.label)
      + DataClass.allCases.filter(terms.classes.contains).map(\.name)
      + (terms.otherElements.isEmpty ? [] : [terms.otherElements])
    return [
      WalkStep(
        id: "description", place: "Facts", question: "What is the contract, and what is it for?",
        lookFor: "A sentence or two that families will understand, and whether it is for storage "
          + "services, educational software or both. The website notice needs both.",
        citation: Citation.contractNotice.text,
        answer: terms.description.isEmpty || terms.purposes.isEmpty ? nil : terms.description,
        choices: [WalkChoice("e", "enter it", change, ["description": ""], atOnce: false)]),
      WalkStep(
        id: "data", place: "Facts", question: "Which student data may be collected?",
        lookFor: "The contract's schedule of data, or the vendor's privacy policy. Choose classes "
          + "and elements; the website notice must state them.",
        citation: Citation.contractNotice.text,
        answer: data.isEmpty ? nil : data.joined(separator: "; "),
        choices: [WalkChoice("e", "enter it", change, ["classes": ""], atOnce: false)]),
    ]
  }

  private var signingStep: WalkStep {
    WalkStep(
      id: "signing", place: "Signing", question: "When did the last party sign?",
      lookFor: "The later of the signature dates. Five business days for the website notice are "
        + "counted from it.", citation: Citation.contractNotice.text,
      answer: signedOn.map { "signed \($0.long)" },
      choices: [
        signedOn == nil
          ? WalkChoice("s", "record the signing", ActID(.contract, "execute"), atOnce: false)
          : WalkChoice(
            "e", "correct it", ActID(.contract, "change"), ["signed": ""], atOnce: false)
      ])
  }

  private var termStep: WalkStep {
    let answer: String? =
      switch currentTerm {
      case .unknown: nil
      case .noEnd: "no end, on purpose"
      case .ends(let day): "ends \(day.long)"
      }
    return WalkStep(
      id: "term", place: "Signing", question: "When does it end?",
      lookFor: "A date, or a clear statement that it runs until someone ends it. Say the latter on "
        + "purpose, so that it is not taken for a date forgotten.", answer: answer,
      choices: [
        WalkChoice("e", "enter it", ActID(.contract, "change"), ["ends": ""], atOnce: false),
        WalkChoice(
          "n", "no end, on purpose", ActID(.contract, "change"),
          ["ends": "", "no-end": "yes"], atOnce: true),
      ])
  }

  private func step(for provision: Provision, in office: Office) -> WalkStep {
    let act = ActID(.contract, "finding")
    let number = String(provision.number)
    let kind = finding(provision)
    let place = findings[provision].map {
      [$0.page.isEmpty ? "" : "page \($0.page)", $0.clause.isEmpty ? "" : "clause \($0.clause)"]
        .filter { !$0.isEmpty }.joined(separator: ", ")
    }
    // The same answer given again keeps its place in the contract; another one starts afresh.
    func entries(_ kind: FindingKind) -> [String: String] {
      finding(provision) == kind
        ? findingEntries(provision) : ["provision": number, "finding": kind.rawValue]
    }
    return WalkStep(
      id: "provision-\(number)",
      place: "Provision \(number) of \(office.profile.required.count)",
      question: "\(provision.name): \(provision.inOurWords)",
      lookFor: provision.lookFor + (provision.difference.map { " " + $0 } ?? ""),
      citation: provision.citation.text,
      answer: kind == .notReviewed
        ? nil : kind.label + ((place ?? "").isEmpty ? "" : ", \(place ?? "")"),
      tone: kind.tone,
      choices: [
        WalkChoice("p", "present", act, entries(.present), atOnce: true),
        WalkChoice("m", "missing", act, entries(.missing), atOnce: true),
        WalkChoice("c", "conflicting", act, entries(.conflicting), atOnce: true),
        WalkChoice("e", "with page, clause, note", act, findingEntries(provision), atOnce: false),
      ])
  }

  private func followingSteps(in office: Office) -> [WalkStep] {
    guard signedOn != nil else { return [] }
    var steps: [WalkStep] = []
    let lacking = lackingProvisions(in: office)
    if !lacking.isEmpty {
      let notice = openNotice(in: office)
      steps.append(
        WalkStep(
          id: "notice-to-amend", place: "What follows",
          question: "Has the contractor been told to amend?",
          lookFor: "A dated notice that names provisions \(lacking.numbers) and sets a time you "
            + "find reasonable. Without it a contract that lacks a provision is never void.",
          citation: Citation.missingProvision.text,
          answer: notice.map { "notice of \($0.sentOn.long), until \($0.cureBy.long)" },
          tone: .warning,
          choices: [
            notice == nil
              ? WalkChoice("s", "send a notice", ActID(.contract, "notify"), atOnce: false)
              : WalkChoice("a", "record the amendment", ActID(.contract, "amend"), atOnce: false)
          ]))
    }
    steps.append(
      WalkStep(
        id: "document", place: "What follows", question: "Is the signed contract attached?",
        lookFor: "The file itself: the website notice includes the contract.",
        citation: Citation.contractNotice.text,
        answer: attachments.isEmpty ? nil : attachments.map(\.name).joined(separator: ", "),
        choices: [WalkChoice("a", "attach it", ActID(.contract, "attach"), atOnce: false)]))
    let owed = docketItems(in: office).first { $0.rule == .contractNotice }
    steps.append(
      WalkStep(
        id: "website-notice", place: "What follows", question: "Is the website notice up?",
        lookFor: "The page must carry the contract, that and when it was executed, what it is for, "
          + "and which data may be collected."
          + (owed?.due.map { " It is due \($0.long)." } ?? ""),
        citation: Citation.contractNotice.text,
        answer: owed == nil ? postings.last.map { "posted \($0.on.long)" } : nil,
        choices: [WalkChoice("p", "record where it is", ActID(.contract, "post"), atOnce: false)]))
    return steps
  }
}
