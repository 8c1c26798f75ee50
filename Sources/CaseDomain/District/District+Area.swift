extension CaseArea {
  /// The district's own settings: one case, never numbered beyond 1.
  public static let district = CaseArea("B", "district", plural: "settings")
}

/// The settings are a case like the others, of which there is one; it owes nothing itself.
extension District: CaseRecord {
  /// The kind of case.
  public static var area: CaseArea { .district }

  /// The settings, whatever they are asked by.
  public static var only: CaseReference? { reference }

  /// The acts that have a form.
  public static let acts: [any Act<District>.Type] = [
    RenameDistrict.self, EnterLetterhead.self, EnterWebsite.self, KeepTemplate.self,
    DropTemplate.self,
    RecordTranslationReview.self, SetPeriods.self, AnswerOpenQuestions.self, AppointDay.self,
    RemoveAppointedDay.self, CloseDay.self, ReopenDay.self, LetClosedDaysMove.self,
    EnterSchoolYear.self, EnterDaysWithoutSchool.self, TakeOutDayWithoutSchool.self,
  ]

  /// The act that says who signs letters, without which none is made.
  public static let enterLetterhead: any Act.Type = EnterLetterhead.self

  /// There is no list of districts.
  public static var columns: [ListColumn<District>] { [] }

  /// The one number there is, whatever is set.
  public var number: Int {
    get { Self.reference.number }
    set {}
  }

  /// The district's name.
  public var title: String { name }

  /// No documents are kept with the settings, whatever is set.
  public var attachments: [Attachment] {
    get { [] }
    set {}
  }

  /// The settings ask for nothing.
  public func questions(in district: District) -> [Question] { [] }
}
