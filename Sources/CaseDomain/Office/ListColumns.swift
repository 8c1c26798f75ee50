extension CaseArea {
  /// The columns of the area's list, in order; `ListRow.cells` follows them.
  public var columns: [ListColumn] {
    switch self {
    case .contractor:
      [
        ListColumn("number", "No.", width: 6, sorts: true),
        ListColumn("name", "Contractor", width: 24, grows: true, sorts: true),
        ListColumn("kinds", "Kind", width: 23), ListColumn("contact", "Contact", width: 16),
        ListColumn("pledgeOn", "Pledge", width: 10),
      ]
    case .product:
      [
        ListColumn("number", "No.", width: 6, sorts: true),
        ListColumn("name", "Product", width: 22, grows: true, sorts: true),
        ListColumn("contractor", "Contractor", width: 18, grows: true),
        ListColumn("category", "Category", width: 16), ListColumn("grades", "Grades", width: 6),
      ]
    case .contract:
      [
        ListColumn("number", "No.", width: 6, sorts: true),
        ListColumn("title", "Contract", width: 24, grows: true, sorts: true),
        ListColumn("standing", "Standing", width: 12),
        ListColumn("signedOn", "Signed", width: 10, sorts: true),
        ListColumn("endsOn", "Ends", width: 10, sorts: true),
        ListColumn("reviewed", "Reviewed", width: 8), ListColumn("postedOn", "Posted", width: 10),
      ]
    case .exemption:
      [
        ListColumn("number", "No.", width: 6, sorts: true),
        ListColumn("student", "Student", width: 10, sorts: true),
        ListColumn("product", "Product", width: 20, grows: true),
        ListColumn("plan", "Plan", width: 8), ListColumn("standing", "Standing", width: 10),
        ListColumn("reviewOn", "Review", width: 10, sorts: true),
      ]
    case .deletion:
      [
        ListColumn("number", "No.", width: 6, sorts: true),
        ListColumn("about", "About", width: 20, grows: true),
        ListColumn("receivedOn", "Received", width: 10, sorts: true),
        ListColumn("status", "Status", width: 22), ListColumn("legs", "Answered", width: 8),
        ListColumn("outcome", "Outcome", width: 21),
        ListColumn("requester", "Asked by", width: 21),
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
