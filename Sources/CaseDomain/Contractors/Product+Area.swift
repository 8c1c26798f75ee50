extension CaseArea {
  /// The area of products.
  public static let product = CaseArea("P", "product")
}

extension Product {
  /// The acts, in the order of a case's life.
  public static let acts: [any Act<Product>.Type] = [AddProduct.self, ChangeProduct.self]

  /// The columns of the list.
  public static let columns: [ListColumn<Product>] = [
    .number { $0.reference },
    ListColumn("name", "Product", width: 22, grows: true, sorts: true) { .text($0.name) },
    ListColumn("contractor", "Contractor", width: 18, grows: true) { .text($0.contractor.name) },
    ListColumn("category", "Category", width: 16) { .text($0.category) },
    ListColumn("grades", "Grades", width: 6) { .text($0.grades) },
  ]
}
