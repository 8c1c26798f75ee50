import ArgumentParser
import CaseDomain

/// The commands on one kind of record: looking at it, and one command for each act.
struct AreaCommand<Place: TypeNumber>: ParsableCommand {
  /// The kind of record whose place among the kinds the type stands for.
  static var area: CaseArea { CaseArea.all[Place.value] }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: area.name,
      abstract: area == .district
        ? "The district's own settings."
        : "The \(area.plural): list, show, and whatever can be done to them.",
      subcommands: viewOnly + AreaCommands.acts(of: area))
  }

  private static var viewOnly: [any ParsableCommand.Type] {
    area == .district
      ? [ShowCommand<Place>.self, FollowCommand.self]
      : [ListCommand<Place>.self, ShowCommand<Place>.self, ExtractCommand<Place>.self]
  }
}

/// The commands that are made from the lists of areas and acts.
enum AreaCommands {
  /// The acts, each at the place that a type stands for.
  static let everyAct = Acts.all

  /// One group of commands for each kind of record.
  static var all: [any ParsableCommand.Type] {
    CaseArea.all.indices.map { index in
      func command<Place: TypeNumber>(_ place: Place.Type) -> any ParsableCommand.Type {
        AreaCommand<Place>.self
      }
      return command(typeNumber(index))
    }
  }

  /// One command for each act on a kind of record.
  static func acts(of area: CaseArea) -> [any ParsableCommand.Type] {
    everyAct.indices.filter { everyAct[$0].area == area }.map { index in
      func command<Place: TypeNumber>(_ place: Place.Type) -> any ParsableCommand.Type {
        ActCommand<Place>.self
      }
      return command(typeNumber(index))
    }
  }
}
