import ArgumentParser
import CaseDocuments
import CaseDomain

/// Works out one deadline and explains it day by day.
struct DueCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "Work out one deadline and explain it, day by day.",
    discussion: """
      Needs no casebook: it counts by the law, the appointed days that come with Docket and the \
      numbers a new casebook starts with. With --casebook or $DOCKET_CASEBOOK it counts by that \
      district's numbers, its calendar and its school years.
      """)

  @Option(
    name: .long,
    help: ArgumentHelp("The rule, as `docket rules` lists it.", valueName: "rule"))
  var rule: RuleID

  @Option(
    name: .long, parsing: .unconditional,
    help: ArgumentHelp(
      "The day of the event, day zero of the count: 2026-11-19, 11/19, nov 19, today.",
      valueName: "date"))
  var from: String

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func run(in surroundings: Surroundings) throws {
    let isNamed = common.casebook != nil || surroundings.variable("DOCKET_CASEBOOK") != nil
    let district =
      isNamed ? try OpenCasebook(common.choice, in: surroundings).store.district() : nil
    let calendar = try district?.calendar ?? BusinessCalendar(appointed: AppointedDays.all)
    let start = try Complaint.naming("from") {
      try DateEntry.read(from, today: surroundings.now().today, calendar: calendar)
    }
    let deadline = Rulebook.deadline(
      rule, from: start, calendar: calendar,
      practice: district?.practice ?? .usual)
    try surroundings.answer(
      json: common.json, DeadlineObject(deadline), words: Self.text(deadline))
  }

  private static func text(_ deadline: Deadline) -> String {
    let rule = Rulebook.rule(deadline.rule, on: deadline.from)
    let facts = [
      ["Due", deadline.due.long],
      ["Rule", "\(deadline.rule.rawValue): \(rule.title)"],
      ["In force", rule.effective.map { "since \($0.long)" } ?? "not known since when"],
      ["From", deadline.from.long],
      ["Citation", deadline.citation],
      ["Authority", deadline.authority.rawValue],
    ]
    let steps = deadline.steps.map { step in
      [step.date.iso, step.date.weekday.shortName, step.counted ? "counts" : "-", step.because]
    }
    return TextTable.text(facts)
      + (steps.isEmpty ? "" : "\n" + TextTable.text(steps))
      + (deadline.caution.isEmpty
        ? "" : "\n" + TextTable.text(deadline.caution.map { ["! " + $0] }))
  }
}

extension RuleID: ExpressibleByArgument {}

/// The shape of a deadline in JSON; `caution` is there only when there is something to say.
struct DeadlineObject: Encodable {
  private let deadline: Deadline

  init(_ deadline: Deadline) { self.deadline = deadline }

  private enum Key: String, CodingKey {
    case rule, from, due, citation, authority, steps, caution
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(deadline.rule, forKey: .rule)
    try container.encode(deadline.from, forKey: .from)
    try container.encode(deadline.due, forKey: .due)
    try container.encode(deadline.citation, forKey: .citation)
    try container.encode(deadline.authority, forKey: .authority)
    try container.encode(deadline.steps, forKey: .steps)
    if !deadline.caution.isEmpty { try container.encode(deadline.caution, forKey: .caution) }
  }
}
