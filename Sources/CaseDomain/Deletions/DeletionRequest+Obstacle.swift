extension DeletionRequest {
  /// What stands in the way of an act on this request, before anything is filled in.
  public func obstacle(to verb: String, in office: Office, today: CivilDate) -> Refusal? {
    switch verb {
    case "change", "verify", "safeguard", "add-leg", "withdraw": closed
    case "send": closed ?? paused ?? unchecked(office) ?? unsafe ?? nobodyReady(for: verb)
    case "follow-up", "extend": closed ?? paused ?? nobodyReady(for: "follow-up")
    case "acknowledge", "confirm", "refuse", "keep-copy": closed ?? nobodyReady(for: verb)
    case "restored", "copy-destroyed":
      (close?.kind == .withdrawn ? closed : nil) ?? nobodyReady(for: verb)
    case "pause": closed ?? paused
    case "resume": closed ?? notPaused
    case "answer": closed ?? paused ?? unanswered(office)
    default: nil
    }
  }

  private var closed: Refusal? {
    close.map {
      Refusal(
        .closed, "The request was \($0.kind.rawValue) on \($0.on.long) and is closed.",
        remedy: "Open a new request, or undo the closing if it is wrong.")
    }
  }

  private var paused: Refusal? {
    openPause.map {
      Refusal(
        .paused, "The request has been paused since \($0.from.long).",
        remedy: "Let it go on with “resume” first.")
    }
  }

  private var notPaused: Refusal? {
    guard openPause == nil else { return nil }
    return Refusal(
      .notPaused, "The request is not paused.", remedy: "There is nothing to resume.")
  }

  private func unchecked(_ office: Office) -> Refusal? {
    guard let rightCheck else {
      return Refusal(
        .rightNotChecked,
        "Nobody has checked whether the requester has the right to control the data"
          + (requester == .student ? ", as a student of \(office.profile.adultAge) or more." : "."),
        citation: Citation.deletion.text, remedy: "Check it and record that with “verify”.")
    }
    guard !rightCheck.holds else { return nil }
    return Refusal(
      .rightNotChecked,
      "By the check of \(rightCheck.on.long) the requester has no right to control the data.",
      citation: Citation.deletion.text,
      remedy: "Tell the requester with “answer”, or check again with “verify”.")
  }

  private var unsafe: Refusal? {
    if safeguards?.onlyCopy == true {
      return Refusal(
        .onlyCopy, "A contractor holds the only copy of a record the district must keep.",
        citation: Citation.recordsKept.text,
        remedy: "Export the record to the district, then answer “safeguard” again.")
    }
    if safeguards?.accessRequestOpen == true {
      return Refusal(
        .accessRequestOpen, "Somebody has asked to see these records and has not seen them yet.",
        citation: Citation.accessFirst.text,
        remedy: "Meet that request first, then answer “safeguard” again.")
    }
    guard safeguards?.onlyCopy != nil else {
      return Refusal(
        .notAnswered,
        "Nobody has said whether a contractor holds the only copy of a record that must be kept.",
        citation: Citation.recordsKept.text, remedy: "Answer it with “safeguard”.")
    }
    guard safeguards?.accessRequestOpen != nil else {
      return Refusal(
        .notAnswered, "Nobody has said whether a request to see these records is open.",
        citation: Citation.accessFirst.text, remedy: "Answer it with “safeguard”.")
    }
    return nil
  }

  private func nobodyReady(for verb: String) -> Refusal? {
    guard !legs.contains(where: { $0.allows(verb) }) else { return nil }
    return switch verb {
    case "send":
      Refusal(
        .legNotReady, "Every contractor has been asked.",
        remedy: "Add another contractor with “add-leg”.")
    case "restored", "copy-destroyed":
      Refusal(
        .legNotReady, "No contractor is known to keep a disaster-recovery copy.",
        citation: Citation.deletion.text, remedy: "Record its answer with “keep-copy” first.")
    case "acknowledge":
      Refusal(
        .legNotReady, "No contractor has an acknowledgement outstanding.",
        remedy: "Send the request first, or record the answer itself.")
    default:
      Refusal(
        .legNotReady, "No contractor has been asked and has yet to answer.",
        remedy: "Send the request first.")
    }
  }

  private func unanswered(_ office: Office) -> Refusal? {
    if rightCheck == nil { return unchecked(office) }
    if rightCheck?.holds == false { return nil }
    let open = legs.filter { !$0.state.isAnswered }
    guard !open.isEmpty else { return nil }
    return Refusal(
      .legsOpen,
      "\(open.map(\.contractor.name).joined(separator: ", ")) "
        + (open.count == 1 ? "has" : "have") + " yet to answer.",
      remedy: "Record what each contractor answered first, or record that the requester withdrew.")
  }
}
