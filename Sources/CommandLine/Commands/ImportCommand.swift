import ArgumentParser
import CaseDocuments
import CaseDomain
import Files
import PlainText

/// Imports a register that a spreadsheet saved.
struct ImportCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Import a register of contracts, or tool requests from a form or from mail.",
    discussion: """
      Each row becomes the command a person would give, and all of them are one: where a row is \
      refused nothing is imported, unless you ask for the valid rows only. A contract that is there \
      already is left as it is, and the answer says where the file differs. A column that no field \
      takes is kept in the contract's note.

      The fields are \(ImportMapping.fields.map(\.id).joined(separator: ", ")).

      Tool requests are the answers to a Google or Microsoft form, saved as CSV, or messages saved as \
      .eml or .mbox. Each is taken once, however often the file is imported; files that came with a \
      message are counted and not kept, and a sender is never taken for verified. Their fields are \
      \(ToolFormMapping.fields.map(\.id).joined(separator: ", ")); a column that none takes is kept with the \
      message.
      """)

  /// What the rows of the file are.
  enum Kind: String, CaseIterable, ExpressibleByArgument {
    case contracts
    case toolRequests = "tool-requests"
  }

  @Argument(
    help: ArgumentHelp("The register or form, saved as CSV, or the mail.", valueName: "file"),
    completion: .file())
  var file: String

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("What it holds: contracts or tool-requests.", valueName: "kind"))
  var kind: Kind

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Which column gives which field: signed=Approved,grades=D. A column is named by its "
        + "heading, letter or number; field= leaves the field out.",
      valueName: "field=column"))
  var map: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Which comes first in the days of a form: month-first or day-first. Where it is left out the "
        + "column tells it, and where it does not the month comes first, which is said.",
      valueName: "order"))
  var dates: FormDateOrder?

  @Flag(name: .long, help: "Only try it and report; nothing is imported.")
  var dryRun = false

  @Flag(name: .long, help: "Import the valid rows although others are refused.")
  var validOnly = false

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func run(in surroundings: Surroundings) throws {
    guard kind == .contracts else { return try takeTools(in: surroundings) }
    if dates != nil { throw noDates("A register of contracts has no days in two orders.") }
    let page = try RegisterFile.read(.typed(file))
    let mapping = try changed(ImportMapping(guessing: page))
    let casebook = try OpenCasebook(common.choice, in: surroundings, writing: true)
    let rows = page.rows.count
    let progress = Progress(quiet: common.json || rows < 1000, surroundings)
    let report = try progress.run { done, total in
      "\(done) of \(total) rows"
    } _: { job in
      try casebook.store.importRegister(
        page, mapping: mapping, rehearsing: dryRun, validOnly: validOnly, by: casebook.actor,
        at: casebook.moment, job: job)
    }
    let used = report.adapted ?? mapping
    let stands = report.stands(validOnly: validOnly)
    let written = stands && !dryRun
    try surroundings.answer(
      json: common.json, done: written,
      ImportObject(report, mapping: used, page: page, written: written),
      words: ImportText(page: page, mapping: used, report: report, validOnly: validOnly).text)
    guard stands else {
      throw Complaint(
        .badInput, "rows-refused", report.outcome(validOnly: validOnly),
        remedy: "Add --valid-only for the second.")
    }
  }

  /// Takes tool requests from the answers to a form or from messages.
  private func takeTools(in surroundings: Surroundings) throws {
    let read = try ToolFile.read(.typed(file))
    if case .mail = read, !map.isEmpty {
      throw Complaint(
        .usage, "map", "Messages have no columns to map.", remedy: "Leave --map out.", field: "map")
    }
    if case .mail = read, dates != nil { throw noDates("A message says its day in one order.") }
    var mapping: ToolFormMapping? =
      if case .form(let table) = read { try changed(ToolFormMapping(guessing: table)) } else { nil }
    if let dates {
      if let mapped = mapping?.dates, mapped != dates {
        throw Complaint(
          .usage, "dates", "--map says \(mapped.rawValue), and --dates says \(dates.rawValue).",
          remedy: "Leave one of the two out.", field: "dates")
      }
      mapping?.dates = dates
    }
    let casebook = try OpenCasebook(common.choice, in: surroundings, writing: true)
    let (today, calendar) = (casebook.moment.today, try casebook.store.district().calendar)
    let tools =
      switch read {
      case .mail(let messages): ToolImport(messages, today: today, calendar: calendar)
      case .form(let table):
        ToolImport(
          mapping ?? ToolFormMapping(guessing: table), today: today, calendar: calendar)
      }
    // Said before anything is written, also where the answer is read by a program.
    surroundings.say(tools.cautions)
    let progress = Progress(quiet: common.json || tools.count < 1000, surroundings)
    let report = try progress.run { done, total in
      "\(done) of \(total) requests"
    } _: { job in
      try casebook.store.importTools(
        tools, rehearsing: dryRun, validOnly: validOnly, by: casebook.actor, at: casebook.moment,
        job: job)
    }
    let stands = report.stands(validOnly: validOnly)
    try surroundings.answer(
      json: common.json, done: stands && !dryRun, report,
      words: ((mapping?.words ?? []) + report.lines(validOnly: validOnly))
        .map { PlainText.safe($0) + "\n" }.joined())
    guard stands else {
      throw Complaint(
        .badInput, "rows-refused", report.outcome(validOnly: validOnly),
        remedy: "Add --valid-only for the second.")
    }
  }

  private func noDates(_ sentence: String) -> Complaint {
    Complaint(.usage, "dates", sentence, remedy: "Leave --dates out.", field: "dates")
  }

  /// A mapping as `--map` changes it.
  private func changed<Mapping: ColumnMapping>(_ guess: Mapping) throws -> Mapping {
    var mapping = guess
    do throws(EntryProblem) {
      for change in map { try mapping.change(change) }
    } catch {
      throw Complaint(.usage, "map", error.sentence, field: "map")
    }
    if let obstacle = mapping.obstacle { throw Complaint(.badInput, "map", obstacle, field: "map") }
    return mapping
  }
}

extension FormDateOrder: ExpressibleByArgument {}
