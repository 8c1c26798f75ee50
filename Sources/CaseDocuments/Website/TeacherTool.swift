import CaseDomain

/// A product on the website's list of what teachers may use.
///
/// It rests on what the website tells anyway: what one child may use under an exemption is never on it.
struct TeacherTool: Sendable {
  /// The product.
  let product: Product
  /// The contracts in force that cover it; none where it may be used because no student data goes to it.
  let contracts: [SiteEntry]
  /// Whether the product has a page.
  let hasPage: Bool

  /// Through which day one of the contracts is in force; `nil` where none has an end.
  var until: CivilDate? {
    if case .yes(let until) = ProductPage.Use(contracts) { until } else { nil }
  }
}

extension SiteIndex {
  /// What teachers may use, by name; none where the district has no such list.
  static func teacherTools(
    _ content: SiteContent, _ products: [(product: Product, entries: [Int])],
    _ entries: [SiteEntry]
  ) -> [TeacherTool] {
    guard content.district.website.listsForTeachers else { return [] }
    var tools: [TeacherTool] = []
    var pages: [Int: ProductPage.Use] = [:]
    for (product, places) in products {
      let all = places.map { entries[$0] }
      let contracts = all.filter(\.allowsUse)
      pages[product.number] = ProductPage.Use(all)
      if !contracts.isEmpty {
        tools.append(TeacherTool(product: product, contracts: contracts, hasPage: true))
      }
    }
    for product in content.withoutStudentData {
      let page = pages[product.number]
      // What was taken down may have been so for its name.
      guard page?.isAllowed != true, page != .withdrawn else { continue }
      tools.append(TeacherTool(product: product, contracts: [], hasPage: page != nil))
    }
    return tools.map { ($0.product.name.nameKey, $0) }
      .sorted { ($0.0, $0.1.product.number) < ($1.0, $1.1.product.number) }.map(\.1)
  }
}
