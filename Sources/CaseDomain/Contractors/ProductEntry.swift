/// What is entered about a product.
struct ProductEntry: Hashable, Sendable {
  var name = ""
  var contractor: CaseReference?
  var category = ""
  var purpose = ""
  var address = ""
  var grades = ""

  static let fields: [Field<Self>] = [
    Field("name", "Name", \.name, .text, required: true, hint: "The product's name."),
    Field(
      "contractor", "Contractor", \.contractor, .lookup(.contractor), required: true,
      hint: "The vendor that runs it."),
    Field("category", "Category", \.category, .text, hint: "What kind of product it is."),
    Field("purpose", "Purpose", \.purpose, .longText, hint: "What it is used for."),
    Field(
      "address", "Address", \.address, .text, hint: "Its address on the web.",
      limit: TextLimit.longLine),
    Field("grades", "Grades", \.grades, .text, hint: "The grades that use it: K-5."),
  ]
}

extension ProductEntry {
  /// What is on record.
  init(of product: Product) {
    self.init(
      name: product.name, contractor: product.contractor.reference(in: .contractor),
      category: product.category, purpose: product.purpose, address: product.address,
      grades: product.grades)
  }

  /// Puts what is entered into a product's record.
  ///
  /// - Throws: `Refusal` for a name the contractor already uses.
  func fill(
    _ product: inout Product, of vendor: CaseReference, in circumstances: Circumstances
  ) throws {
    let contractor = try circumstances.cases.contractor(vendor)
    if let other = try circumstances.cases.product(named: name, of: contractor.number),
      other.number != product.number
    {
      throw Refusal(
        .codeInUse, "\(other) of \(contractor.name) is already called \(name).",
        remedy: "Use that product, or give this one another name.", field: "name")
    }
    product.name = name
    product.contractor = Mention(contractor.number, contractor.name)
    product.category = category
    product.purpose = purpose
    product.address = address
    product.grades = grades
  }
}
