extension CaseArea {
  /// The area of contracts.
  public static let contract = CaseArea("C", "contract")
}

extension Contract {
  /// The acts, in the order of a case's life.
  public static let acts: [any Act<Contract>.Type] = [
    OpenContract.self, ChangeContract.self, RecordSigning.self, GiveFinding.self,
    NotifyToAmend.self, ExtendCure.self, RecordAmendment.self, PostContractNotice.self,
    RenewContract.self, LetContractEnd.self, TerminateContract.self, ConfirmNothingKept.self,
    Attach<Contract>.self, AddNote<Contract>.self,
  ]

  /// The columns of the list.
  public static let columns = [
    ListColumn("number", "No.", width: 6, sorts: true),
    ListColumn("title", "Contract", width: 24, grows: true, sorts: true),
    ListColumn("standing", "Standing", width: 12),
    ListColumn("signedOn", "Signed", width: 10, sorts: true),
    ListColumn("endsOn", "Ends", width: 10, sorts: true),
    ListColumn("reviewed", "Reviewed", width: 8), ListColumn("postedOn", "Posted", width: 10),
  ]

  /// The standings by which the list can be narrowed.
  public static var standings: [ActOption] { Standing.options }
}
