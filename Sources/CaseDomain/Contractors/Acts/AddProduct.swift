struct AddProduct: OpeningAct {
  static let about = ActAbout(
    "add", "Add a product", "Enters a site, service or app of a vendor.", effect: .opens)
  static let fields = ProductEntry.fields.map { $0.within(\Self.entry) }

  var entry = ProductEntry()

  func open(in circumstances: Circumstances) throws -> Decision<Product> {
    var product = Product(name: entry.name, contractor: Mention(0, ""))
    try entry.fill(&product, of: needed(\.entry.contractor), in: circumstances)
    return Decision(
      product, "Product \(product.name) of \(product.contractor.name) added.",
      details(\.entry.contractor))
  }
}
