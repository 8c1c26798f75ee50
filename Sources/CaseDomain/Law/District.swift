/// The district as the rules see it: its policy, its own numbers, its choices and its calendar.
public struct District: Hashable, Sendable, Codable {
  /// The district's name, as titles and letters show it.
  public var name: String
  /// The policy the district follows.
  public var profile: PolicyProfile
  /// The district's own periods, always shown as practice and never as law.
  public var practice: Practice
  /// From which days the district followed which policy, oldest first.
  public var policyChanges: [PolicyChange] = []
  /// Answers to questions the law leaves open.
  public var choices: Choices
  /// Who decided on open questions, when and why, oldest first.
  public var decisions: [OpenDecision] = []
  /// The days that count.
  public var calendar: BusinessCalendar
  /// What stands at the head of letters.
  public var letterhead = Letterhead()
  /// The public website.
  public var website = Website()
  /// The district's own templates of letters.
  public var templates: [OwnTemplate] = []
  /// Who read the letters in a language other than English, oldest first.
  public var translationReviews: [TranslationReview] = []
  /// The documents kept with the settings, such as the policy as the board adopted it.
  public var attachments: [Attachment] = []
  /// Counts the changes to this record.
  public var revision: Int

  private enum CodingKeys: String, CodingKey {
    case profile, practice, choices, calendar, letterhead, website, templates, translationReviews,
      policyChanges, decisions, attachments, revision
    case name = "district"
  }

  /// Describes a district.
  public init(
    name: String, profile: PolicyProfile, practice: Practice = .usual,
    choices: Choices = Choices(), calendar: BusinessCalendar, revision: Int = 1
  ) {
    self.name = name
    self.profile = profile
    self.practice = practice
    self.choices = choices
    self.calendar = calendar
    self.revision = revision
  }

  /// When a rule's duty is due, by the district's calendar, and by its own number where the law names
  /// none.
  func deadline(_ rule: RuleID, from day: CivilDate) -> Deadline {
    Rulebook.deadline(rule, from: day, calendar: calendar, practice: practice)
  }

  /// The district's own template of a kind of letter in a language, if it has one.
  public func template(of kind: LetterKind, in language: Language) -> OwnTemplate? {
    templates.first { $0.kind == kind && $0.language == language }
  }

  /// Whether a person read a version of the letters in a language; English ones need no one to.
  public func hasReviewed(_ language: Language, version: String) -> Bool {
    language == .english
      || translationReviews.contains { $0.language == language && $0.version == version }
  }
}
