struct ChangeProduct: ChangingAct {
  typealias Record = Product
  static let about = ActAbout(
    "change", "Change the product", "Corrects or completes a product's record.",
    effect: .corrects)
  static let fields = ProductEntry.fields.map { $0.within(\Self.entry) }

  var entry = ProductEntry()
}

extension ChangeProduct {
  init(today: CivilDate) { self.init() }

  mutating func prefill(from product: Product, in circumstances: Circumstances) {
    entry = ProductEntry(of: product)
  }

  static func obstacle(on product: Product, in circumstances: Circumstances) -> Refusal? { nil }

  func change(_ product: Product, in circumstances: Circumstances) throws -> Decision<Product> {
    var changed = product
    try entry.fill(&changed, of: needed(\.entry.contractor), in: circumstances)
    guard changed != product else { throw Refusal.unchanged }
    return Decision(
      changed, "\(changed.reference) changed: \(changed.name).",
      self.changed(from: product, to: changed, in: circumstances) + details(\.entry.contractor))
  }
}
