import ArgumentParser
import CaseDomain

struct JournalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal", abstract: "Look at what was done, by whom and when.",
    subcommands: [JournalListCommand.self, JournalShowCommand.self],
    defaultSubcommand: JournalListCommand.self)
}

/// Lists the entries of the journal, newest first.
struct JournalListCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the entries, newest first.")

  @Option(
    name: .long, help: ArgumentHelp("Only the entries of one record.", valueName: "reference"))
  var of: String?

  @Option(name: .long, help: ArgumentHelp("At most so many.", valueName: "number"))
  var limit: Int?

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func run(in surroundings: Surroundings) throws {
    let target = try of.map { try ReferenceArgument.read($0) }
    let casebook = try OpenCasebook(common.choice, in: surroundings)
    if common.json {
      try surroundings.writeArray { add in
        try casebook.everyEntry(of: target, limit: limit, add)
      }
      return
    }
    try casebook.everyEntry(of: target, limit: limit) { entries in
      try surroundings.out(
        TextTable.text(
          entries.map {
            [
              String($0.sequence), $0.at, $0.actor, $0.title, $0.subject.description, $0.decision,
            ]
          }))
    }
  }
}

/// Shows one entry of the journal with what it changed.
struct JournalShowCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show one entry with each field before and after it.")

  @Argument(help: ArgumentHelp("The number of the entry.", valueName: "number"))
  var entry: Int

  @Flag(name: .long, help: "Show names that are hidden otherwise.")
  var reveal = false

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func run(in surroundings: Surroundings) throws {
    let casebook = try OpenCasebook(common.choice, in: surroundings)
    let page = try casebook.store.entry(entry, revealing: reveal)
    try surroundings.answer(json: common.json, page, words: EntryText.text(page))
  }
}
