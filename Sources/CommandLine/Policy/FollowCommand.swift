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
    let casebook = try OpenCasebook(common.choice, in: surroundings, writing: true)
    let district = try casebook.store.district()
    // What is wrong with the file is said in its own words, also where it is named by nothing at all.
    _ = try PolicyArgument.read(policy)
    let act = try District.follow.read(
      ["policy": policy, "from": from], today: casebook.moment.today, calendar: district.calendar)
    try casebook.perform(act, on: District.reference, seen: district.revision)
      .print(json: common.json, in: surroundings)
  }
}
