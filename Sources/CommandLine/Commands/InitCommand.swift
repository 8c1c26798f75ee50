import ArgumentParser
import CaseDocuments
import CaseDomain
import CaseStore
import PlainText

struct InitCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make the district's casebook.",
    discussion: "Nothing that is there already is ever overwritten.")

  @Option(name: .long, help: ArgumentHelp("The district's name.", valueName: "name"))
  var district: String

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The policy the district follows: connecticut (the statute alone), trumbull, bristol, or the "
        + "path of a policy file of your own.",
      valueName: "policy"),
    completion: .list(Policies.names))
  var policy: String

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func run(in surroundings: Surroundings) throws {
    if common.choice.looksOnly { throw OpenCasebook.lookOnly }
    let place = try CasebookPlace(common.casebook, in: surroundings)
    let store = try NewCasebook(district: district, profile: try PolicyArgument.read(policy))
      .make(
        at: place, by: common.choice.person(in: surroundings, recording: true),
        now: surroundings.now())
    surroundings.say(store.notices)
    try surroundings.answer(
      json: common.json, done: true, ["casebook": store.path.path],
      words: PlainText.lines(["Made the casebook \(store.path)."]))
  }
}

/// A casebook about to be made.
struct NewCasebook {
  /// The district's name, as typed.
  let district: String
  let profile: PolicyProfile

  func make(at place: CasebookPlace, by actor: Actor, now: Moment) throws -> CaseStore {
    let district = District(
      name: try District.name(typed: district), profile: profile,
      calendar: BusinessCalendar(appointed: try AppointedDays.all))
    return try CaseStore.create(
      path: place.path, district: district, actor: actor, moment: now,
      means: .program)
  }
}
