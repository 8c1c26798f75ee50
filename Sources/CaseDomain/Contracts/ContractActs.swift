/// Every act on a contract.
public enum ContractActs {
  /// The acts in the order of a contract's life.
  public static let all: [Act] = [
    draft, change, execute, finding, notify, extendCure, amend, post, renew, letEnd, terminate,
    confirmEnd, attach, note,
  ]

  static let draft = Act(
    .contract, "draft", "Open a contract",
    "Enters a contract with a contractor, signed or not; the review and everything else follow.",
    opens: true,
    fields: [
      ActField(
        "contractor", "Contractor", .lookup(.contractor),
        hint: "The vendor on file; leave it blank to name a new one below."),
      ActField(
        "new-contractor", "New contractor", .text,
        hint: "The name of a vendor that is not on file yet."),
      ActField(
        "products", "Products", .lookups(.product),
        hint: "The products on file that the contract covers."),
      ActField(
        "new-products", "New products", .text,
        hint: "The names of products not on file yet, with a semicolon between them.",
        limit: TextLimit.text),
    ] + termFields + [
      ActField(
        "signed", "Signed on", .date,
        hint: "The last signature; leave it blank while the contract is a draft.",
        citation: Citation.contractNotice.text)
    ] + dateFields + [
      ActField(
        "category", "Category", .text, hint: "What kind of product it is: adaptive practice."),
      ActField("grades", "Grades", .text, hint: "The grades that use it: K-5."),
      ActField(
        "address", "Product's address", .text, hint: "The product's address on the web.",
        limit: TextLimit.longLine),
      ActField("remark", "Note", .longText, hint: "Anything else to keep with the contract."),
    ]
  ) { _, entries in .contract(.draft(try entered(entries))) }

  /// The contract that the fields of `draft` describe.
  static func entered(_ entries: Entries) throws(EntryProblems) -> ContractDraft {
    guard !entries.references("contractor").isEmpty || !entries.text("new-contractor").isEmpty
    else {
      throw EntryProblems([
        EntryProblem(
          field: "contractor", value: "",
          "A contractor is needed: choose one on file, or type the name of a new one.")
      ])
    }
    let names = entries.text("new-products").split(separator: ";")
      .map { Entries.trimmed($0) }.filter { !$0.isEmpty }
    try requireNames(names)
    return ContractDraft(
      contractor: entries.references("contractor").first,
      newContractor: entries.text("new-contractor"),
      products: entries.references("products"),
      newProducts: names,
      terms: terms(entries), signedOn: entries.date("signed"),
      inForceOn: entries.date("in-force"),
      term: try entries.term(ends: "ends", noEnd: "no-end"),
      productDetails: .init(
        category: entries.text("category"), grades: entries.text("grades"),
        address: entries.text("address")), remark: entries.text("remark"))
  }

  /// Refuses a product's name that the product's own form would not take.
  static func requireNames(_ names: [String]) throws(EntryProblems) {
    do throws(EntryProblem) {
      for name in names {
        try TextLimit.check(name, atMost: TextLimit.line, called: "New products")
      }
    } catch {
      throw EntryProblems([error.of("new-products")])
    }
  }

  static let change = Act(
    .contract, "change", "Change the contract",
    "Corrects or completes what was entered about the contract.",
    fields: [
      ActField(
        "products", "Products", .lookups(.product), hint: "The products the contract covers.")
    ] + termFields + [
      ActField(
        "signed", "Signed on", .date,
        hint: "Corrects the day of the last signature, once the signing is recorded.")
    ] + dateFields
  ) { reference, entries in
    .contract(
      .change(
        try Act.needed(reference),
        ContractCorrection(
          products: entries.references("products"), terms: terms(entries),
          signedOn: entries.date("signed"), inForceOn: entries.date("in-force"),
          term: try entries.term(ends: "ends", noEnd: "no-end"))))
  }

  static let execute = Act(
    .contract, "execute", "Record the signing",
    "Records when the last party signed; the five business days for the website notice run from it.",
    fields: [
      .day(
        "signed", "Signed on", hint: "The later of the signature dates.",
        citation: Citation.contractNotice.text)
    ] + dateFields
  ) { reference, entries in
    .contract(
      .execute(
        try Act.needed(reference), signedOn: entries.dateOrToday("signed"),
        inForceOn: entries.date("in-force"),
        term: try entries.term(ends: "ends", noEnd: "no-end")))
  }

  static let dateFields: [ActField] = [
    ActField(
      "in-force", "In force on", .date, hint: "Leave it blank where it is the day of signing."),
    ActField("ends", "Ends on", .date, hint: "The last day of the term."),
    ActField(
      "no-end", "No end", .yesNo,
      hint: "Yes if the contract has no end date on purpose; blank if nobody has looked."),
  ]

  static let termFields: [ActField] = [
    ActField(
      "purposes", "Purpose", .choices(Purpose.allCases.map { ActOption($0.rawValue, $0.label) }),
      hint: "What the contract is for.", citation: Citation.contractNotice.text),
    ActField(
      "description", "Description", .longText,
      hint: "A sentence or two for families; it goes into the website notice.",
      citation: Citation.contractNotice.text),
    ActField(
      "classes", "Data classes",
      .choices(DataClass.allCases.map { ActOption($0.rawValue, $0.name, hint: $0.inOurWords) }),
      hint: "The classes of student data that may be collected.",
      citation: Citation.contractNotice.text),
    ActField(
      "elements", "Data elements",
      .choices(DataElement.allCases.map { ActOption($0.rawValue, $0.label) }),
      hint: "What in particular may be collected; the list joins the statute's and both policies'.",
      citation: Citation.contractNotice.text),
    ActField(
      "other-elements", "Other elements", .text, hint: "Data that no list names.",
      limit: TextLimit.longLine),
    ActField(
      "addendum", "State addendum", .yesNo,
      hint: "Whether the state's terms-of-service addendum is part of it; blank if not known.",
      citation: Citation.addendum.text),
    ActField(
      "addendum-version", "Addendum version", .text,
      hint: "As the document names it, if it is included."),
    ActField(
      "breach-days-information", "Breach days, information", .number(1...365),
      hint:
        "The contract's own days to tell of a breach of student information; by law at most 30.",
      citation: Citation.breachInformation.text),
    ActField(
      "breach-days-records", "Breach days, records", .number(1...365),
      hint: "The same for student records and student-generated content; by law at most 60.",
      citation: Citation.breachRecords.text),
    ActField(
      "deletion-days", "Deletion days", .number(Practice.dayRange),
      hint: "The contract's own days to delete on request, if it names a number."),
  ]

  static func terms(_ entries: Entries) -> ContractTerms {
    let addendum: Addendum =
      switch entries.yesNo("addendum") {
      case nil: .unknown
      case false?: .notIncluded
      case true?: .included(version: entries.text("addendum-version"))
      }
    return ContractTerms(
      purposes: Set(entries.choices("purposes", as: Purpose.self)),
      description: entries.text("description"),
      classes: Set(entries.choices("classes", as: DataClass.self)),
      elements: Set(entries.choices("elements", as: DataElement.self)),
      otherElements: entries.text("other-elements"), addendum: addendum,
      breachDaysInformation: entries.number("breach-days-information"),
      breachDaysRecords: entries.number("breach-days-records"),
      deletionDays: entries.number("deletion-days"))
  }
}

extension Act {
  /// The case an act is on; every front gives one for an act that does not open a case.
  static func needed(_ reference: CaseReference?) throws(Refusal) -> CaseReference {
    guard let reference else {
      throw Refusal(
        .noSuchRecord, "The act needs a case.", remedy: "Name one by its reference, as C-0001.")
    }
    return reference
  }
}
