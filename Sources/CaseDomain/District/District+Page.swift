extension District {
  /// The reference under which the district's settings are shown.
  public static let reference = CaseReference(.district, 1)

  /// The settings as a page.
  public func page(in district: District, today: CivilDate, revealing: Bool) -> CasePage {
    CasePage(
      self, in: district, on: today, standing: profile.title, tone: .plain,
      reasons: [
        "Periods below are the district's own practice, not law.",
        "Answers to open questions are for the district's counsel.",
      ],
      parts: [lettersPart, websitePart, practicePart, choicesPart, policyPart, calendarPart(today)])
  }

  private var practicePart: CasePage.Part {
    let act = Proposal(SetPeriods.self)
    return CasePage.Part(
      "DISTRICT PRACTICE",
      [
        .init("To amend", "\(practice.cureDays) days after a notice", act),
        .init("To delete", "\(practice.deletionDays) days after a request", act),
        .init("Renewal", "asked \(practice.renewalLeadDays) days before the end", act),
        .init(
          "After an end",
          "confirmation expected within \(practice.endConfirmationDays) days", act),
        .init(
          "Exemptions", "looked at again every \(practice.exemptionReviewMonths) months",
          act),
        .init(
          "Corrections",
          practice.correctionDays.map { "answered within \($0) days" } ?? "no number of days", act),
      ])
  }

  private var lettersPart: CasePage.Part {
    let act = Proposal(EnterLetterhead.self)
    let asks = letterhead.saysWhomToAsk
    return CasePage.Part(
      "LETTERS",
      [
        .init(
          "Signed by",
          asks
            ? letterhead.signer + (letterhead.title.isEmpty ? "" : ", \(letterhead.title)")
            : "nobody yet: no letter can be made", tone: asks ? .plain : .warning, act),
        .init("Picture", letterhead.image.isEmpty ? "none" : "at the head of each letter", act),
        .init(
          "Letterhead",
          [
            letterhead.address.split(whereSeparator: \.isNewline).joined(separator: ", "),
            letterhead.telephone, letterhead.email, letterhead.website,
          ].filter { !$0.isEmpty }.joined(separator: "; ").orDash, act),
      ]
        + templates.map {
          .init(
            "Own template", "\($0.kind.label), in \($0.language.label)",
            Proposal(KeepTemplate.self, .set(\.kind, $0.kind), .set(\.language, $0.language)))
        }
        + Language.allCases.filter { $0 != .english }.map { language in
          let review = translationReviews.last { $0.language == language }
          return .init(
            language.label,
            review.map { "read by \($0.by), \($0.on.long)" }
              ?? "read by nobody: letters call themselves drafts of a translation",
            tone: review == nil ? .warning : .plain,
            Proposal(RecordTranslationReview.self, .set(\.language, language)))
        })
  }

  /// The public website, as the district entered it.
  var websitePart: CasePage.Part {
    let act = Proposal(EnterWebsite.self)
    guard website.isEntered else {
      return CasePage.Part(
        "PUBLIC WEBSITE",
        [.init("Address", "not entered: no website can be made", tone: .warning, act)])
    }
    let languages = [Language.english] + Language.allCases.filter(website.languages.contains)
    return CasePage.Part(
      "PUBLIC WEBSITE",
      [
        .init("Address", website.address, act),
        .init("Languages", languages.map(\.label).joined(separator: ", "), act),
        .init(
          "Colors",
          [website.color, website.accent].contains("")
            ? "the program's, where none is entered" : "\(website.color) and \(website.accent)", act
        ),
        .init(
          "Whom to ask", website.contact.isEmpty ? letterhead.signer.orDash : website.contact, act),
        .init(
          "Accessible from",
          website.accessibleFrom?.long ?? "not entered: which of the two days is the district's",
          act),
        .init(
          "List for teachers",
          website.listsForTeachers ? "on the website" : "not on the website", act),
      ])
  }

  /// That the letters in a language are drafts again, because their words changed since a person read
  /// them; each as a sentence.
  public func lapsedReviews(of printer: any LetterPrinter) -> [String] {
    Language.allCases.filter { $0 != .english }.compactMap { language in
      let version = printer.version(of: language, in: self)
      guard let last = translationReviews.last(where: { $0.language == language }),
        !version.isEmpty, !hasReviewed(language, version: version)
      else { return nil }
      return "The words of letters in \(language.label) have changed since \(last.by) read them on "
        + "\(last.on.long): they call themselves drafts until somebody reads them again."
    }
  }

  /// The open questions as the district answers them.
  var choicesPart: CasePage.Part {
    CasePage.Part(
      "OPEN QUESTIONS, AS THE DISTRICT ANSWERS THEM",
      OpenQuestion.decidable.map { question in
        let decision = decision(on: question.id)
        return .init(
          question.label,
          (answer(to: question.id).map(question.words) ?? "")
            + (decision.map { "; decided by \($0.by), \($0.on.long)" } ?? "; not decided"),
          Proposal(DecideOpenQuestion.self, .set(\.question, question.id)))
      })
  }

  private var policyPart: CasePage.Part {
    CasePage.Part(
      "POLICY",
      [.init("Policy", profile.title, link: .policy)] + policyLines
        + [
          .init(
            "Every rule", "in plain words, with what the policy says otherwise", tone: .muted,
            link: .policy)
        ])
  }

  private func calendarPart(_ today: CivilDate) -> CasePage.Part {
    let from = today.adding(days: -31)
    let days =
      calendar.appointed.filter { $0.date >= from }.prefix(6).map {
        CasePage.Line(
          $0.date.long, "\($0.name); \($0.source)" + ($0.confirmed ? "" : " (not confirmed)"),
          tone: $0.confirmed ? .plain : .warning,
          Proposal(AppointDay.self, .set(\.date, $0.date), .set(\.name, $0.name)))
      }
      + calendar.closures.filter { $0.date >= from }.map {
        CasePage.Line(
          $0.date.long, "closed: \($0.name)",
          Proposal(ReopenDay.self, .set(\.date, $0.date)))
      }
    let years = calendar.schoolYears.filter { $0.last >= from }.map {
      CasePage.Line(
        "School year", "\($0.first.long) to \($0.last.long)",
        Proposal(EnterSchoolYear.self, .set(\.first, $0.first), .set(\.last, $0.last)))
    }
    let school =
      (years.isEmpty
        ? [
          CasePage.Line(
            "School year", "not entered: school days cannot be counted", tone: .warning,
            Proposal(EnterSchoolYear.self))
        ] : years)
      + calendar.daysWithoutSchool.filter { $0.date >= from }.map {
        CasePage.Line(
          $0.date.long, "no school: \($0.name)",
          Proposal(TakeOutDayWithoutSchool.self, .set(\.date, $0.date)))
      } + [
        CasePage.Line(
          "", "enter days without school", tone: .muted, Proposal(EnterDaysWithoutSchool.self))
      ]
    return CasePage.Part("CALENDAR", Array(days) + school)
  }
}
