/// What is entered about a breach when it is opened or corrected.
struct BreachEntry: Hashable, Sendable {
  var holder: BreachHolder?
  var contractor: CaseReference?
  var products: [CaseReference] = []
  var subProcessor = ""
  var about = ""
  var occurredFrom: CivilDate?
  var occurredTo: CivilDate?
  var precision: DatePrecision? = .exact

  static let fields: [Field<Self>] = [
    Field(
      "holder", "Who held the data", \.holder, .choice(), required: true,
      hint: "Whose duties run follows from it.", citation: .breachFamilies),
    Field(
      "contractor", "Contractor", \.contractor, .lookup(.contractor),
      hint: "The contractor or operator; blank where the district itself held the data."),
    Field(
      "products", "Products", \.products, .lookups(.product),
      hint: "The products it happened in, as far as is known."),
    Field(
      "sub-processor", "Sub-processor", \.subProcessor, .text,
      hint: "Its name, where one held the data for the contractor."),
    Field(
      "about", "What happened", \.about, .text, required: true,
      hint: "In a few words, with nobody's name: stolen log-ins of a support desk."),
    Field("from", "From", \.occurredFrom, .date, hint: "The first day, as far as it is known."),
    Field("to", "To", \.occurredTo, .date, hint: "The last day."),
    Field(
      "precision", "Days known", \.precision, .choice(), hint: "Whether those days are exact."),
  ]
}

extension BreachEntry {
  /// What is on record.
  init(of breach: Breach) {
    self.init(
      holder: breach.holder, contractor: breach.contractor?.reference(in: .contractor),
      products: breach.products.map { $0.reference(in: .product) },
      subProcessor: breach.subProcessor, about: breach.about, occurredFrom: breach.occurredFrom,
      occurredTo: breach.occurredTo, precision: breach.occurredPrecision)
  }

  /// Refuses a holder without its name, and a name beside the district.
  func check() throws(EntryProblems) {
    guard (holder == .district) == (contractor == nil) else {
      throw holder == .district
        ? EntryProblems(
          field: "contractor", value: contractor?.description ?? "",
          "The district itself held the data. Clear the contractor, or name another holder.")
        : EntryProblems(
          field: "contractor", value: "", "Say which contractor or operator held the data.")
    }
  }

  /// Enters it into a breach.
  ///
  /// - Throws: `Refusal` for a product of another contractor, and days out of order.
  func enter(into breach: inout Breach, in circumstances: Circumstances) throws {
    breach.holder = holder ?? breach.holder
    breach.contractor = try contractor.map {
      let found = try circumstances.cases.contractor($0)
      return Mention(found.number, found.name)
    }
    breach.products =
      try breach.contractor.map {
        try Contract.products(products, of: $0.number, in: circumstances, field: "products")
      }
      ?? products.map {
        let product = try circumstances.cases.product($0)
        return Mention(product.number, product.name)
      }
    breach.subProcessor = subProcessor
    breach.about = about
    (breach.occurredFrom, breach.occurredTo) = (occurredFrom, occurredTo)
    breach.occurredPrecision = precision ?? .exact
    if let occurredFrom {
      try circumstances.requireHappened(occurredFrom, "The release", field: "from")
    }
    if let occurredTo { try circumstances.requireHappened(occurredTo, "Its end", field: "to") }
    try circumstances.require(end: occurredTo, notBefore: occurredFrom, field: "to")
    if let discoveredOn = breach.discoveredOn {
      try circumstances.require(
        discoveredOn, notBefore: occurredFrom, "The discovery", event: "data was first released",
        field: "from")
    }
    try breach.takeTerms(in: circumstances)
  }
}
