/// One way of understanding a heading of a form by its words, without the s of a plural.
struct ToolHeading: Sendable {
  /// The field, or `nil` where the column is kept with the message.
  let field: String?
  /// Any of these sets of words makes the rule fit.
  let words: [[String]]
  /// Any of these words makes it not fit.
  let unless: [String]

  private init(_ field: String?, _ words: [[String]], unless: [String] = []) {
    (self.field, self.words, self.unless) = (field, words, unless)
  }

  private func matches(_ heading: [String]) -> Bool {
    !unless.contains(where: heading.contains)
      && words.contains { $0.allSatisfy(heading.contains) }
  }

  private static func any(_ words: String...) -> [[String]] { words.map { [$0] } }

  private static let products = any(
    "product", "tool", "app", "application", "software", "site", "website", "program", "platform",
    "service", "resource", "extension", "subscription")

  /// The rules, of which the first that fits decides.
  ///
  /// Questions name the product for other reasons, so that it comes last.
  private static let all: [ToolHeading] = [
    ToolHeading(nil, [["start", "time"], ["modified", "time"], ["technical", "contact"]]),
    ToolHeading("email", any("email", "mail", "username"), unless: ["vendor", "company"]),
    ToolHeading(
      "requester-name",
      [
        ["submitted", "by"], ["requested", "by"], ["name", "your"], ["name", "teacher"],
        ["name", "full"], ["name", "staff"], ["name", "first"], ["name", "requester"],
        ["name", "requestor"], ["name", "employee"],
      ]),
    ToolHeading(
      "received",
      any("timestamp", "received", "submitted") + [
        ["completion", "time"], ["submission", "date"],
      ]),
    ToolHeading(
      "purpose",
      any("why", "purpose", "goal", "objective", "reason", "rationale", "justification")
        + [
          ["how", "use"], ["how", "used"], ["use", "it", "for"], ["used", "for"],
          ["use", "the", "for", "what"], ["intended", "use"], ["instructional", "use"],
          ["planned", "use"], ["describe", "use"],
        ] + products.map { $0 + ["description"] },
      unless: ["data", "information", "class", "student", "like", "want"]),
    ToolHeading(
      "purpose",
      any("why", "purpose") + [["how", "use"], ["use", "it", "for"]],
      unless: ["data", "information"]),
    ToolHeading("plan", any("iep", "504") + [["individualized", "education"]]),
    ToolHeading("grades", any("grade")),
    ToolHeading("cost", any("cost", "price", "free", "pay", "fund", "funding", "budget", "fee")),
    ToolHeading(
      "address", any("url", "link", "homepage", "webpage") + [["web", "address"]]),
    ToolHeading(
      "address", any("website") + [["web", "site"]],
      unless: [
        "which", "name", "or", "and", "request", "requested", "requesting", "like", "want", "use",
        "need", "doe", "student", "data", "app", "account",
      ]),
    ToolHeading(
      "other-data", any("data", "information", "account", "pii"), unless: ["contact"]),
    ToolHeading(
      "maker",
      any(
        "vendor", "company", "maker", "publisher", "provider", "developer", "manufacturer",
        "creator") + [["who", "make"]],
      unless: ["contact"]),
    ToolHeading(
      "school", any("school", "building", "campus") + [["work", "location"]], unless: ["year"]),
    ToolHeading(
      "role",
      any("role", "position", "subject", "department")
        + [["job", "title"], ["your", "title"], ["requestor", "title"], ["requester", "title"]]),
    ToolHeading("requester-name", any("requester", "requestor")),
    ToolHeading("name", products, unless: ["contact", "version"]),
  ]

  /// The field that a heading speaks of, or `nil` where its column is kept with the message.
  static func field(of heading: String) -> String? {
    let words = RegisterTable.words(heading)
    switch words {
    case ["id"]: return ToolFormMapping.rowID
    case ["name"]: return "requester-name"
    case ["date"]: return "received"
    default: return all.first { $0.matches(words) }?.field
    }
  }
}
