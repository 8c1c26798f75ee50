/// Opens a contract, with its contractor and its products where they are not on file yet.
struct OpenContract: OpeningAct {
  static let about = ActAbout(
    "draft", "Open a contract",
    "Enters a contract with a contractor, signed or not; the review and everything else follow.",
    effect: .opens)
  static let fields: [Field<Self>] =
    [
      Field(
        "contractor", "Contractor", \.contractor, .lookup(.contractor),
        hint: "The vendor on file; leave it blank to name a new one below."),
      Field(
        "new-contractor", "New contractor", \.newContractor, .text,
        hint: "The name of a vendor that is not on file yet."),
      Field(
        "products", "Products", \.products, .lookups(.product),
        hint: "The products on file that the contract covers."),
      Field(
        "new-products", "New products", \.newProducts, .names,
        hint: "The names of products not on file yet, with a semicolon between them.",
        limit: TextLimit.text),
    ] + ContractTerms.fields.map { $0.within(\Self.terms) } + [
      Field(
        "signed", "Signed on", \.signedOn, .date,
        hint: "The last signature; leave it blank while the contract is a draft.",
        citation: .contractNotice)
    ] + ContractDates.fields.map { $0.within(\Self.dates) } + [
      Field(
        "category", "Category", \.category, .text,
        hint: "What kind of product it is: adaptive practice."),
      Field("grades", "Grades", \.grades, .text, hint: "The grades that use it: K-5."),
      Field(
        "address", "Product's address", \.address, .text,
        hint: "The product's address on the web.", limit: TextLimit.longLine),
      Field(
        "remark", "Note", \.remark, .longText, hint: "Anything else to keep with the contract."),
    ]

  var contractor: CaseReference?
  var newContractor = ""
  var products: [CaseReference] = []
  var newProducts: [String] = []
  var terms = ContractTerms()
  var signedOn: CivilDate?
  var dates = ContractDates()
  var category = ""
  var grades = ""
  var address = ""
  var remark = ""

  func check() throws(EntryProblems) {
    guard contractor != nil || !newContractor.isEmpty else {
      throw EntryProblems(
        field: Self.id(of: \.contractor), value: "",
        "A contractor is needed: choose one on file, or type the name of a new one.")
    }
    do throws(EntryProblem) {
      // The product's own form takes no longer name.
      for name in newProducts {
        try TextLimit.check(name, atMost: TextLimit.line, called: "New products")
      }
    } catch {
      throw EntryProblems([error.of(Self.id(of: \.newProducts))])
    }
    try dates.term.check()
  }

  /// The contractor and the products that are not on file yet, one at a time.
  ///
  /// A name already on file, whatever its capitals, is used as it is.
  func brings(in circumstances: Circumstances) throws -> [any Act] {
    guard let vendor = try vendor(in: circumstances) else {
      return newContractor.isEmpty
        ? [] : [AddContractor(entry: ContractorEntry(name: newContractor))]
    }
    for name in newProducts
    where try circumstances.cases.product(named: name, of: vendor.number) == nil {
      return [
        AddProduct(
          entry: ProductEntry(
            name: name, contractor: vendor, category: category, address: address, grades: grades))
      ]
    }
    return []
  }

  private func vendor(in circumstances: Circumstances) throws -> CaseReference? {
    try contractor ?? circumstances.cases.contractor(named: newContractor)
  }

  func open(in circumstances: Circumstances) throws -> Decision<Contract> {
    guard let vendor = try vendor(in: circumstances) else {
      throw Refusal(
        .noSuchRecord, "The contract names no contractor.",
        remedy: "Choose one on file, or type the name of a new one.",
        field: Self.id(of: \.contractor))
    }
    let contractor = try circumstances.cases.contractor(vendor)
    let named = try newProducts.compactMap {
      try circumstances.cases.product(named: $0, of: contractor.number)
    }
    var contract = Contract(
      contractor: Mention(contractor.number, contractor.name),
      products: try Contract.products(
        products + named, of: contractor.number, in: circumstances,
        field: Self.id(of: \.products)),
      terms: terms, signedOn: signedOn, inForceOn: dates.inForceOn, term: dates.term.term)
    try contract.checkDates(in: circumstances)
    if !remark.isEmpty {
      contract.keepAsNote(remark, in: circumstances)
    }
    return Decision(
      contract, "Contract opened with \(contract.title).",
      [JournalDetail(Self.id(of: \.contractor), vendor.description)]
        + contract.products.map { JournalDetail("product", $0.reference(in: .product).description) }
        + contract.dateDetails)
  }
}
