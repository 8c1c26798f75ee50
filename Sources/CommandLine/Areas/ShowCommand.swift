import ArgumentParser
import CaseDomain

/// Shows one record as a page.
struct ShowCommand<Place: TypeNumber>: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: Place.area == .district
        ? "Show the settings." : "Show one \(Place.area.noun) as a page.")
  }

  @Argument(help: ArgumentHelp("The record, as C-0012.", valueName: "reference"))
  var reference: String?

  @Flag(name: .long, help: "Show names that are hidden otherwise.")
  var reveal = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "What happened in order of the day it happened, was known, or was recorded.",
      valueName: "order"))
  var order: CaseEvent.Order = .happened

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func validate() throws {
    if reference == nil && Place.area != .district {
      throw ValidationError("Missing expected argument '<reference>'")
    }
  }

  func run(in surroundings: Surroundings) throws {
    let target = try ReferenceArgument.read(reference ?? "", in: Place.area)
    let casebook = try OpenCasebook(common.choice, in: surroundings)
    let page = try casebook.page(target, revealing: reveal)
    try surroundings.answer(
      json: common.json, page,
      words: PageText(columns: surroundings.columns ?? 100)
        .text(page, today: casebook.moment.today, order: order))
  }
}

extension CaseEvent.Order: ExpressibleByArgument {}
