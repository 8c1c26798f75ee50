extension CaseArea {
  /// The district's own settings: one case, never numbered beyond 1.
  public static let district = CaseArea("B", "district", plural: "settings")
}

/// The settings are a case like the others, of which there is one.
extension District: CaseRecord {
  /// The kind of case.
  public static var area: CaseArea { .district }

  /// The settings, whatever they are asked by.
  public static var only: CaseReference? { reference }

  /// The acts that have a form.
  public static let acts: [any Act<District>.Type] = [
    RenameDistrict.self, EnterLetterhead.self, EnterWebsite.self, KeepTemplate.self,
    DropTemplate.self,
    RecordTranslationReview.self, FollowPolicy.self, KeepAdoptedPolicy.self,
    DecideOpenQuestion.self, SetPeriods.self, AppointDay.self,
    RemoveAppointedDay.self, CloseDay.self, ReopenDay.self,
    EnterSchoolYear.self, EnterDaysWithoutSchool.self, TakeOutDayWithoutSchool.self,
  ]

  /// The act that says who signs letters, without which none is made.
  public static let enterLetterhead: any Act.Type = EnterLetterhead.self

  /// The act by which a district follows another policy; the screens show first what differs.
  public static let follow = ActKind(FollowPolicy.self)

  /// The acts on the policy and what it leaves open, which the command line has in a place of their own.
  public static let policyActs = [
    follow, ActKind(DecideOpenQuestion.self), ActKind(KeepAdoptedPolicy.self),
  ]

  /// There is no list of districts.
  public static var columns: [ListColumn<District>] { [] }

  /// The one number there is, whatever is set.
  public var number: Int {
    get { Self.reference.number }
    set {}
  }

  /// The district's name.
  public var title: String { name }
}
