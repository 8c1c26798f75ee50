import ArgumentParser
import CaseDocuments

/// Where the district stands on a day.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Say where the district stands, for its superintendent and its board.",
    discussion: "A report names no student.",
    subcommands: [StandingReportCommand.self, InventoryCommand.self, WithoutContractCommand.self],
    defaultSubcommand: StandingReportCommand.self)
}
