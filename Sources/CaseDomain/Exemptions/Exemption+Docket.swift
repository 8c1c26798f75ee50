extension Exemption {
  /// Everything of the exemption that is due or waited for, whatever the day.
  public func docketItems(in office: Office) -> [DocketItem] {
    guard end == nil else { return evidenceItems }
    return statementItems + conditionItems + signatureItems(in: office) + reviewItems(in: office)
      + evidenceItems
  }

  private var statementItems: [DocketItem] {
    let change = ActID(.exemption, "change")
    var items: [DocketItem] = []
    if uniqueAndNecessary.isEmpty {
      items.append(
        DocketItem(
          .duty, "Say why the use is unique and necessary", citation: Citation.exemption.text,
          settle: change, prefill: ["unique-and-necessary": ""]))
    }
    if unableToComply.isEmpty {
      items.append(
        DocketItem(
          .duty, "Say in what the tool is unable to comply", citation: Citation.exemption.text,
          settle: change, prefill: ["unable-to-comply": ""]))
    }
    return items
  }

  private var conditionItems: [DocketItem] {
    Condition.allCases.filter { $0 != .agreement }.flatMap(items)
  }

  private func items(for condition: Condition) -> [DocketItem] {
    func item(_ sentence: String, _ verb: String, _ prefill: [String: String] = [:]) -> DocketItem {
      DocketItem(
        .duty, sentence, citation: condition.citation, settle: ActID(.exemption, verb),
        prefill: prefill)
    }
    let prefill = ["condition": condition.rawValue]
    switch answer(to: condition) {
    case .met: return []
    case .notMet:
      return [
        item(
          "Resolve condition \(condition.number), which is not met, or end the exemption",
          "condition", prefill)
      ]
    case .unanswered:
      var items: [DocketItem] = []
      if condition == .effort && efforts.isEmpty {
        items.append(item("Record the effort to contract with the operator", "effort"))
      }
      if condition == .effort && searches.isEmpty {
        items.append(item("Record the search for an equivalent that complies", "search"))
      }
      return items.isEmpty
        ? [item("Answer condition \(condition.number): \(condition.name)", "condition", prefill)]
        : items
    }
  }

  private func signatureItems(in office: Office) -> [DocketItem] {
    missingSigners.map { signer in
      DocketItem(
        .waiting, "Sign the agreement", citation: Citation.exemption.text,
        waitingOn: signer.label(in: office), settle: ActID(.exemption, "sign"),
        prefill: ["role": signer.role.rawValue])
    }
  }

  private func reviewItems(in office: Office) -> [DocketItem] {
    let review = ActID(.exemption, "review")
    if let reviewOn {
      return [
        DocketItem(
          .duty, "Look at the exemption again", due: reviewOn, from: reviewedOn.last,
          rule: .exemptionReview, authority: .districtPractice,
          citation: Citation.districtPractice.text, settle: review)
      ]
    }
    guard standing == .inEffect else { return [] }
    return [
      DocketItem(
        .duty, "Set the day of the next review", citation: Citation.districtPractice.text,
        settle: review)
    ]
  }

  private var evidenceItems: [DocketItem] {
    openEvidenceRequests.map { position, request in
      DocketItem(
        .duty, "Provide the evidence asked for on \(request.receivedOn.medium)",
        citation: Citation.exemption.text, settle: ActID(.exemption, "evidence-hand-over"),
        prefill: ["request": String(position)])
    }
  }
}
