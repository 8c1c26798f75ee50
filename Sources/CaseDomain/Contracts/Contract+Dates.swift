extension Contract {
  /// The dates that undoing leaves in their order.
  public var datesInOrder: [(CivilDate?, CivilDate?)] {
    let began = inForceOn ?? signedOn
    var pairs: [(CivilDate?, CivilDate?)] = [
      (signedOn, termination?.on), (endsOn, endConfirmation?.on),
      (baseAgreement?.datedOn, signedOn), (baseAgreement?.datedOn, baseAgreement?.endsOn),
    ]
    for notice in notices { pairs += [(signedOn, notice.sentOn), (notice.sentOn, notice.cureBy)] }
    for determination in determinations {
      pairs += [(signedOn, determination.on), (determination.on, determination.setAsideOn)]
    }
    for amendment in amendments { pairs.append((signedOn, amendment.signedOn)) }
    for posting in postings { pairs.append((signedOn, posting.on)) }
    for event in postingEvents {
      pairs += [(postings.map(\.on).min(), event.on), (event.on, event.until)]
    }
    for document in publicDocuments {
      pairs += [(signedOn, document.publishedOn), (document.publishedOn, document.withdrawnOn)]
    }
    var last = signedOn
    for renewal in renewals {
      pairs.append((last, renewal.on))
      last = renewal.on
    }
    if case .ends(let day) = currentTerm { pairs.append((renewals.last?.on ?? began, day)) }
    return pairs
  }

  /// What rests on a decision or on the addendum keeps it: no amendment comes to stand after a
  /// decision that the contract is void, no finding goes by an addendum that is no part of it, and the
  /// website shows no document that is not attached.
  public func mayBecome(_ other: Contract) -> Bool {
    keepsOrder(as: other) && other.amendmentsOfVoid <= amendmentsOfVoid
      && (other.hasAddendum || !other.restsOnAddendum || !hasAddendum && restsOnAddendum)
      && (other.determination != nil || other.voidSteps.isEmpty || determination == nil)
      && other.tellingsTooMany <= tellingsTooMany
      && other.publicWithoutFile <= publicWithoutFile
  }

  /// How many documents of the website are not attached.
  private var publicWithoutFile: Int {
    publicDocuments.count { shown in !attachments.contains { $0.id == shown.document } }
  }

  /// How often somebody was told that it is not void beyond the decisions that were set aside.
  private var tellingsTooMany: Int {
    max(
      voidSteps.count { $0.kind == .tellSetAside } - determinations.compactMap(\.setAsideOn).count,
      0)
  }

  /// How many amendments a decision that holds was too early for.
  private var amendmentsOfVoid: Int {
    guard let determination else { return 0 }
    return amendments.count { $0.signedOn >= determination.on }
  }

  /// Whether a finding goes by the addendum.
  var restsOnAddendum: Bool { findings.values.contains { $0.kind == .byAddendum } }
}
