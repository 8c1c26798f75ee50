extension CaseArea {
  /// The area of contractors.
  public static let contractor = CaseArea("V", "contractor")
}

extension Contractor {
  /// The acts, in the order of a case's life.
  public static let acts: [any Act<Contractor>.Type] = [
    AddContractor.self, ChangeContractor.self, RecordPledge.self, Attach<Contractor>.self,
  ]

  /// The columns of the list.
  public static let columns = [
    ListColumn("number", "No.", width: 6, sorts: true),
    ListColumn("name", "Contractor", width: 24, grows: true, sorts: true),
    ListColumn("kinds", "Kind", width: 23), ListColumn("contact", "Contact", width: 16),
    ListColumn("pledgeOn", "Pledge", width: 10),
  ]
}
