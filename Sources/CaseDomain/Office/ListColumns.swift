extension CaseArea {
  /// The columns of the area's list, in order; `ListRow.cells` follows them.
  public var columns: [ListColumn] {
    switch self {
    case .contractor:
      [
        ListColumn("number", "No.", sorts: true), ListColumn("name", "Contractor", sorts: true),
        ListColumn("kinds", "Kind"), ListColumn("contact", "Contact"),
        ListColumn("pledgeOn", "Pledge"),
      ]
    case .product:
      [
        ListColumn("number", "No.", sorts: true), ListColumn("name", "Product", sorts: true),
        ListColumn("contractor", "Contractor"), ListColumn("category", "Category"),
        ListColumn("grades", "Grades"),
      ]
    case .contract:
      [
        ListColumn("number", "No.", sorts: true), ListColumn("title", "Contract", sorts: true),
        ListColumn("standing", "Standing"), ListColumn("reviewed", "Reviewed"),
        ListColumn("signedOn", "Signed", sorts: true), ListColumn("endsOn", "Ends", sorts: true),
        ListColumn("postedOn", "Posted"),
      ]
    case .exemption:
      [
        ListColumn("number", "No.", sorts: true), ListColumn("student", "Student", sorts: true),
        ListColumn("product", "Product"), ListColumn("plan", "Plan"),
        ListColumn("standing", "Standing"), ListColumn("reviewOn", "Review", sorts: true),
      ]
    case .deletion:
      [
        ListColumn("number", "No.", sorts: true), ListColumn("about", "About"),
        ListColumn("requester", "Asked by"), ListColumn("receivedOn", "Received", sorts: true),
        ListColumn("status", "Status"), ListColumn("outcome", "Outcome"),
        ListColumn("legs", "Answered"),
      ]
    case .district: []
    }
  }
}

extension CaseArea {
  /// The standings by which the area's list can be narrowed.
  public var standings: [ActOption] {
    switch self {
    case .contract: Standing.allCases.map { ActOption($0.rawValue, $0.label) }
    case .exemption: ExemptionStanding.allCases.map { ActOption($0.rawValue, $0.label) }
    case .deletion: DeletionStatus.allCases.map { ActOption($0.rawValue, $0.label) }
    case .contractor, .product, .district: []
    }
  }
}
