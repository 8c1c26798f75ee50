import ArgumentParser
import CaseDocuments
import CaseDomain
import Files
import PlainText

/// Says all that is wrong in a policy file, and what following it would make different.
struct CheckPolicyCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Say all that is wrong in a policy file.",
    discussion: """
      An entry that is unknown, missing or of the wrong kind, a topic or a kind of data that there is \
      not, a statutory provision left out, days in the wrong order: everything at once. Where nothing \
      is wrong it says what following the policy would make different; where there is no casebook yet, \
      what differs from the statute. Ends with the status 65 where anything is wrong.
      """)

  @Argument(
    help: ArgumentHelp("The policy file.", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var file: String

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func run(in surroundings: Surroundings) throws {
    let path = try FilePath.typed(file, as: "file")
    let read = try Complaint.naming("file") { try Policies.look(atFile: path) }
    let differences = try read.profile.map {
      PolicyComparison(try followed(in: surroundings), with: $0).differences
    }
    try surroundings.answer(
      json: common.json,
      PolicyReview(
        problems: read.problems, cautions: read.cautions, differences: differences ?? []),
      words: PlainText.lines(
        read.problems + read.cautions + (differences.map { Self.words($0) } ?? [])))
    guard read.profile == nil else { return }
    throw Complaint(
      .badInput, "policy-wrong",
      read.problems.count == 1 ? "One thing is wrong." : "\(read.problems.count) things are wrong.",
      remedy: "Correct them; connecticut.json in Resources/Policies has every entry.")
  }

  /// The policy in force, or the statute alone where there is no casebook yet.
  private func followed(in surroundings: Surroundings) throws -> PolicyProfile {
    let isThere =
      try common.choice.casebook != nil || CasebookPlace(nil, in: surroundings).isTaken
    guard !isThere else {
      return try OpenCasebook(common.choice, in: surroundings).store.district().profile
    }
    return try PolicyArgument.read(Policies.names[0])
  }

  private static func words(_ differences: [PolicyComparison.Difference]) -> [String] {
    guard !differences.isEmpty else {
      return ["Nothing is wrong, and nothing differs from the policy in force."]
    }
    return ["Nothing is wrong. What following it would make different:"]
      + differences.flatMap { ["", $0.subject, "  So far  \($0.before)", "  Then    \($0.after)"] }
  }
}
