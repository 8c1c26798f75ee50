/// One way of understanding a heading by its words.
struct HeadingRule: Sendable {
  /// Any of these sets of words makes the rule fit.
  let words: [[String]]
  /// Any of these words makes it not fit.
  let unless: [String]
  /// The field the heading names, or `nil` where the column belongs into the note.
  let field: String?
  /// Why, as a sentence.
  let reason: String

  private init(
    _ words: [[String]], unless: [String] = [], _ field: String?, _ reason: String
  ) {
    self.words = words
    self.unless = unless
    self.field = field
    self.reason = reason
  }

  private func matches(_ heading: [String]) -> Bool {
    !unless.contains(where: heading.contains)
      && words.contains { $0.allSatisfy(heading.contains) }
  }

  private static let contractWords = ["contract", "agreement", "dpa", "ndpa"]
  private static let vendorWords = [
    "vendor", "company", "contractor", "provider", "publisher", "operator", "supplier",
    "developer", "manufacturer", "consultant",
  ]
  private static let productWords = [
    "product", "title", "app", "application", "software", "resource", "tool", "program", "site",
    "service", "platform", "system",
  ]

  private static func each(_ words: [String], with others: [String]) -> [[String]] {
    words.flatMap { word in others.map { [word, $0] } }
  }

  /// The rules; the first that fits decides, so that what is easily mistaken comes first.
  private static let all: [HeadingRule] = notes + dates + data

  private static let notes: [HeadingRule] = [
    HeadingRule(
      [["approved"], ["approval"]], unless: productWords + ["grade"], nil,
      "An approval is not a signing, so the note keeps it. If the contract was signed on that "
        + "day, map it to signed."),
    HeadingRule(
      each(contractWords, with: ["link", "url", "file", "document", "copy", "pdf"]), nil,
      "It says where the contract is found; attach the contract itself once it is imported."),
    HeadingRule(
      [["policy"], ["privacy"], ["term"]], unless: contractWords + ["date"], nil,
      "A vendor's policy or terms are not the contract, so the note keeps it."),
    HeadingRule(
      [["contact"], ["email"], ["mail"], ["phone"], ["telephone"]], nil,
      "It belongs to the contractor's record; the note keeps it until somebody copies it there."),
    HeadingRule(
      each(
        vendorWords,
        with: ["type", "category", "address", "website", "url", "description", "id", "number"]),
      nil, "It says something of the vendor and not of the product, so the note keeps it."),
    HeadingRule(
      each(productWords, with: ["id", "number", "code", "status", "version", "owner"]), nil,
      "The casebook has no such field, so the note keeps it."),
  ]

  private static let dates: [HeadingRule] = [
    HeadingRule(
      [
        ["expire"], ["expiration"], ["expiry"], ["end"], ["ending"], ["termination"],
        ["valid", "until"], ["valid", "through"],
      ], "ends", "The heading says when the contract ends."),
    HeadingRule(
      [["effective"], ["in", "force"], ["start"], ["begin"], ["commencement"]], "in-force",
      "The heading says when the contract comes into force."),
    HeadingRule(
      [["signed"], ["executed"], ["execution"], ["signature"]]
        + each(contractWords, with: ["date"]), unless: ["by"], "signed",
      "The heading says when the contract was signed."),
    HeadingRule(
      [["date"]], nil, "It is not clear what the date is of, so the note keeps it."),
  ]

  private static let data: [HeadingRule] = [
    HeadingRule(
      [["element"], ["pii"], ["student", "data"], ["information", "collected"]]
        + each(["data"], with: ["collected", "collect", "shared", "type", "field", "used"]),
      "other-elements", "The heading says what data is collected."),
    HeadingRule(
      [["addendum"]], unless: ["version"], "addendum",
      "The heading says whether the state's addendum is included."),
    HeadingRule(
      [["url"], ["website"], ["web", "site"], ["web", "address"], ["homepage"], ["address"]]
        + each(productWords, with: ["link"]), "address",
      "The heading gives the product's address on the web."),
    HeadingRule([["grade"]], "grades", "The heading says which grades use the product."),
    HeadingRule(
      [["category"], ["type"], ["kind"]], unless: contractWords, "category",
      "The heading says what kind of product it is."),
    HeadingRule(
      [["purpose"], ["description"], ["use"], ["usage"]], unless: ["by", "in", "user"],
      "description",
      "The heading says what the product is for in somebody's words, which is the description; the "
        + "contract's purposes are ticked from a list."),
  ]

  /// What a heading means by the first rule that fits, or `nil` where none does.
  static func meaning(
    of words: [String], in heading: String
  ) -> (field: String?, reason: String)? {
    if let rule = all.first(where: { $0.matches(words) }) { return (rule.field, rule.reason) }
    let vendor = words.lastIndex(where: vendorWords.contains)
    let product = words.lastIndex(where: productWords.contains)
    if let vendor, let product {
      if heading.contains(where: "/&".contains) || words.contains("or") || words.contains("and") {
        return (
          ImportMapping.product,
          "The heading names product and vendor in one; a cell is never taken apart."
        )
      }
      return vendor > product
        ? (ImportMapping.contractor, "The heading names the vendor of the product.")
        : (ImportMapping.product, "The heading names the product.")
    }
    if vendor != nil { return (ImportMapping.contractor, "The heading names the vendor.") }
    if product != nil || words == ["name"] {
      return (ImportMapping.product, "The heading names the product.")
    }
    return nil
  }
}
