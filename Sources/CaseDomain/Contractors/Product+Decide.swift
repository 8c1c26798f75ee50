extension Product {
  /// Decides a command about a product.
  ///
  /// - Throws: `Refusal` for a name the vendor already uses.
  public static func decide(
    _ command: ProductCommand, on record: Product?, in circumstances: Circumstances
  ) throws -> Decision<Product> {
    switch command {
    case .add(let entry):
      let contractor = try circumstances.register.contractor(entry.contractor)
      var product = Product(
        name: entry.name, contractor: Tag(contractor.number, contractor.name))
      try product.take(entry, circumstances)
      return Decision(
        product, verb: "add", "Product \(entry.name) of \(contractor.name) added.",
        [JournalDetail("contractor", entry.contractor.description)])
    case .change(_, let entry):
      guard var product = record else {
        throw Refusal(
          .noSuchRecord, "There is no such product.", remedy: "Look it up with `product list`.")
      }
      try product.take(entry, circumstances)
      guard product != record else { throw Contract.unchanged }
      return Decision(
        product, verb: "change", "\(product.reference) changed: \(product.name).",
        product.changes(since: record ?? product, in: circumstances) + [
          JournalDetail("contractor", entry.contractor.description)
        ])
    }
  }

  private mutating func take(_ entry: ProductEntry, _ circumstances: Circumstances) throws {
    let contractor = try circumstances.register.contractor(entry.contractor)
    if let other = try circumstances.register.product(named: entry.name, of: contractor.number),
      other.number != number
    {
      throw Refusal(
        .codeInUse, "\(other) of \(contractor.name) is already called \(entry.name).",
        remedy: "Use that product, or give this one another name.", field: "name")
    }
    name = entry.name
    self.contractor = Tag(contractor.number, contractor.name)
    category = entry.category
    purpose = entry.purpose
    address = entry.address
    grades = entry.grades
  }

  /// Nothing is due on a product itself.
  public func docketItems(in office: Office) -> [DocketItem] { [] }

  /// Nothing stands in the way of an act on a product.
  public func obstacle(to verb: String, in office: Office, today: CivilDate) -> Refusal? { nil }

  /// The product as a page.
  public func sheet(in office: Office, today: CivilDate, revealing: Bool) -> CaseSheet {
    let change = ActID(.product, "change")
    return CaseSheet(
      reference: reference, revision: revision, title: name, standing: category.orDash,
      tone: .plain, reasons: [],
      parts: [
        CaseSheet.Part(
          "PRODUCT",
          [
            .init(
              "Contractor", contractor.name,
              leads: CaseReference(.contractor, contractor.number)),
            .init("Category", category.orDash, act: change),
            .init("Purpose", purpose.orDash, act: change),
            .init("Grades", grades.orDash, act: change),
            .init("Address", address.orDash, act: change),
          ])
      ],
      acts: CaseSheet.offers(for: self, in: office, today: today))
  }

  /// What the form of an act holds when it opens on this product.
  public func prefill(
    for verb: String, in office: Office, today: CivilDate
  ) -> [String: String] {
    guard verb == "change" else { return [:] }
    return [
      "name": name, "contractor": CaseReference(.contractor, contractor.number).description,
      "category": category, "purpose": purpose, "address": address, "grades": grades,
    ]
  }
}

/// Every act on a product.
public enum ProductActs {
  /// The acts in order.
  public static let all: [Act] = [add, change]

  private static let fields: [ActField] = [
    ActField("name", "Name", .text, required: true, hint: "The product's name."),
    ActField(
      "contractor", "Contractor", .lookup(.contractor), required: true,
      hint: "The vendor that runs it."),
    ActField("category", "Category", .text, hint: "What kind of product it is."),
    ActField("purpose", "Purpose", .longText, hint: "What it is used for."),
    ActField(
      "address", "Address", .text, hint: "Its address on the web.", limit: TextLimit.longLine),
    ActField("grades", "Grades", .text, hint: "The grades that use it: K-5."),
  ]

  private static func entry(_ entries: Entries) throws(Refusal) -> ProductEntry {
    ProductEntry(
      name: entries.text("name"),
      contractor: try Act.needed(entries.references("contractor").first),
      category: entries.text("category"), purpose: entries.text("purpose"),
      address: entries.text("address"), grades: entries.text("grades"))
  }

  static let add = Act(
    .product, "add", "Add a product", "Enters a site, service or app of a vendor.", opens: true,
    fields: fields
  ) { _, entries in .product(.add(try entry(entries))) }

  static let change = Act(
    .product, "change", "Change the product", "Corrects or completes a product's record.",
    fields: fields
  ) { reference, entries in
    .product(.change(try Act.needed(reference), try entry(entries)))
  }
}
