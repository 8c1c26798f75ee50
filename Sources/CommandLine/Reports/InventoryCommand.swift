import ArgumentParser
import CaseDocuments
import CaseDomain

/// Which product holds which kinds of student data.
struct InventoryCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "inventory", abstract: "Show which product holds which kinds of student data.",
    discussion: """
      As the contracts say that are in force or ended without the contractor's word that nothing is kept, \
      and the exemptions, which name no data, in effect or with the child's data not confirmed deleted; and \
      for each kind of data, who holds it.
      """)

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Only the products that hold one kind of data, as social-security-number.",
      valueName: "element"),
    completion: .list(DataElement.allCases.map(\.rawValue)))
  var element: DataElement?

  @OptionGroup var output: ReportOutput

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func run(in surroundings: Surroundings) throws {
    let casebook = try OpenCasebook(common.choice, in: surroundings)
    let inventory = try casebook.store.inventory(today: casebook.moment.today).only(element)
    try output.write(
      json: common.json, inventory,
      page: ReportPage(inventory, of: casebook.store.district()),
      text: ReportText(columns: surroundings.columns ?? 80).text(inventory), in: surroundings)
  }
}

extension DataElement: ExpressibleByArgument {}
