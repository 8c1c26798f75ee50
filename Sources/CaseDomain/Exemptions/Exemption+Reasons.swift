extension Exemption {
  /// Why the exemption stands as it does, each as a sentence with its source; never a name.
  public func reasons(in district: District, on day: CivilDate) -> [String] {
    standingReasons(in: district) + warnings(in: district, on: day)
  }

  private func standingReasons(in district: District) -> [String] {
    let law = Citation.exemption.text
    if let end {
      return end.kind == .withdrawn
        ? [
          "Withdrawn as of \(end.on.long): without the authorization the tool may not be used for "
            + "this child without a contract [\(law)]."
        ]
        : ["Ended as of \(end.on.long): the agreement covers no use after that day."]
    }
    guard standing == .incomplete else {
      return [
        "The use is unique and necessary, the tool is unable to comply, all four conditions are "
          + "met and \(plan == .iep ? "both signatures are" : "the signature is") on file [\(law)]."
      ]
    }
    let refused = Condition.allCases.filter { answer(to: $0) == .notMet }
    guard refused.isEmpty else {
      return refused.map {
        "Condition \($0.number), \($0.name), is not met: the tool may not be used under an "
          + "exemption [\($0.citation)]."
      }
    }
    return [
      "Something is still missing, so the tool may not be used under this agreement yet [\(law)]."
    ]
  }

  private func warnings(in district: District, on day: CivilDate) -> [String] {
    var warnings: [String] = []
    if end == nil, let reviewOn, reviewOn < day {
      warnings.append(
        "The review set for \(reviewOn.long) is late. The statute gives an exemption no end and "
          + "sets no review: the day is the district's own.")
    }
    if signatures.contains(where: { $0.role == .adultStudent }) {
      warnings.append(
        "The student signed as an adult. The statute names only a parent or legal guardian, so "
          + "that signature is still asked for; who signs for a student of "
          + "\(district.profile.adultAge) or more is open: ask counsel [\(Citation.exemption.text)]."
      )
    }
    if !openEvidenceRequests.isEmpty {
      warnings.append(
        "The evidence of the effort to contract and of the search was asked for and is owed; the "
          + "statute sets no day for it [\(Citation.exemption.text)].")
    }
    return warnings
  }
}
