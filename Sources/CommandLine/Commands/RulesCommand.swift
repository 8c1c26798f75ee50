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
    let rules = Rulebook.all
    let heading = ["Rule", "Time", "Since", "Authority", "Citation", "What is due"]
    try surroundings.answer(
      json: format.json, rules.map(JSONObject.init),
      words: TextTable.text(
        [heading]
          + rules.map {
            [
              $0.id.rawValue, $0.time, $0.effective?.iso ?? "", $0.authority.rawValue,
              $0.citation.text, $0.title,
            ]
          }))
  }
}

extension Rule {
  /// The rule's time, which is the usual one where it is the district's own practice.
  fileprivate var time: String { (period ?? Practice.usual.period(for: id))?.words ?? "" }
}

extension JSONObject {
  fileprivate init(_ rule: Rule) {
    values = [
      "id": .text(rule.id.rawValue), "title": .text(rule.title), "trigger": .text(rule.trigger),
      "period": .text(rule.time), "authority": .text(rule.authority.rawValue),
      "citation": .text(rule.citation.text), "address": .init(rule.citation.address),
      "effective": .init(rule.effective?.iso), "until": .init(rule.until?.iso),
      "inOurWords": .text(rule.inOurWords),
    ]
  }
}
