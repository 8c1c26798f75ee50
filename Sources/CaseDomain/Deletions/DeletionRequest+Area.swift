extension CaseArea {
  /// The area of deletion requests.
  public static let deletion = CaseArea("D", "deletion", noun: "deletion request")
}

extension DeletionRequest {
  /// The acts, in the order of a case's life.
  public static let acts: [any Act<DeletionRequest>.Type] = [
    OpenDeletion.self, ChangeDeletion.self, CheckRight.self, AnswerSafeguards.self, AddLeg.self,
    SendToContractor.self, RecordAcknowledgment.self, FollowUpWithContractor.self,
    ConfirmDeletion.self, RecordRefusal.self, RecordCopyKept.self, RecordCopyRestored.self,
    RecordCopyDestroyed.self, PauseDeletion.self, ResumeDeletion.self, ExtendDeletion.self,
    TellOutcome.self, WithdrawDeletion.self, Attach<DeletionRequest>.self,
    AddNote<DeletionRequest>.self,
  ]

  /// The columns of the list.
  public static let columns = [
    ListColumn("number", "No.", width: 6, sorts: true),
    ListColumn("about", "About", width: 20, grows: true),
    ListColumn("receivedOn", "Received", width: 10, sorts: true),
    ListColumn("status", "Status", width: 22), ListColumn("legs", "Answered", width: 8),
    ListColumn("outcome", "Outcome", width: 21),
    ListColumn("requester", "Asked by", width: 21),
  ]

  /// The standings by which the list can be narrowed.
  public static var standings: [ActOption] { DeletionStatus.options }
}
