import ArgumentParser
import CaseDomain

/// Makes the district follow another policy from a day on.
struct FollowCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "follow", abstract: "Follow another policy from a day on.",
    discussion: """
      Cases are read by it from that day; those that began before stay under the policy of their \
      day, and say so. docket policy check says first what would be different. The policy in force, \
      named again, is given the day from which it is followed, where none is on record.
      """)

  @Argument(
    help: ArgumentHelp(
      "connecticut, trumbull, bristol, or the path of a policy file of your own.",
      valueName: "policy"),
    completion: .file(extensions: ["json"]))
  var policy: String

  @Option(
    name: .long,
    help: ArgumentHelp("The first day of the policy, which has come.", valueName: "date"))
  var from: String

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func run(in surroundings: Surroundings) throws {
    // What is wrong with the file is said before the casebook is opened.
    _ = try PolicyArgument.read(policy)
    try ActRun(
      act: District.follow, target: District.reference, typed: ["policy": policy, "from": from],
      common: common
    ).carryOut(in: surroundings)
  }
}
