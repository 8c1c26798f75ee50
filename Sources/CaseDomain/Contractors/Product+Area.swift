extension CaseArea {
  /// The area of products.
  public static let product = CaseArea("P", "product")
}

extension Product {
  /// The acts, in the order of a case's life.
  public static let acts: [any Act<Product>.Type] = [
    AddProduct.self, ChangeProduct.self, AnswerApplicability.self,
  ]

  /// The columns of the list.
  public static let columns: [ListColumn<ProductSummary>] = [
    .number { CaseReference(.product, $0.number) },
    ListColumn("name", "Product", width: 22, grows: true, sorts: true) { .text($0.name) },
    ListColumn("contractor", "Contractor", width: 18, grows: true) { .text($0.contractor) },
    ListColumn("standing", "The law", width: 18) { summary, _ in .text(summary.standing.label) },
    ListColumn("category", "Category", width: 16) { .text($0.category) },
    ListColumn("grades", "Grades", width: 6) { .text($0.grades) },
  ]

  /// How good or bad the standing is.
  public static func tone(of summary: ProductSummary, on day: CivilDate) -> Tone {
    summary.standing.tone
  }

  /// What a list shows of it.
  public var summary: ProductSummary {
    ProductSummary(
      number: number, name: name, contractor: contractor.name, standing: applicabilityStanding,
      category: category, grades: grades)
  }

  /// The standings by which the list can be narrowed.
  public static var standings: [ActOption] { ApplicabilityStanding.options }
}
