extension Contract {
  /// Everything of the contract that is due or waited for, whatever the day.
  public func docketItems(in office: Office) -> [DocketItem] {
    if endConfirmation != nil { return owedNotice(in: office).map { [$0] } ?? [] }
    guard signedOn != nil else {
      return [
        DocketItem(
          .duty, "Record the signing",
          settle: ActID(.contract, "execute"))
      ]
    }
    var items: [DocketItem] = []
    if let notice = owedNotice(in: office) { items.append(notice) }
    if let inForceOn, inForceOn != signedOn {
      items.append(DocketItem(.event, "The contract comes into force", due: inForceOn))
    }
    if termination == nil { items += reviewItems(in: office) }
    items += endItems(in: office)
    return items
  }

  /// The website notice that is owed, if one is (§ 10-234bb(g)(1)).
  ///
  /// Each execution owes one; whether a renewal does too is the district's choice.
  private func owedNotice(in office: Office) -> DocketItem? {
    guard let executed = executedOn(in: office) else { return nil }
    var owedFrom = executed
    if office.choices.renewalRestartsNotice, let renewal = renewals.last {
      owedFrom = max(owedFrom, renewal.on)
    }
    guard !postings.contains(where: { $0.on >= owedFrom }) else { return nil }
    return DocketItem(
      .duty, "Post the website notice",
      deadline: Rulebook.deadline(
        .contractNotice, from: owedFrom, calendar: office.calendar, practice: office.practice),
      settle: ActID(.contract, "post"))
  }

  private func reviewItems(in office: Office) -> [DocketItem] {
    var items: [DocketItem] = []
    let left = provisions(.notReviewed, in: office)
    if let next = left.first {
      items.append(
        DocketItem(
          .duty,
          left.count == office.profile.required.count
            ? "Review the \(left.count) provisions"
            : "Finish the review: \(left.count) of \(office.profile.required.count) left",
          settle: ActID(.contract, "finding"), prefill: ["provision": String(next.number)]))
    }
    if let notice = openNotice(in: office) {
      items.append(
        DocketItem(
          .waiting, "Amend the contract: provisions \(notice.provisions.numbers)",
          due: notice.cureBy, from: notice.sentOn, rule: .cureTime,
          authority: .districtPractice, citation: Citation.missingProvision.text,
          waitingOn: contractor.name, settle: ActID(.contract, "amend"),
          prefill: ["provisions": notice.provisions.numbers]))
    } else if !lackingProvisions(in: office).isEmpty {
      items.append(
        DocketItem(
          .duty,
          "Send a notice to amend: provisions \(lackingProvisions(in: office).numbers)",
          settle: ActID(.contract, "notify")))
    }
    return items
  }

  private func endItems(in office: Office) -> [DocketItem] {
    guard let endsOn else {
      guard currentTerm == .unknown else { return [] }
      return [
        DocketItem(
          .duty, "Enter the end date, or that there is none on purpose",
          settle: ActID(.contract, "change"), prefill: ["ends": ""])
      ]
    }
    var items: [DocketItem] = []
    if termination == nil && lettingEndSince == nil {
      items.append(
        DocketItem(
          .duty, "Renew, or let it end on \(endsOn.medium)",
          deadline: Rulebook.deadline(
            .renewalLead, from: endsOn, calendar: office.calendar, practice: office.practice),
          settle: ActID(.contract, "renew")))
    } else {
      items.append(DocketItem(.event, "The contract ends", due: endsOn))
    }
    items.append(
      DocketItem(
        .waiting, "Confirm that nothing is kept",
        deadline: Rulebook.deadline(
          .endConfirmation, from: endsOn, calendar: office.calendar,
          practice: office.practice),
        waitingOn: contractor.name, settle: ActID(.contract, "confirm-end")))
    return items
  }
}
