import ArgumentParser
import CaseDomain

/// Shows the policy in force, with every rule.
struct ShowPolicyCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show the policy in force, with every rule.",
    discussion: """
      Which policy it is and since when, every rule in plain words with its source, what the policy \
      says otherwise, the open questions with who decided them and which cases they touched, and \
      the policies followed before.
      """)

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func run(in surroundings: Surroundings) throws {
    try PolicyAnswer(.whole, common: common).give(in: surroundings)
  }
}
