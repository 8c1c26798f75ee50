import ArgumentParser
import CaseDomain

/// Makes the district follow another policy.
struct FollowCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "follow",
    abstract: "Follow another policy.",
    discussion: "Open cases are read by it from then on, and their dates are counted again.")

  @Argument(
    help: ArgumentHelp(
      "connecticut, trumbull, bristol, or the path of a policy file of your own.",
      valueName: "policy"),
    completion: .file(extensions: ["json"]))
  var policy: String

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func run(in surroundings: Surroundings) throws {
    let casebook = try OpenCasebook(common.choice, in: surroundings, writing: true)
    let profile = try PolicyArgument.read(policy)
    try casebook.perform(
      District.following(profile), on: District.reference,
      seen: try casebook.store.district().revision
    )
    .print(json: common.json, in: surroundings)
  }
}
