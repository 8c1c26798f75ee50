import ArgumentParser
import CaseDomain

/// The policy in force: what it says, what is followed from when, and what the law leaves open.
struct PolicyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy",
    abstract: "The policy in force: every rule, what it says otherwise, and the open questions.",
    discussion: """
      A policy is followed from a day on; a case that began before stays under the policy of its \
      day, and says so. The statute binds whatever a policy says.
      """,
    subcommands: [
      ShowPolicyCommand.self, CheckPolicyCommand.self, FollowCommand.self,
      OpenQuestionsCommand.self,
    ] + AreaCommands.policyActs)
}
