import ArgumentParser
import CaseDomain

/// Shows one record as a page.
struct ShowCommand<Place: TypeNumber>: Subcommand {
  static var area: CaseArea { CaseArea.all[Place.value] }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: area == .district ? "Show the settings." : "Show one \(area.noun) as a page.")
  }

  @Argument(help: ArgumentHelp("The record, as C-0012.", valueName: "reference"))
  var reference: String?

  @Flag(name: .long, help: "Show names that are hidden otherwise.")
  var reveal = false

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func validate() throws {
    if reference == nil && Self.area != .district {
      throw ValidationError("Missing expected argument '<reference>'")
    }
  }

  func run(in surroundings: Surroundings) throws {
    let target = try ReferenceArgument.read(reference ?? "", in: Self.area)
    let casebook = try OpenCasebook(common.choice, in: surroundings)
    let page = try casebook.page(target, revealing: reveal)
    if common.json {
      try surroundings.out(try JSONOutput.text(page) + "\n")
    } else {
      try surroundings.out(
        PageText(columns: surroundings.columns ?? 100).text(page, today: casebook.moment.today))
    }
  }
}
