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
  public static let columns: [ListColumn<Contractor>] = [
    .number { $0.reference },
    ListColumn("name", "Contractor", width: 24, grows: true, sorts: true) { .text($0.name) },
    ListColumn("kinds", "Kind", width: 23) { contractor in
      let kinds = ContractorKind.allCases.filter(contractor.kinds.contains)
      return .text(kinds.map(\.rawValue).joined(separator: ", "))
    },
    ListColumn("contact", "Contact", width: 16) { .text($0.contact) },
    ListColumn("pledgeOn", "Pledge", width: 10) { .optional($0.pledge?.on) },
  ]
}
