import Foundation

/// A command as the argument parser describes it.
struct CommandInfo: Decodable {
  /// One option, flag or argument.
  struct Argument: Decodable {
    struct Name: Decodable {
      let kind: String
      let name: String

      /// The name as it is typed.
      var typed: String { (kind == "long" ? "--" : "-") + name }
    }

    let kind: String
    let shouldDisplay: Bool
    let sectionTitle: String?
    let names: [Name]?
    let valueName: String?
    let abstract: String?

    /// The argument as it is typed, with a name for its value.
    var typed: String {
      let value = valueName.map { "<\($0)>" } ?? ""
      guard let name = names?.first(where: { $0.kind == "long" }) ?? names?.first else {
        return value
      }
      return kind == "flag" ? name.typed : "\(name.typed) \(value)"
    }
  }

  let commandName: String
  let superCommands: [String]?
  let shouldDisplay: Bool?
  let abstract: String?
  let discussion: String?
  let subcommands: [CommandInfo]?
  let arguments: [Argument]?

  /// The words that are typed for the command.
  var words: String { ((superCommands ?? []) + [commandName]).joined(separator: " ") }

  /// The arguments of the command's own, without those that every command takes.
  var own: [Argument] {
    (arguments ?? []).filter { argument in
      let names = argument.names?.map(\.name) ?? []
      return argument.shouldDisplay && argument.sectionTitle != CommonOptions.title
        && !names.contains("help") && !names.contains("version")
    }
  }

  /// The arguments that every command on a casebook takes.
  var shared: [Argument] {
    (arguments ?? []).filter { $0.sectionTitle == CommonOptions.title }
  }

  /// The command and everything below it, without what is hidden or only explains others.
  var all: [CommandInfo] {
    guard shouldDisplay ?? true, commandName != "help" else { return [] }
    return [self] + (subcommands ?? []).flatMap(\.all)
  }

  static func program() throws -> CommandInfo {
    struct Wrapped: Decodable { let command: CommandInfo }
    return try JSONDecoder().decode(Wrapped.self, from: Data(DocketCommand._dumpHelp().utf8))
      .command
  }
}
