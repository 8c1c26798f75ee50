/// The manual's page of commands, in Markdown.
struct CommandsPage {
  let program: CommandInfo

  var text: String {
    var parts = [
      "# Commands",
      """
      Everything that the screens do can be done at the prompt too, in the same words. Add \
      `--help` to any command. Dates are typed as on the screens: `2026-11-24`, `11/24`, `nov 24`, \
      `today`, `+5`, `+5bd` (business days).
      """,
      "## Every command on a casebook takes", options(program.shared),
      "## Exit status", statuses,
    ]
    for command in program.all.dropFirst() { parts.append(page(command)) }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private var statuses: String {
    (["| status | meaning |", "|---|---|"]
      + ProgramStatus.allCases.map { "| \($0.rawValue) | \($0.meaning) |" })
      .joined(separator: "\n")
  }

  private func page(_ command: CommandInfo) -> String {
    let positional = command.own.filter { $0.kind == "positional" }
    let usage = ([command.words] + positional.map(\.typed)).joined(separator: " ")
    let level = (command.superCommands?.count ?? 0) > 1 ? "###" : "##"
    var parts = ["\(level) \(usage)", command.abstract ?? ""]
    if let discussion = command.discussion, !discussion.isEmpty { parts.append(discussion) }
    if !command.own.isEmpty { parts.append(options(command.own)) }
    return parts.joined(separator: "\n\n")
  }

  private func options(_ arguments: [CommandInfo.Argument]) -> String {
    arguments.map { "- `\($0.typed)` \($0.abstract ?? "")" }.joined(separator: "\n")
  }
}
