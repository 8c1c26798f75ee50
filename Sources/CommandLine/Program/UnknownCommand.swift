import ArgumentParser

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
        let near = Self.nearest(to: argument, among: below.map(Self.name))
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

  /// The name that is fewest letters away, where it is near enough to have been meant.
  private static func nearest(to word: String, among names: [String]) -> String? {
    let near = names.map { ($0, distance(word, $0)) }.min { $0.1 < $1.1 }
    return near.flatMap { $0.1 <= max(1, word.count / 3) ? $0.0 : nil }
  }

  /// How many letters have to be put in, taken out or exchanged to make one word the other.
  private static func distance(_ one: String, _ other: String) -> Int {
    let other = Array(other)
    var row = Array(0...other.count)
    for (place, letter) in one.enumerated() {
      var corner = row[0]
      row[0] = place + 1
      for column in other.indices {
        let exchanged = corner + (letter == other[column] ? 0 : 1)
        corner = row[column + 1]
        row[column + 1] = min(exchanged, row[column] + 1, corner + 1)
      }
    }
    return row[other.count]
  }
}
