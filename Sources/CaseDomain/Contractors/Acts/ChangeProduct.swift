struct ChangeProduct: AlwaysAllowedAct {
  static let about = ActAbout(
    "change", "Change the product", "Corrects or completes a product's record.",
    effect: .corrects)
  static let fields = ProductEntry.fields.map { $0.within(\Self.entry) }

  var entry = ProductEntry()

  mutating func prefill(from product: Product, in circumstances: Circumstances) {
    entry = ProductEntry(of: product)
  }

  func change(_ product: Product, in circumstances: Circumstances) throws -> Decision<Product> {
    var changed = product
    try entry.fill(&changed, of: needed(\.entry.contractor), in: circumstances)
    return Decision(
      changed, "\(changed.reference) changed: \(changed.name).",
      self.changed(from: product, to: changed, in: circumstances) + details(\.entry.contractor))
  }
}
