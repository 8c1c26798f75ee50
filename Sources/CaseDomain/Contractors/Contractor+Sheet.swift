extension Contractor {
  /// The vendor as a page.
  public func sheet(in office: Office, today: CivilDate, revealing: Bool) -> CaseSheet {
    let change = ActID(.contractor, "change")
    let kind = kinds.map(\.rawValue).sorted().joined(separator: " and ")
    var reasons: [String] = []
    if let pledge {
      reasons.append(
        "A pledge of \(pledge.on.long) is on file. It supports a contract and never replaces one "
          + "[\(Citation.contractRequired.text)].")
    }
    if contracts.isEmpty {
      reasons.append(
        "No contract is on file; without one the vendor is an operator only "
          + "[\(Citation.operators.text)].")
    }
    return CaseSheet(
      reference: reference, revision: revision, title: name,
      standing: kind.isEmpty ? "kind not entered" : kind, tone: kind.isEmpty ? .warning : .plain,
      reasons: reasons,
      missing: kinds.isEmpty
        ? [
          .init(
            "Say whether it is an operator, a consultant or both",
            citation: Citation.definitions.text, act: change)
        ] : [],
      parts: [
        CaseSheet.Part(
          "CONTRACTOR",
          [
            .init("Contact", contact.orDash, act: change),
            .init("E-mail", email.orDash, act: change),
            .init("Telephone", telephone.orDash, act: change),
            .init("Remark", remark.orDash, act: change),
            .init(
              "Pledge", pledge.map { "\($0.on.long), \($0.place)" } ?? "none on file",
              act: ActID(.contractor, "pledge")),
          ]),
        CaseSheet.Part(
          "PRODUCTS",
          products.map {
            .init(
              CaseReference(.product, $0.number).description, $0.name,
              leads: CaseReference(.product, $0.number))
          }),
        CaseSheet.Part(
          "CONTRACTS",
          contracts.map {
            .init(
              CaseReference(.contract, $0.number).description, $0.name,
              leads: CaseReference(.contract, $0.number))
          }),
        CaseSheet.documents(attachments, act: ActID(.contractor, "attach")),
      ].filter { !$0.lines.isEmpty },
      acts: CaseSheet.offers(for: self, in: office, today: today))
  }

  /// What the form of an act holds when it opens on this vendor.
  public func prefill(
    for verb: String, in office: Office, today: CivilDate
  ) -> [String: String] {
    guard verb == "change" else { return [:] }
    return [
      "name": name, "kinds": kinds.map(\.rawValue).sorted().joined(separator: ","),
      "contact": contact, "email": email, "telephone": telephone, "remark": remark,
    ]
  }
}
