import ArgumentParser
import CaseDomain

/// Shows what is published, and what of it asks for something.
struct ShowSiteCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show what is published, and what of it asks for something.",
    discussion: """
      Every contract and breach whose entry is to be posted, incomplete, out of date, wrong, taken \
      down or not reachable, what is up, and the notice to families of each school year.
      """)

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func run(in surroundings: Surroundings) throws {
    let casebook = try OpenCasebook(common.choice, in: surroundings)
    let page = try casebook.store.website(today: casebook.moment.today)
    try surroundings.answer(
      json: common.json, page,
      words: PageText(columns: surroundings.columns ?? 100)
        .text(page, today: casebook.moment.today, order: .happened))
  }
}
