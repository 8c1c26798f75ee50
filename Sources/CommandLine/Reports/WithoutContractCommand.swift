import ArgumentParser
import CaseDomain
import PlainText

/// The products used under exemptions in a past school year, as a repealed duty asked for them.
struct WithoutContractCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "without-contract",
    abstract: "List the products used without a contract in a past school year.",
    discussion: """
      A report of these was due each school year until the duty was repealed; nothing asks for it now. It \
      is the list alone, with no student and no count.
      """)

  @Option(
    name: .long,
    help: ArgumentHelp("The school year, as 2024-25 or 2024.", valueName: "year"))
  var year: String

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func run(in surroundings: Surroundings) throws {
    guard let year = StateSchoolYear(year) else {
      throw EntryProblem(
        field: "year", value: year, "“\(year)” is no school year; write 2024-25 or 2024.")
    }
    let casebook = try OpenCasebook(common.choice, in: surroundings)
    let list = try casebook.store.toolsWithoutContract(in: year)
    try surroundings.answer(
      json: common.json, list,
      words: PlainText.lines(
        PlainText.wrap(
          "Products used without a contract in the school year \(list.year)",
          surroundings.columns ?? 80)
          + PlainText.wrap(list.note, surroundings.columns ?? 80) + [""]
          + (list.tools.isEmpty
            ? ["None is on record."]
            : list.tools.map { "\($0.name), \($0.operator) (\($0.product))" })))
  }
}
