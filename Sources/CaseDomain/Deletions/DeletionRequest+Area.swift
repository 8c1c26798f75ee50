extension CaseArea {
  /// The area of deletion requests.
  public static let deletion = CaseArea("D", "deletion", noun: "deletion request")
}

extension DeletionRequest {
  /// The acts, in the order of a case's life.
  public static let acts: [any Act<DeletionRequest>.Type] = [
    OpenDeletion.self, ChangeDeletion.self, RecordParentJoined.self, CheckRight.self,
    AnswerSafeguards.self, AddLeg.self, SendToContractor.self, RecordAcknowledgment.self,
    FollowUpWithContractor.self,
    ConfirmDeletion.self, RecordRefusal.self, RecordPartlyDeleted.self,
    RecordSilence.self, ContestAnswer.self, TellToHold.self, LiftHold.self, RecordCopyKept.self,
    RecordCopyRestored.self,
    RecordCopyDestroyed.self, PauseDeletion.self, ResumeDeletion.self, ExtendDeletion.self,
    TellOutcome.self, WithdrawDeletion.self, Attach<DeletionRequest>.self,
    AddNote<DeletionRequest>.self,
  ]

  /// The columns of the list.
  public static let columns: [ListColumn<DeletionSummary>] = [
    .number { CaseReference(.deletion, $0.number) },
    ListColumn("about", "About", width: 20, grows: true) { .text($0.title) },
    ListColumn("receivedOn", "Received", width: 10, sorts: true) { .date($0.receivedOn) },
    ListColumn("status", "Status", width: 22) { .text($0.status.label) },
    ListColumn("legs", "Answered", width: 8) { .text("\($0.answered)/\($0.legs)") },
    ListColumn("outcome", "Outcome", width: 21) { .text($0.outcome.label) },
    ListColumn("requester", "Asked by", width: 21) { .text($0.requester.label) },
  ]

  /// How good or bad the status is.
  public static func tone(of summary: DeletionSummary, on day: CivilDate) -> Tone {
    summary.status.tone
  }

  /// The standings by which the list can be narrowed.
  public static var standings: [ActOption] { DeletionStatus.options }
}
