extension Contract {
  /// Decides a command about a contract.
  ///
  /// - Throws: `Refusal` where the rules or plain consistency do not allow it.
  public static func decide(
    _ command: ContractCommand, on record: Contract?, in circumstances: Circumstances
  ) throws -> Decision<Contract> {
    if case .draft(let draft) = command { return try open(draft, circumstances) }
    guard let contract = record else {
      throw Refusal(
        .noSuchRecord, "There is no such contract.", remedy: "Look it up with `contract list`.")
    }
    if let obstacle = contract.obstacle(
      to: command.verb, in: circumstances.office, today: circumstances.today)
    {
      throw obstacle
    }
    switch command {
    case .draft(let draft): return try open(draft, circumstances)
    case .change(_, let correction): return try contract.change(correction, circumstances)
    case .execute(_, let signedOn, let inForceOn, let term):
      return try contract.execute(signedOn, inForceOn, term, circumstances)
    case .find(_, let provision, let finding):
      return try contract.find(provision, finding, circumstances)
    case .notify(_, let notice): return try contract.notify(notice, circumstances)
    case .extendCure(_, let until, let why):
      return try contract.extendCure(until, why, circumstances)
    case .amend(_, let amendment): return try contract.amend(amendment, circumstances)
    case .post(_, let posting): return try contract.post(posting, circumstances)
    case .renew(_, let renewal): return try contract.renew(renewal, circumstances)
    case .letEnd(_, let day): return try contract.letEnd(day, circumstances)
    case .terminate(_, let termination): return try contract.terminate(termination, circumstances)
    case .confirmEnd(_, let confirmation):
      return try contract.confirmEnd(confirmation, circumstances)
    case .attach(_, let path, let role): return contract.attach(path, role, circumstances)
    case .note(_, let text): return contract.note(text, circumstances)
    }
  }

  private static func open(
    _ draft: ContractDraft, _ circumstances: Circumstances
  ) throws -> Decision<Contract> {
    guard let reference = draft.contractor else {
      throw Refusal(
        .noSuchRecord, "The contract names no contractor.",
        remedy: "Choose one on file, or type the name of a new one.", field: "contractor")
    }
    let contractor = try circumstances.register.contractor(reference)
    var contract = Contract(
      contractor: Tag(contractor.number, contractor.name),
      products: try products(draft.products, of: contractor.number, circumstances),
      terms: draft.terms, signedOn: draft.signedOn, inForceOn: draft.inForceOn, term: draft.term)
    try contract.checkDates(circumstances)
    if !draft.remark.isEmpty {
      contract.notes.append(
        Note(on: circumstances.today, by: circumstances.actor.name, text: draft.remark))
    }
    return Decision(
      contract, verb: "draft", "Contract opened with \(contract.title).",
      [JournalDetail("contractor", reference.description)]
        + contract.products.map {
          JournalDetail("product", CaseReference(.product, $0.number).description)
        }
        + contract.dateDetails)
  }

  private func change(
    _ correction: ContractCorrection, _ circumstances: Circumstances
  ) throws -> Decision<Contract> {
    var changed = self
    changed.products = try Self.products(
      correction.products, of: contractor.number, circumstances)
    changed.terms = correction.terms
    changed.inForceOn = correction.inForceOn
    if let day = correction.signedOn {
      guard signedOn != nil else {
        throw Refusal(
          .notSigned, "The signing has not been recorded yet.",
          remedy: "Record it with “Record the signing”; a correction can follow.",
          field: "signed")
      }
      changed.signedOn = day
    }
    if renewals.isEmpty {
      changed.term = correction.term
    } else {
      changed.renewals[renewals.count - 1].term = correction.term
    }
    try changed.checkDates(circumstances)
    guard changed != self else { throw Self.unchanged }
    return Decision(
      changed, verb: "change", "\(reference) changed: \(changed.title).",
      changed.changes(since: self, in: circumstances)
        + changed.dateDetails.filter { !dateDetails.contains($0) })
  }

  private func attach(
    _ path: String, _ role: String, _ circumstances: Circumstances
  ) -> Decision<Contract> {
    var changed = self
    changed.attachments.append(
      Attachment(reading: path, role: role, on: circumstances.today))
    return Decision(
      changed, verb: "attach", "Document attached to \(reference) as \(role).")
  }

  private func note(_ text: String, _ circumstances: Circumstances) -> Decision<Contract> {
    var changed = self
    changed.notes.append(
      Note(on: circumstances.today, by: circumstances.actor.name, text: text))
    return Decision(changed, verb: "note", "Note added to \(reference).")
  }

  private static func products(
    _ references: [CaseReference], of contractor: Int, _ circumstances: Circumstances
  ) throws -> [Tag] {
    var tags: [Tag] = []
    for reference in references {
      let product = try circumstances.register.product(reference)
      guard product.contractor.number == contractor else {
        throw Refusal(
          .wrongContractor,
          "\(reference) \(product.name) belongs to \(product.contractor.name).",
          remedy: "Choose products of the contract's own contractor, or correct the product.",
          field: "products")
      }
      if !tags.contains(where: { $0.number == product.number }) {
        tags.append(Tag(product.number, product.name))
      }
    }
    return tags
  }

  static let unchanged = Refusal(
    .unchanged, "Nothing was changed.", remedy: "Change a field, or go back with Esc.")

  /// Checks the dates of a contract among themselves and against today.
  func checkDates(_ circumstances: Circumstances) throws(Refusal) {
    if let signedOn {
      try circumstances.requireHappened(signedOn, "The signing", field: "signed")
    }
    if case .ends(let day) = currentTerm {
      try circumstances.require(
        end: day, notBefore: renewals.last?.on ?? inForceOn ?? signedOn, field: "ends")
    }
  }

  /// The dates as the journal keeps them.
  var dateDetails: [JournalDetail] {
    var details: [JournalDetail] = []
    if let signedOn { details.append(JournalDetail("signed", signedOn.iso)) }
    if let inForceOn { details.append(JournalDetail("in-force", inForceOn.iso)) }
    switch currentTerm {
    case .unknown: break
    case .ends(let day): details.append(JournalDetail("ends", day.iso))
    case .noEnd: details.append(JournalDetail("no-end", "yes"))
    }
    return details
  }
}

extension ContractCommand {
  /// The verb of the act, as its `ActID` spells it.
  public var verb: String {
    switch self {
    case .draft: "draft"
    case .change: "change"
    case .execute: "execute"
    case .find: "finding"
    case .notify: "notify"
    case .extendCure: "extend-cure"
    case .amend: "amend"
    case .post: "post"
    case .renew: "renew"
    case .letEnd: "let-end"
    case .terminate: "terminate"
    case .confirmEnd: "confirm-end"
    case .attach: "attach"
    case .note: "note"
    }
  }
}
