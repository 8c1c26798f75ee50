extension Contract {
  /// The attached documents that nobody chose for the website, those that look like the contract first.
  ///
  /// What was taken off, as for a child's name in it, is offered no more.
  var documentsNotShown: [Attachment] {
    let chosen = Set(publicDocuments.map(\.document))
    let left = attachments.filter { !chosen.contains($0.id) }
    return left.filter(\.belongsToContract) + left.filter { !$0.belongsToContract }
  }

  /// The amendments and addenda that nobody chose for the website, nor took off it.
  private var amendmentsNotChosen: [Attachment] {
    documentsNotShown.filter(\.isAmendment)
  }

  /// The act that shows a document, as its form opens for it.
  func showing(_ document: Attachment) -> Proposal {
    Proposal(
      PublishDocument.self, .set(\.document, document.id), .set(\.title, document.called),
      .set(\.part, document.part))
  }

  /// The document of the website that an act names by its number.
  ///
  /// - Throws: `Refusal` where the website shows no document of that number.
  func shownDocument(_ number: Int, field: String) throws(Refusal) -> Int {
    guard
      let index = publicDocuments.lastIndex(where: {
        $0.document == number && $0.withdrawnOn == nil
      })
    else {
      let shown = shownDocuments.map { String($0.document) }
      throw Refusal(
        .noSuchEntry, "The website shows no document \(number) of \(reference).",
        remedy: shown.isEmpty
          ? "It shows none of it." : "It shows \(shown.joined(separator: ", ")).", field: field)
    }
    return index
  }

  /// Which documents the website shows; asked once the district has one.
  func documentsQuestion(in district: District) -> Question? {
    guard district.website.isEntered || !publicDocuments.isEmpty else { return nil }
    let shown = shownDocuments
    let left = documentsNotShown
    let choices = zip("123456789", left).map { key, document in
      Question.Choice(key, "show “\(document.called)”", showing(document))
    }
    return Question(
      "documents", place: "What follows", "Which documents does the website show?",
      lookFor:
        "The contract itself, with its amendments and its addendum. Only what is chosen here "
        + "is public: look for names and signatures that do not belong there." + whatElseToShow,
      citation: Citation.contractNotice.text,
      answer: shown.isEmpty ? nil : shown.map { "“\($0.title)”" }.joined(separator: ", "),
      choices: choices
        + (shown.isEmpty
          ? [] : [Question.Choice("t", "take one off", Proposal(UnpublishDocument.self))])
        + (left.isEmpty
          ? [Question.Choice("a", "attach another", Proposal(Attach<Contract>.self))] : []),
      tasks: endConfirmation == nil && district.website.isEntered ? documentTasks : [], order: 6)
  }

  private var documentTasks: [Question.Task] {
    guard shownDocuments.contains(where: { $0.part == .contract }) else {
      return [
        .wanted(
          "Choose the contract's documents for the website",
          documentsNotShown.first.map(showing) ?? Proposal(Attach<Contract>.self))
      ]
    }
    return amendmentsNotChosen.map {
      .wanted("Show “\($0.called)” on the website, which is part of the contract", showing($0))
    }
  }

  /// The documents of the website that nobody knows can be read aloud, which federal law asks of a
  /// public body's website from the district's own day on.
  func accessibilityQuestion(in district: District) -> Question? {
    let hard =
      isPosted || postings.isEmpty ? shownDocuments.filter { !$0.reading.isAccessible } : []
    guard let first = hard.first else { return nil }
    let unknown = hard.count { $0.reading == .unknown }
    let doubt =
      unknown == 0
      ? ""
      : hard.count == 1
        ? ", of which nobody knows whether it can be" : ", \(unknown) of which nobody knows about"
    let sentence =
      "Replace \(hard.count.counted("document")) of the website that cannot be read aloud\(doubt)"
    var replacing = Proposal(PublishDocument.self, .set(\.inPlaceOf, first.document))
    if first.reading == .unknown {
      replacing = Proposal(
        PublishDocument.self, .set(\.document, first.document), .set(\.title, first.title),
        .ask(\.accessible))
    }
    let citation = Citation.accessibleWebsite.text
    guard let due = district.website.accessibleFrom else {
      return Question(
        unasked: "accessibility", [.wanted(sentence, replacing)], citation: citation, order: 6)
    }
    return Question(
      unasked: "accessibility",
      [
        .due(
          DocketItem(
            .duty, sentence, due: due, authority: .statute, citation: citation, settle: replacing))
      ], order: 6)
  }

  /// What the website shows of the contract, and what happened to it there.
  func websitePart(in district: District) -> CasePage.Part {
    var lines = publicDocuments.map { shown -> CasePage.Line in
      guard let withdrawnOn = shown.withdrawnOn else {
        return .init(
          "Shown",
          "“\(shown.title)”, \(shown.part.label), \(shown.words); since \(shown.publishedOn.long)",
          tone: shown.reading.isAccessible ? .good : .warning,
          Proposal(UnpublishDocument.self, .set(\.document, shown.document)))
      }
      return .init(
        "Shown before",
        "“\(shown.title)”, \(shown.publishedOn.long) to \(withdrawnOn.long): "
          + shown.withdrawnWhy.withoutStop, tone: .muted)
    }
    if district.website.isEntered || !publicDocuments.isEmpty {
      lines += documentsNotShown.map {
        .init("Not shown", "\($0.role), \($0.name)", tone: .muted, showing($0))
      }
    }
    return CasePage.Part("WEBSITE", lines + eventLines)
  }
}

extension PublicDocument {
  /// What it is, as a line of the page says it.
  fileprivate var words: String {
    [kind.label, pages.map { $0.counted("page") }, reading.label].compactMap(\.self)
      .joined(separator: ", ")
  }
}

extension Attachment {
  /// What of the contract it is, as its role says.
  var part: ContractPart {
    if role.nameKey.contains("amendment") { return .amendment }
    if role.nameKey.contains("addendum") { return .addendum }
    return belongsToContract ? .contract : .other
  }

  /// Whether it is a part of the contract that is added to it.
  var isAmendment: Bool {
    ["amendment", "addendum"].contains { role.nameKey.contains($0) }
  }

  /// Whether it looks like the contract or a part of it.
  var belongsToContract: Bool {
    isAmendment || ["contract", "agreement"].contains { role.nameKey.contains($0) }
  }

  /// What the website calls it, unless somebody says otherwise.
  var called: String { role.prefix(1).uppercased() + role.dropFirst() }
}
