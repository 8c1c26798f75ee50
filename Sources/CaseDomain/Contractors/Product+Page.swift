extension Product {
  /// A product asks for nothing itself.
  public func questions(in district: District) -> [Question] { [] }

  /// The product as a page.
  public func page(in district: District, today: CivilDate, revealing: Bool) -> CasePage {
    let change = Proposal(ChangeProduct.self)
    return CasePage(
      self, in: district, on: today, standing: category.orDash, tone: .plain, reasons: [],
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
          ])
      ])
  }
}
