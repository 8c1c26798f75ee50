import ArgumentParser
import CaseDomain

/// Lists every rule that sets a date, with its citation.
struct RulesCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "List every rule that sets a date, with its citation.",
    discussion: """
      Needs no casebook. Where a rule's time is the district's own practice, the number shown is \
      the one a new casebook starts with.
      """)

  @OptionGroup var format: FormatOptions

  func run(in surroundings: Surroundings) throws {
    let rules = Rulebook.all.map(RuleObject.init)
    if format.json {
      try surroundings.out(try JSONOutput.text(rules) + "\n")
      return
    }
    let rows = rules.map {
      [$0.id, $0.period, $0.effective ?? "", $0.authority, $0.citation, $0.title]
    }
    try surroundings.out(
      TextTable.text([["Rule", "Time", "Since", "Authority", "Citation", "What is due"]] + rows))
  }
}

/// The shape of a rule in JSON.
private struct RuleObject: Encodable {
  let id: String
  let title: String
  let trigger: String
  let period: String
  let authority: String
  let citation: String
  let address: String?
  let effective: String?
  let until: String?
  let inOurWords: String

  init(_ rule: Rule) {
    id = rule.id.rawValue
    title = rule.title
    trigger = rule.trigger
    period = (rule.period ?? Practice.usual.period(for: rule.id))?.words ?? ""
    authority = rule.authority.rawValue
    citation = rule.citation.text
    address = rule.citation.address
    effective = rule.effective?.iso
    until = rule.until?.iso
    inOurWords = rule.inOurWords
  }

  enum CodingKeys: String, CodingKey {
    case id, title, trigger, period, authority, citation, address, effective, until, inOurWords
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(title, forKey: .title)
    try container.encode(trigger, forKey: .trigger)
    try container.encode(period, forKey: .period)
    try container.encode(authority, forKey: .authority)
    try container.encode(citation, forKey: .citation)
    try container.encode(address, forKey: .address)
    try container.encode(effective, forKey: .effective)
    try container.encode(until, forKey: .until)
    try container.encode(inOurWords, forKey: .inOurWords)
  }
}
