extension DeletionRequest: DocumentedRecord, NotedRecord {
  static let usualDocument = "request"
  static let documentHint = "The request, a letter to a contractor, a certificate, …"
  static let saysWhatWasAttached = false

  /// The decision that leaves the request as `changed`, saying so where its status moved.
  func decision(
    _ changed: DeletionRequest, _ sentence: String, _ detail: [JournalDetail]
  ) -> Decision<DeletionRequest> {
    let news = changed.status == status ? "" : " The request is now \(changed.status.label)."
    return Decision(changed, sentence + news, detail)
  }

  /// The event that every day of a request follows from.
  var coming: (day: CivilDate?, name: String) { (receivedOn, "the request came") }

  /// The refusal of an act on a request that is closed.
  var closed: Refusal? {
    close.map {
      Refusal(
        .closed, "The request was \($0.kind.rawValue) on \($0.on.long) and is closed.",
        remedy: "Open a new request, or undo the closing if it is wrong.")
    }
  }

  /// The refusal of an act on a copy that nobody watches any more.
  var withdrawn: Refusal? { close?.kind == .withdrawn ? closed : nil }

  /// The refusal of an act that waits for the end of a pause.
  var paused: Refusal? {
    openPause.map {
      Refusal(
        .paused, "The request has been paused since \($0.from.long).",
        remedy: "Let it go on with “resume” first.")
    }
  }

  /// The refusal of an act that needs the check of the right to ask.
  var unchecked: Refusal? {
    guard rightCheck == nil else { return nil }
    return Refusal(
      .rightNotChecked,
      "Nobody has checked whether the requester has the right to control the data.",
      citation: Citation.deletion.text, remedy: "Check it and record that with “verify”.")
  }
}
