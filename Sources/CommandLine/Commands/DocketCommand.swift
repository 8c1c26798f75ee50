import ArgumentParser

/// The program itself: without a subcommand it opens the screens.
struct DocketCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "docket",
    abstract: "The case manager of a school district's privacy coordinator.",
    discussion: """
      Without a command, Docket opens its screens. The commands do the same work for scripts, in \
      the same words.
      """,
    version: DocketProgram.version,
    subcommands: [DueCommand.self, RulesCommand.self])
}
