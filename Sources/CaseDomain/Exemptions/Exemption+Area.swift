extension CaseArea {
  /// The area of exemptions.
  public static let exemption = CaseArea("E", "exemption")
}

extension Exemption {
  /// The acts, in the order of a case's life.
  public static let acts: [any Act<Exemption>.Type] = [
    OpenExemption.self, ChangeExemption.self, AddEffort.self, AddSearch.self,
    AnswerCondition.self, SignExemption.self, RecordFirstUse<Exemption>.self,
    AnswerEarlyUse<Exemption>.self,
    ReviewExemption.self, RequestEvidence.self, HandOverEvidence.self, WithdrawExemption.self,
    EndExemption.self, Attach<Exemption>.self, AddNote<Exemption>.self,
  ]

  /// The columns of the list.
  public static let columns: [ListColumn<ExemptionSummary>] = [
    .number { CaseReference(.exemption, $0.number) },
    ListColumn("student", "Student", width: 10, sorts: true) { .text($0.student) },
    ListColumn("product", "Product", width: 20, grows: true) { .text($0.product) },
    ListColumn("plan", "Plan", width: 8) { .text($0.plan.label) },
    ListColumn("standing", "Standing", width: 10) { .text($0.basis.standing(on: $1).label) },
    ListColumn("reviewOn", "Review", width: 10, sorts: true) { .optional($0.reviewOn) },
  ]

  /// How good or bad the standing is.
  public static func tone(of summary: ExemptionSummary, on day: CivilDate) -> Tone {
    summary.basis.standing(on: day).tone
  }

  /// The standings by which the list can be narrowed.
  public static var standings: [ActOption] { ExemptionStanding.options }
}
