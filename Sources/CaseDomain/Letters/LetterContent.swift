/// What the letters of a kind say of a case.
///
/// Each token is stated once, for the subject, the text, the page and the list in the manual.
protocol LetterContent: Sendable {
  /// The kind of case it is about.
  associatedtype Record: CaseRecord
  /// The tokens of its templates.
  static var tokens: [LetterToken<Self>] { get }
  /// What only the writer can say, which the form asks first; nothing where the case says all.
  static var asks: PartialKeyPath<MakeLetter>? { get }
  /// What stands in the way of such a letter on a case.
  static func obstacle(on record: Record, in circumstances: Circumstances) -> Refusal?
  /// What its form opens with.
  static func open(
    _ entry: inout LetterEntry, on record: Record, for contractor: Int?,
    in circumstances: Circumstances)
  /// Whose it is, where it goes to a contractor.
  static func contractors(of record: Record) -> [Mention]
  /// Takes what it says from the case.
  ///
  /// - Throws: `Refusal` for what the case or the entry lacks.
  init(
    _ record: Record, for contractor: Mention?, _ entry: LetterEntry,
    in language: Language, _ circumstances: Circumstances
  ) throws
  /// Keeps with the letter what of the case it is about.
  func mark(_ letter: inout Letter)
  /// The act on the case that the sending of it is, where it is one; a refusal where the case is not as the
  /// letter says any more.
  static func answer(
    _ letter: Letter, sent sending: LetterSending, on record: Record,
    in circumstances: Circumstances
  ) throws -> (any Act)?
}

extension LetterContent {
  static var asks: PartialKeyPath<MakeLetter>? { nil }
  static func open(
    _ entry: inout LetterEntry, on record: Record, for contractor: Int?,
    in circumstances: Circumstances
  ) {}
  static func contractors(of record: Record) -> [Mention] { [] }
  func mark(_ letter: inout Letter) {}
  static func answer(
    _ letter: Letter, sent sending: LetterSending, on record: Record,
    in circumstances: Circumstances
  ) -> (any Act)? { nil }
}

extension LetterKind {
  /// What the letters of the kind say.
  var content: any LetterContent.Type {
    switch self {
    case .noticeToAmend: NoticeToAmendLetter.self
    case .voidDetermination: VoidDeterminationLetter.self
    case .exemptionAgreement: ExemptionAgreementLetter.self
    case .exemptionEvidence: ExemptionEvidenceLetter.self
    case .deletionRequest: DeletionRequestLetter.self
    case .deletionFollowUp: DeletionFollowUpLetter.self
    case .deletionAgain: DeletionAgainLetter.self
    case .deletionCertificate: DeletionCertificateLetter.self
    case .deletionAnswer: DeletionAnswerLetter.self
    case .deletionRefusal: DeletionRefusalLetter.self
    case .familyBreachNotice: FamilyBreachLetter.self
    case .laterBreachNotice: LaterBreachLetter.self
    case .breachCorrection: BreachCorrectionLetter.self
    case .websiteBreachNotice: WebsiteBreachNotice.self
    case .annualNotice: AnnualNoticeLetter.self
    case .requestAcknowledgment: RequestAcknowledgmentLetter.self
    case .requestGrant: RequestGrantLetter.self
    case .requestDenial: RequestDenialLetter.self
    case .requestHearing: RequestHearingLetter.self
    case .requestDecision: RequestDecisionLetter.self
    case .toolDecision: ToolDecisionLetter.self
    }
  }

  /// The act that marks such a letter as sent: what goes to families is recorded with the numbers of
  /// those it reached.
  var sentBy: any Act<Letter>.Type {
    switch self {
    case .familyBreachNotice, .laterBreachNotice: TellByLetter.self
    case .annualNotice: TellAddressByLetter.self
    default: SendLetter.self
    }
  }

  /// The kind of case it is about.
  public var area: CaseArea {
    func area<Content: LetterContent>(_ type: Content.Type) -> CaseArea { Content.Record.area }
    return area(content)
  }

  /// What its templates may name: what every letter has, and what this kind has.
  public var tokens: [TokenAbout] {
    func tokens<Content: LetterContent>(_ type: Content.Type) -> [TokenAbout] {
      Content.tokens.map(\.about)
    }
    return LetterFrame.tokens.map(\.about) + tokens(content)
  }
}
