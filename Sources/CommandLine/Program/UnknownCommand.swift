import ArgumentParser
import PlainText

/// A word of the command line that stands where a command should and is none, though nearly one.
struct UnknownCommand {
  let sentence: String

  /// Looks for such a word among the arguments of a command line that could not be read.
  init?(_ arguments: [String]) {
    var command: any ParsableCommand.Type = DocketCommand.self
    var words = [Self.name(command)]
    for argument in arguments {
      let below = command.configuration.subcommands
      guard !argument.hasPrefix("-"), !below.isEmpty else { return nil }
      if let next = below.first(where: { Self.name($0) == argument }) {
        command = next
        words.append(argument)
        continue
      }
      guard
        let near = PlainText.nearest(to: argument, among: below.map(Self.name))
          ?? Self.called(argument, among: below)
      else { return nil }
      words.append(near)
      sentence =
        "There is no command “\(argument)”. Did you mean “\(words.joined(separator: " "))”?"
      return
    }
    return nil
  }

  private static func name(_ command: any ParsableCommand.Type) -> String {
    command.configuration.commandName ?? ""
  }

  /// The command whose title on the screens holds the words, where one does: “signing” is `execute`.
  private static func called(
    _ words: String, among commands: [any ParsableCommand.Type]
  ) -> String? {
    guard words.count > 3 else { return nil }
    return commands.first {
      $0.configuration.abstract.lowercased().contains(words.lowercased())
    }.map(name)
  }
}
