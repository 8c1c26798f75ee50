import ArgumentParser
import CaseDocuments

/// The report itself, which docket report gives without more words.
struct StandingReportCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "standing", abstract: "Show where the district stands on a day.",
    discussion: """
      Every area in numbers beside those of the same day a year before, what is late, and what falls due. \
      The numbers of a year before follow from the dates on record; what these do not tell is said to be \
      not known.
      """)

  @OptionGroup var output: ReportOutput

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func run(in surroundings: Surroundings) throws {
    let casebook = try OpenCasebook(common.choice, in: surroundings)
    let report = try casebook.store.report(today: casebook.moment.today)
    try output.write(
      json: common.json, report, page: ReportPage(report),
      text: ReportText(columns: surroundings.columns ?? 80).text(report), in: surroundings)
  }
}
