extension CaseArea {
  /// The area of record requests.
  public static let request = CaseArea("R", "request", noun: "record request")
}

extension RecordRequest {
  /// The acts, in the order of a case's life.
  public static let acts: [any Act<RecordRequest>.Type] = [
    OpenRequest.self, ChangeRequest.self, AcknowledgeRequest.self, CheckRequester.self,
    WeighDirectory.self, SetMeeting.self, AskCopy.self, AddRequestLeg.self, TellContractor.self,
    RecordContractorAnswer.self,
    PauseRequest.self, ResumeRequest.self, ExtendRequest.self, GrantRequest.self,
    GrantInPart.self, DenyRequest.self, DiscloseRecords.self, AmendRecord.self,
    AskHearing.self, CallHearing.self, DecideHearing.self, PlaceStatement.self,
    NotifySchool.self, RecordArrival.self, CloseRequest.self, CloseUndone.self,
    WithdrawRequest.self,
    Attach<RecordRequest>.self, AddNote<RecordRequest>.self,
  ]

  /// The columns of the list.
  public static let columns: [ListColumn<RequestSummary>] = [
    .number { CaseReference(.request, $0.number) },
    ListColumn("about", "About", width: 20, grows: true) { .text($0.title) },
    ListColumn("receivedOn", "Received", width: 10, sorts: true) { .date($0.receivedOn) },
    ListColumn("dueOn", "Due", width: 10, sorts: true) { .optional($0.dueOn) },
    ListColumn("status", "Status", width: 17) { .text($0.status.label) },
    ListColumn("outcome", "Outcome", width: 15) { .text($0.outcomeWords) },
    ListColumn("capacity", "Asked by", width: 18) { .text($0.capacity.label) },
  ]

  /// How good or bad the status is; a day that has passed is bad.
  public static func tone(of summary: RequestSummary, on day: CivilDate) -> Tone {
    summary.dueOn.map { $0 < day } ?? false ? .bad : summary.status.tone
  }

  /// The standings by which the list can be narrowed.
  public static var standings: [ActOption] { RequestStatus.options }
}
