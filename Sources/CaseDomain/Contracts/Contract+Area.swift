extension CaseArea {
  /// The area of contracts.
  public static let contract = CaseArea("C", "contract")
}

extension Contract {
  /// The acts, in the order of a case's life.
  public static let acts: [any Act<Contract>.Type] = [
    OpenContract.self, ChangeContract.self, RecordSigning.self, GiveFinding.self,
    TakeFromAddendum.self, RecordConflict.self, SettleConflict.self, RecordBaseAgreement.self,
    TakeBaseAgreementBack.self,
    ReviewSecurity.self,
    NotifyToAmend.self, ExtendCure.self, RecordAmendment.self, DetermineVoid.self,
    SetDeterminationAside.self, RecordVoidStep.self, PostContractNotice.self,
    RecordPostingEvent<Contract>.self, PublishDocument.self, UnpublishDocument.self,
    RecordFirstUse<Contract>.self,
    AnswerEarlyUse<Contract>.self,
    WeighIncidents.self, RenewContract.self, LetContractEnd.self, TerminateContract.self,
    ConfirmNothingKept.self,
    Attach<Contract>.self, AddNote<Contract>.self,
  ]

  /// The columns of the list.
  public static let columns: [ListColumn<ContractSummary>] = [
    .number { CaseReference(.contract, $0.number) },
    ListColumn("title", "Contract", width: 24, grows: true, sorts: true) { .text($0.title) },
    ListColumn("standing", "Standing", width: 12) { .text($0.basis.standing(on: $1).label) },
    ListColumn("signedOn", "Signed", width: 10, sorts: true) { .optional($0.signedOn) },
    ListColumn("endsOn", "Ends", width: 10, sorts: true) { .optional($0.basis.endsOn) },
    ListColumn("reviewed", "Reviewed", width: 8) { .text("\($0.reviewed)/\($0.required)") },
    ListColumn("postedOn", "Posted", width: 10) { .optional($0.postedOn) },
  ]

  /// How good or bad the standing is on a day.
  public static func tone(of summary: ContractSummary, on day: CivilDate) -> Tone {
    summary.basis.standing(on: day).tone
  }

  /// The standings by which the list can be narrowed.
  public static var standings: [ActOption] { Standing.options }
}
