extension Exemption {
  /// Why the exemption stands as it does on a day, each as a sentence with its source; never a name.
  public func reasons(in district: District, on day: CivilDate) -> [String] {
    let past = asOf(day)
    return past.standingReasons(in: district, on: day) + past.useReasons(in: district)
      + past.signatureReasons(in: district) + past.warnings(on: day) + unknownReasons(on: day)
  }

  private func standingReasons(in district: District, on day: CivilDate) -> [String] {
    let law = Citation.exemption.text
    switch standing(in: district, on: day) {
    case .withdrawn, .ended: return end.map { [reason($0)] } ?? []
    case .superseded:
      return contract(on: day).map {
        [
          "\($0.words), so the exemption, for a tool that is unable to comply, has lost its ground: end it "
            + "[\(law)]."
        ]
      } ?? []
    case .inEffect:
      let since = effectiveSince(in: district).map { "In effect since \($0.long): the" } ?? "The"
      return [
        "\(since) use is unique and necessary, the tool is unable to comply, all four conditions are "
          + "met and \(plan == .iep ? "both signatures are" : "the signature is") on file [\(law)]."
      ]
    case .incomplete: break
    }
    let refused = Condition.allCases.filter { answer(to: $0, in: district) == .notMet }
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

  private func reason(_ end: ExemptionEnd) -> String {
    end.kind == .withdrawn
      ? "Withdrawn as of \(end.on.long): without the authorization the tool may not be used for "
        + "this child without a contract [\(Citation.exemption.text)]."
      : "Ended as of \(end.on.long): the agreement covers no use after that day."
  }

  private func useReasons(in district: District) -> [String] {
    guard let use = earlyUse(in: district) else { return [] }
    let first = daysInEffect(in: district).first
    let since =
      first.map { use.on < $0 ? "came into effect on \($0.long)" : "was not in effect on that day" }
      ?? "has not come into effect"
    return [
      "The tool was first used with the child's data on \(use.on.long), and the exemption \(since): "
        + "sharing without it needed a contract [\(Citation.contractRequired.text)]."
    ]
  }

  private func signatureReasons(in district: District) -> [String] {
    var reasons: [String] = []
    if !earlierStatements.isEmpty, !missingSigners(in: district).isEmpty {
      reasons.append(
        "The agreement was worded anew as of \(wordingDay.long). A signature on what it said before "
          + "does not count for it, so it is asked for again [\(Citation.exemption.text)].")
    }
    if let day = oneParentWithdrewOn, end == nil {
      reasons.append(
        district.choices.oneParentWithdrawalEnds
          ? "One parent withdrew on \(day.long). By the district's setting that ends the exemption, "
            + "whoever else has signed: end it [\(Citation.districtChoice.text)]."
          : "Withdrawn by one parent on \(day.long); it continues on the other's signature by the "
            + "district's setting [\(Citation.districtChoice.text)].")
    }
    if signatures.contains(where: { $0.role == .adultStudent }) {
      reasons.append(
        "The student signed as an adult. The statute names only a parent or legal guardian; "
          + (district.choices.adultStudentSigns
            ? "by the district's setting the student's own signature suffices. "
            : "so that signature is still asked for. ")
          + "Who signs for a student of \(policy(in: district).adultAge) or more is open: ask counsel "
          + "[\(Citation.exemption.text)].")
    }
    return reasons
  }

  private func warnings(on day: CivilDate) -> [String] {
    var warnings: [String] = []
    if end == nil {
      warnings += groundTakers.filter { !$0.covers(day) && $0.from <= day }.map {
        "\($0.words). End the exemption, or look at it again to say that the tool is unable to "
          + "comply once more [\(Citation.exemption.text)]."
      }
    }
    if end == nil, let reviewOn, reviewOn < day {
      warnings.append(
        "The review set for \(reviewOn.long) is late. The statute gives an exemption no end and "
          + "sets no review: the day is the district's own.")
    }
    if let answer = conditions[.effort], answer.answer == .met,
      !efforts.contains(where: { $0.on <= answer.on })
        || !searches.contains(where: { $0.on <= answer.on })
    {
      warnings.append(
        "Condition 2 was called met on \(answer.on.long), before both an attempt to contract and a "
          + "search for an equivalent were made; it counts from the day on which they were.")
    }
    if !openEvidenceRequests.isEmpty {
      warnings.append(
        "The evidence of the effort to contract and of the search was asked for and is owed; the "
          + "statute sets no day for it [\(Citation.exemption.text)].")
    }
    return warnings
  }

  /// What the record does not say of an earlier day.
  private func unknownReasons(on day: CivilDate) -> [String] {
    let later = answeredAgain(after: day).map { String($0.number) }
    guard !later.isEmpty else { return [] }
    return [
      "Last answered after this day: condition \(later.joined(separator: ", ")). An answer from before "
        + "stands among the earlier answers."
    ]
  }
}

extension CoveringContract {
  /// From when, and until when, which contract covers the product.
  var words: String {
    let reference = contract.reference(in: .contract)
    return until.map { "Contract \(reference) covers the product from \(from.long) to \($0.long)" }
      ?? "Contract \(reference) covers the product from \(from.long)"
  }
}
