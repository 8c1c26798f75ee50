import ArgumentParser
import CaseDomain

/// The commands on one kind of record: looking at it, and one command for each act.
struct AreaCommand<Place: TypeNumber>: ParsableCommand {
  static var configuration: CommandConfiguration {
    let area = Place.area
    return CommandConfiguration(
      commandName: area.name,
      abstract: area == .district
        ? "The district's own settings."
        : "The \(area.plural): list, show, and whatever can be done to them.",
      subcommands: viewOnly + AreaCommands.acts(of: area))
  }

  private static var viewOnly: [any ParsableCommand.Type] {
    switch Place.area {
    case .district: [ShowCommand<Place>.self, ExtractCommand<Place>.self]
    case .letter:
      onCases + [WriteLetterCommand.self, LintCommand.self, EditTemplateCommand.self]
    case .breach: onCases + [StudentCommand.self]
    default: onCases
    }
  }

  private static var onCases: [any ParsableCommand.Type] {
    [ListCommand<Place>.self, ShowCommand<Place>.self, ExtractCommand<Place>.self]
  }
}

/// The commands that are made from the lists of areas and acts.
enum AreaCommands {
  /// The acts, each at the place that a type stands for.
  static let everyAct = Acts.all

  /// One group of commands for each kind of record.
  static var all: [any ParsableCommand.Type] {
    CaseArea.all.indices.map { typeNumber($0).areaCommand }
  }

  /// One command for each act on a kind of record.
  static func acts(of area: CaseArea) -> [any ParsableCommand.Type] {
    commands { $0.area == area && !District.policyActs.contains($0) }
  }

  /// One command for each act on the policy and what it leaves open; following one has its own.
  static var policyActs: [any ParsableCommand.Type] {
    commands { District.policyActs.contains($0) && $0 != District.follow }
  }

  private static func commands(_ isMeant: (ActKind) -> Bool) -> [any ParsableCommand.Type] {
    everyAct.indices.filter { isMeant(everyAct[$0]) }.map { typeNumber($0).actCommand }
  }
}

extension TypeNumber {
  /// The kind of record at the place that the type stands for.
  static var area: CaseArea { CaseArea.all[value] }

  /// The act at the place that the type stands for.
  static var act: ActKind { AreaCommands.everyAct[value] }

  fileprivate static var areaCommand: any ParsableCommand.Type { AreaCommand<Self>.self }
  fileprivate static var actCommand: any ParsableCommand.Type { ActCommand<Self>.self }
}
