extension Exemption {
  /// What stands in the way of an act on this exemption, before anything is filled in.
  public func obstacle(to verb: String, in office: Office, today: CivilDate) -> Refusal? {
    switch verb {
    case "change", "condition", "effort", "search", "sign", "end", "review": return ended
    case "withdraw": return ended ?? nothingSigned
    case "evidence-hand-over": return noOpenRequest
    default: return nil
    }
  }

  private var ended: Refusal? {
    end.map {
      Refusal(
        .ended, "The exemption was \($0.kind.rawValue) as of \($0.on.long).",
        remedy: "Open a new exemption, or undo the end if it is wrong.")
    }
  }

  private var nothingSigned: Refusal? {
    guard signatures.isEmpty else { return nil }
    return Refusal(
      .notSigned, "Nobody has signed, so there is no authorization to withdraw.",
      citation: Citation.exemption.text, remedy: "End the exemption instead.")
  }

  private var noOpenRequest: Refusal? {
    guard openEvidenceRequests.isEmpty else { return nil }
    return evidenceRequests.isEmpty
      ? Refusal(
        .noSuchEntry, "Nobody has asked for the evidence.", citation: Citation.exemption.text,
        remedy: "Record the request first.")
      : Refusal(
        .alreadyDone, "Every request for the evidence has been met.",
        citation: Citation.exemption.text, remedy: "Record a new request first.")
  }
}
