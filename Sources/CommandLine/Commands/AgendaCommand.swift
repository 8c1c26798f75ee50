import ArgumentParser
import CaseDomain

/// Lists what is due or waited for.
struct AgendaCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "agenda", abstract: "List what is due or waited for.",
    discussion: """
      The same lines in the same order as the docket on the screens: many of a kind are one line \
      that counts them, unless words are looked for. With --json each is written.
      """)

  @Option(
    name: .long, parsing: .unconditional,
    help: ArgumentHelp("Only what is due up to this day.", valueName: "date"))
  var until: String?

  @Flag(name: .long, help: "Only what is overdue.")
  var overdue = false

  @Flag(name: .long, help: "Each line, where many of a kind are counted otherwise.")
  var all = false

  @Option(
    name: .long,
    help: ArgumentHelp("Only what has words beginning so in its title.", valueName: "text"))
  var filter = ""

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func run(in surroundings: Surroundings) throws {
    let casebook = try OpenCasebook(common.choice, in: surroundings)
    let today = casebook.moment.today
    let query = DocketQuery(
      text: filter, until: try day(in: casebook), overdueOnly: overdue,
      counts: !all && !common.json, limit: 0)
    if common.json {
      try surroundings.writeArray { add in
        try casebook.everyLine(of: query) { lines in
          try add(lines.map { JSONObject($0, today: today) })
        }
      }
      return
    }
    var printed = AgendaText(today: today)
    try casebook.everyLine(of: query) { try surroundings.out(printed.text($0)) }
    try surroundings.out(printed.isEmpty ? nothing(query, in: casebook) : printed.close)
  }

  /// Says that nothing answers, and how much there is besides.
  private func nothing(_ query: DocketQuery, in casebook: OpenCasebook) throws -> String {
    if !filter.isEmpty { return "Nothing that is due answers to “\(filter)”.\n" }
    let rest = try casebook.store.docket(DocketQuery(limit: 1), today: casebook.moment.today)
      .lines.count
    guard rest != .exactly(0) else { return "Nothing is due and nothing is waited for.\n" }
    let what = query.until.map { "due up to \($0.long)" } ?? "overdue"
    return
      "Nothing is \(overdue ? "overdue" : what); \(rest.words) later, without a date or waited "
      + "for. docket agenda lists them.\n"
  }

  private func day(in casebook: OpenCasebook) throws -> CivilDate? {
    guard let until else { return nil }
    let calendar = try casebook.store.district().calendar
    return try Complaint.naming("until") {
      try DateEntry.read(until, today: casebook.moment.today, calendar: calendar)
    }
  }
}

/// The docket as text: lines under the headings of the screens.
struct AgendaText {
  /// The day looked at.
  let today: CivilDate
  private var section: DocketSection?
  private var counts = false

  init(today: CivilDate) { self.today = today }

  /// Whether no line was written yet.
  var isEmpty: Bool { section == nil }

  /// What stands at the end, where lines were counted.
  var close: String {
    counts ? "\nSome lines count several cases; docket agenda --all lists each.\n" : ""
  }

  /// The lines of one page, with a heading wherever a section begins.
  mutating func text(_ lines: [DocketLine]) -> String {
    let table = TextTable(fitting: lines.map(cells))
    var text = ""
    for line in lines {
      let own = line.item.section(on: today)
      if own != section {
        text += (section == nil ? "" : "\n") + own.heading + "\n"
        section = own
      }
      counts = counts || line.isCounted
      text += "  " + table.line(cells(line))
    }
    return text
  }

  private func cells(_ line: DocketLine) -> [String] {
    let waiting = line.item.waitingOn.isEmpty ? "" : " (waiting on \(line.item.waitingOn))"
    return [
      line.item.brief(on: today), line.isCounted ? "" : line.reference.description,
      line.item.sentence + waiting, line.isCounted ? line.countedCases : line.title,
    ]
  }
}
