extension Contract: DocumentedRecord, NotedRecord {
  static let usualDocument = "signed contract"
  static let documentHint = "Signed contract, addendum, letter, …"
  static let saysWhatWasAttached = true
}

extension Contract {
  /// The refusal of what needs a signed contract, where it is not signed.
  var notSigned: Refusal? {
    guard signedOn == nil else { return nil }
    return Refusal(
      .notSigned, "The contract has not been signed.", remedy: "Record the signing first.")
  }

  /// The refusal of what a terminated contract no longer allows, where it is terminated.
  func terminated(remedy: String) -> Refusal? {
    termination.map {
      Refusal(.ended, "The contract is terminated as of \($0.on.long).", remedy: remedy)
    }
  }

  /// The products of references, as a contract mentions them.
  ///
  /// - Throws: `Refusal` for a product of another contractor.
  static func products(
    _ references: [CaseReference], of contractor: Int, in circumstances: Circumstances,
    field: String
  ) throws -> [Mention] {
    var products: [Mention] = []
    for reference in references {
      let product = try circumstances.cases.product(reference)
      guard product.contractor.number == contractor else {
        throw Refusal(
          .wrongContractor,
          "\(reference) \(product.name) belongs to \(product.contractor.name).",
          remedy: "Choose products of the contract's own contractor, or correct the product.",
          field: field)
      }
      let mention = Mention(product.number, product.name)
      if !products.contains(mention) { products.append(mention) }
    }
    return products
  }

  /// Checks the dates of a contract among themselves and against today.
  func checkDates(in circumstances: Circumstances) throws(Refusal) {
    if let signedOn {
      try circumstances.requireHappened(
        signedOn, "The signing", field: ChangeContract.id(of: \.signedOn))
    }
    if case .ends(let day) = currentTerm {
      try circumstances.require(
        end: day, notBefore: renewals.last?.on ?? inForceOn ?? signedOn,
        field: ChangeContract.id(of: \.dates.term.ends))
    }
  }

  /// The dates as the journal keeps them.
  var dateDetails: [JournalDetail] {
    ChangeContract(signedOn: signedOn).details(\.signedOn) + termDetails
  }

  /// From when to when the contract runs, as the journal keeps it.
  var termDetails: [JournalDetail] {
    ChangeContract(dates: ContractDates(of: self))
      .details(\.dates.inForceOn, \.dates.term.ends, \.dates.term.noEnd)
  }

  /// The refusal of what a contract that was determined to be void no longer allows.
  func void(remedy: String) -> Refusal? {
    determination.map {
      Refusal(
        .void, "The contract was determined to be void on \($0.on.long).",
        citation: Citation.missingProvision.text, remedy: remedy)
    }
  }

  /// Gives a finding, and keeps the one whose place it takes.
  ///
  /// - Parameter reason: what takes its place, as `an amendment of 2026-11-20`.
  mutating func give(
    _ finding: Finding?, on provision: Provision, day: CivilDate, because reason: String
  ) {
    if let past = findings[provision], past != finding {
      pastFindings.append(
        PastFinding(
          provision: provision, finding: past, until: Swift.max(day, past.on), by: reason))
    }
    findings[provision] = finding
  }
}

extension [Provision] {
  /// The numbers and names in words.
  public var words: String { map(ContractPoint.provision).words }
}
