extension CaseArea {
  /// The area of exemptions.
  public static let exemption = CaseArea("E", "exemption")
}

extension Exemption {
  /// The acts, in the order of a case's life.
  public static let acts: [any Act<Exemption>.Type] = [
    OpenExemption.self, ChangeExemption.self, AddEffort.self, AddSearch.self,
    AnswerCondition.self, SignExemption.self, ReviewExemption.self, RequestEvidence.self,
    HandOverEvidence.self, WithdrawExemption.self, EndExemption.self, Attach<Exemption>.self,
    AddNote<Exemption>.self,
  ]

  /// The columns of the list.
  public static let columns = [
    ListColumn("number", "No.", width: 6, sorts: true),
    ListColumn("student", "Student", width: 10, sorts: true),
    ListColumn("product", "Product", width: 20, grows: true),
    ListColumn("plan", "Plan", width: 8), ListColumn("standing", "Standing", width: 10),
    ListColumn("reviewOn", "Review", width: 10, sorts: true),
  ]

  /// The standings by which the list can be narrowed.
  public static var standings: [ActOption] { ExemptionStanding.options }
}
