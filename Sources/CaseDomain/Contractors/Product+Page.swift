extension Product {
  /// The product as a page.
  public func page(in district: District, today: CivilDate, revealing: Bool) -> CasePage {
    let change = Proposal(ChangeProduct.self)
    return CasePage(
      self, in: district, on: today, standing: category.orDash, tone: .plain,
      reasons: lastApplicability?.reasons ?? [], missingWithin: 60,
      parts: [
        CasePage.Part(
          "PRODUCT",
          [
            .init(
              "Contractor", contractor.name,
              leads: contractor.reference(in: .contractor)),
            .init("Category", category.orDash, change),
            .init("Purpose", purpose.orDash, change),
            .init("Grades", grades.orDash, change),
            .init("Address", address.orDash, change),
          ]),
        applicabilityPart,
      ]
        + CasePage.policy(
          ApplicabilityLimb.allCases.compactMap { limb in limb.topic.map { ($0, limb.label) } },
          by: policy(in: district)))
  }

  private var applicabilityPart: CasePage.Part {
    let answer = Proposal(AnswerApplicability.self)
    let standing = applicabilityStanding
    var lines: [CasePage.Line] = [
      .init("What follows", standing.label, tone: standing.tone, answer)
    ]
    if let last = lastApplicability {
      lines += ApplicabilityLimb.allCases.map { limb in
        .init(
          limb.label,
          (last[limb].map { $0 ? "yes" : "no" } ?? "not answered") + " [\(limb.citation.text)]",
          tone: last[limb] == nil ? .muted : .plain, answer)
      }
      lines += [
        .init("Looked at", last.words, answer),
        .init(
          "Look again", last.again.map { "\($0.long) (practice)" } ?? "no day set",
          tone: last.again == nil ? .muted : .plain, answer),
      ]
    }
    lines += applicability.dropLast().reversed().map {
      .init("Before", "\($0.standing.label); \($0.words)", tone: .muted)
    }
    return CasePage.Part("DOES THE LAW APPLY?", lines)
  }
}

extension Applicability {
  /// When, by whom and on what grounds it was answered.
  fileprivate var words: String {
    "\(on.long), by \(by)" + (why.isEmpty ? "" : "; \(why.withoutStop)")
  }
}
