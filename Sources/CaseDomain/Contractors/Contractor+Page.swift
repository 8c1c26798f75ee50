extension Contractor {
  /// The vendor as a page.
  public func page(in district: District, today: CivilDate, revealing: Bool) -> CasePage {
    let change = Proposal(ChangeContractor.self)
    let kind = kinds.map(\.rawValue).sorted().joined(separator: " and ")
    var reasons: [String] = []
    if let pledge {
      reasons.append(
        "A pledge of \(pledge.on.long) is on file. It supports a contract and never replaces one "
          + "[\(Citation.contractRequired.text)].")
    }
    return CasePage(
      self, in: district, on: today, standing: kind.isEmpty ? "kind not entered" : kind,
      tone: kind.isEmpty ? .warning : .plain, reasons: reasons,
      parts: [
        CasePage.Part(
          "CONTRACTOR",
          [
            .init("Contact", contact.orDash, change),
            .init("E-mail", email.orDash, change),
            .init("Telephone", telephone.orDash, change),
            .init("Remark", remark.orDash, change),
            .init(
              "Pledge", pledge.map { "\($0.on.long), \($0.place)" } ?? "none on file",
              Proposal(RecordPledge.self)),
          ]),
        CasePage.Part(
          "PRODUCTS",
          products.map {
            .init(
              $0.reference(in: .product).description, $0.name,
              leads: $0.reference(in: .product))
          }),
        CasePage.documents(of: self),
      ])
  }
}
