import ArgumentParser

/// The program itself: without a subcommand it opens the screens.
struct DocketCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "docket",
    abstract: "The case manager of a school district's privacy coordinator.",
    discussion: """
      Without a command, Docket opens its screens. The commands do the same work for scripts, in \
      the same words.
      """,
    version: DocketProgram.version,
    groupedSubcommands: [
      CommandGroup(name: "Records", subcommands: AreaCommands.all),
      CommandGroup(
        name: "Dates",
        subcommands: [
          AgendaCommand.self, DueCommand.self, RulesCommand.self, CalendarCommand.self,
        ]),
      CommandGroup(name: "Reports", subcommands: [ReportCommand.self]),
      CommandGroup(name: "The public website", subcommands: [SiteCommand.self]),
      CommandGroup(name: "The policy in force", subcommands: [PolicyCommand.self]),
      CommandGroup(
        name: "The journal",
        subcommands: [JournalCommand.self, UndoCommand.self, AuditCommand.self]),
      CommandGroup(
        name: "The casebook",
        subcommands: [
          InitCommand.self, DemoCommand.self, ImportCommand.self, ExportCommand.self,
          PacketCommand.self,
          BackupCommand.self, RestoreCommand.self, CheckCommand.self, ManualCommand.self,
          ScreenCommand.self,
        ]),
    ])

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  static var _errorPrefix: String { "docket: " }

  func run(in surroundings: Surroundings) throws {
    try ScreensStart(choice: common.choice, surroundings: surroundings).run()
  }
}
