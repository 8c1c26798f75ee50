extension Contractor {
  /// Decides a command about a vendor.
  ///
  /// - Throws: `Refusal` for a name already in use or a date after today.
  public static func decide(
    _ command: ContractorCommand, on record: Contractor?, in circumstances: Circumstances
  ) throws -> Decision<Contractor> {
    if case .add(let entry) = command {
      try requireFree(entry.name, except: nil, circumstances)
      var contractor = Contractor(name: entry.name)
      contractor.take(entry)
      return Decision(
        contractor, verb: "add", "Contractor \(entry.name) added.", contractor.details)
    }
    guard var contractor = record else {
      throw Refusal(
        .noSuchRecord, "There is no such contractor.",
        remedy: "Look it up with `contractor list`.")
    }
    switch command {
    case .add: throw Contract.unchanged
    case .change(_, let entry):
      try requireFree(entry.name, except: contractor.number, circumstances)
      contractor.take(entry)
      guard contractor != record else { throw Contract.unchanged }
      return Decision(
        contractor, verb: "change", "\(contractor.reference) changed: \(contractor.name).",
        contractor.changes(since: record ?? contractor, in: circumstances) + contractor.details)
    case .pledge(_, let pledge):
      try circumstances.requireHappened(pledge.on, "The pledge", field: "on")
      contractor.pledge = pledge
      return Decision(
        contractor, verb: "pledge",
        "Pledge of \(contractor.name) recorded. A pledge supports a contract and never replaces "
          + "one.", [JournalDetail("on", pledge.on.iso)])
    case .attach(_, let path, let role):
      contractor.attachments.append(
        Attachment(reading: path, role: role, on: circumstances.today))
      return Decision(
        contractor, verb: "attach", "Document attached to \(contractor.reference) as \(role).")
    }
  }

  private mutating func take(_ entry: ContractorEntry) {
    name = entry.name
    kinds = entry.kinds
    contact = entry.contact
    email = entry.email
    telephone = entry.telephone
    remark = entry.remark
  }

  private var details: [JournalDetail] {
    kinds.isEmpty
      ? []
      : [JournalDetail("kinds", kinds.map(\.rawValue).sorted().joined(separator: ","))]
  }

  private static func requireFree(
    _ name: String, except number: Int?, _ circumstances: Circumstances
  ) throws {
    guard let other = try circumstances.register.contractor(named: name),
      other.number != number
    else { return }
    throw Refusal(
      .codeInUse, "\(other) is already called \(name).",
      remedy: "Use that contractor, or give this one another name.", field: "name")
  }

  /// Nothing is due on a vendor's record itself.
  public func docketItems(in office: Office) -> [DocketItem] { [] }

  /// Nothing stands in the way of an act on a vendor's record.
  public func obstacle(to verb: String, in office: Office, today: CivilDate) -> Refusal? { nil }
}
