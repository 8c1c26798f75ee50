import ArgumentParser
import CaseDomain

/// Shows what the law leaves open, as the district answers it.
struct OpenQuestionsCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "questions",
    abstract: "Show what the law leaves open, as the district answers it.",
    discussion: """
      Each with the answer the casebook goes by, the cautious one, who decided, when and why, and \
      every case it touched. docket policy decide records a decision.
      """)

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func run(in surroundings: Surroundings) throws {
    try PolicyAnswer(.questions, common: common).give(in: surroundings)
  }
}
