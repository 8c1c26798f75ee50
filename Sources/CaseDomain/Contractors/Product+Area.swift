extension CaseArea {
  /// The area of products.
  public static let product = CaseArea("P", "product")
}

extension Product {
  /// The acts, in the order of a case's life.
  public static let acts: [any Act<Product>.Type] = [AddProduct.self, ChangeProduct.self]

  /// The columns of the list.
  public static let columns = [
    ListColumn("number", "No.", width: 6, sorts: true),
    ListColumn("name", "Product", width: 22, grows: true, sorts: true),
    ListColumn("contractor", "Contractor", width: 18, grows: true),
    ListColumn("category", "Category", width: 16), ListColumn("grades", "Grades", width: 6),
  ]
}
