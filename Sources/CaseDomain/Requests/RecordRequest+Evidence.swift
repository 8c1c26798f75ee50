extension RecordRequest {
  /// What the exemption whose evidence is asked for reads of the request.
  public var evidenceCase: EvidenceCase {
    let end: String? =
      if close?.kind == .withdrawn { "withdrawn" } else if answer?.outcome == .denied {
        "denied"
      } else { close == nil ? nil : "closed" }
    return EvidenceCase(
      reference, receivedOn: receivedOn,
      from: requesterName.isEmpty ? capacity.label : requesterName, end: end)
  }
}
