import ArgumentParser
import CaseDomain

/// Writes the whole list of one kind of record for another program.
struct ExportCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write a whole list as CSV or JSON.",
    discussion: """
      The columns are those of list; students appear by their codes. In CSV a text that a \
      spreadsheet would take for a formula gets an apostrophe in front, a line break or a tab \
      inside a cell becomes a blank, and other control characters are left out.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case csv, json
  }

  @Argument(
    help: ArgumentHelp(
      "What to export: \(Self.areas.map(\.name).joined(separator: ", ")).",
      valueName: "area"),
    completion: .list(Self.areas.map(\.name)))
  var area: String

  @Option(name: .long, help: ArgumentHelp("csv or json.", valueName: "format"))
  var format: Format = .csv

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  private static let areas = CaseArea.all.filter { $0 != .district }

  private var chosen: CaseArea? {
    Self.areas.first { area == $0.name || area == $0.name + "s" }
  }

  func validate() throws {
    guard chosen != nil else {
      throw ValidationError(
        "“\(area)” cannot be exported; there are "
          + Self.areas.map(\.name).joined(separator: ", ") + ".")
    }
  }

  func run(in surroundings: Surroundings) throws {
    guard let chosen else { return }
    let casebook = try OpenCasebook(common.choice, in: surroundings)
    let query = ListQuery(chosen, limit: 0)
    let columns = chosen.headings
    switch common.json ? .json : format {
    case .json:
      try surroundings.writeArray { add in
        try casebook.everyRow(of: query) { rows in
          try add(rows.map { JSONObject($0, columns: columns) })
        }
      }
    case .csv:
      try surroundings.out(CSVLine.text((["reference"] + columns.map(\.key)).map { .text($0) }))
      try casebook.everyRow(of: query) { rows in
        let lines = rows.map { CSVLine.text([.text($0.reference.description)] + $0.cells) }
        try surroundings.out(lines.joined())
      }
    }
  }
}
